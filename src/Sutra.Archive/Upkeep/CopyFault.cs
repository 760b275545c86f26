using Sutra.Archive.Segments;

namespace Sutra.Archive.Upkeep;

/// <summary>Reads a copied stretch of a segment back.</summary>
internal static class CopyFault
{
    /// <summary>What is damaged in the copy because it is damaged in the source, each in one line that names the source.</summary>
    /// <param name="source">The segment that was copied.</param>
    /// <param name="copy">Its copy.</param>
    /// <param name="segment">Its number.</param>
    /// <param name="start">Where the copied stretch begins: at a block, or 0.</param>
    /// <param name="end">Where it ends.</param>
    /// <exception cref="ArchiveException">The copy is damaged where the source is not.</exception>
    public static IReadOnlyList<string> Find(string source, string copy, int segment, long start, long end)
    {
        var faults = new List<string>();
        foreach (var step in SegmentWalk.StepsOf(copy, segment, Math.Max(start, SegmentFormat.HeaderSize)).TakeWhile(s => s.Place.Offset < end))
        {
            if ((step.Fault ?? SegmentCheck.BodyFault(copy, step, out _)) is not { } fault) { continue; }
            if (SourceFault(source, step.Place) is null) { throw Faults.Block(copy, step.Place.Offset, $"the copy is not what was written: {fault}"); }
            faults.Add(FormattableString.Invariant($"{source}: at byte {step.Place.Offset}: {fault}"));
        }
        return faults;
    }

    private static string? SourceFault(string source, BlockPlace place)
    {
        string? fault = null;
        return SegmentWalk.TryDo(() =>
        {
            using var file = SegmentFiles.Open(source);
            fault = place.Offset == 0 ? BlockReading.FileFault(file, place.Segment) : BlockReading.Fault(file, place, out UnpackedBlock? _);
        }) ?? fault;
    }
}
