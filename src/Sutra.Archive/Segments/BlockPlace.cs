namespace Sutra.Archive.Segments;

/// <summary>Where a block stands.</summary>
/// <param name="Segment">The segment's number, from 1.</param>
/// <param name="Offset">The offset of the block's first byte in its file.</param>
internal readonly record struct BlockPlace(int Segment, long Offset);
