namespace Sutra.Archive.Segments;

/// <summary>A piece of a segment that cannot be read.</summary>
/// <param name="File">The path of the segment's file.</param>
/// <param name="Offset">Where the block begins, or where one should; 0 for the file itself.</param>
/// <param name="Reason">What is wrong, in one line.</param>
internal sealed record SegmentDamage(string File, long Offset, string Reason);
