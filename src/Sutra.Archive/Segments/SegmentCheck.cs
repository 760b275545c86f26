namespace Sutra.Archive.Segments;

/// <summary>Looks at every block of every segment.</summary>
internal static class SegmentCheck
{
    /// <summary>Every damage, in the order of the files: a segment that is missing from the row, a header, a block whose bytes do not fit its checksum or do not unpack. What is whole behind a damage is found again. In memory is one block at a time.</summary>
    /// <param name="folder">The folder of the segments.</param>
    /// <param name="acknowledged">The last block that the database names: what stands behind it is looked at no more, since a writer may be at it. Null: all is looked at, and a block that is being written counts as cut short.</param>
    /// <param name="first">The first segment that is looked at, from 1: those before it were packed anew and are removed.</param>
    public static IEnumerable<SegmentDamage> Find(string folder, BlockPlace? acknowledged = null, int first = 1)
    {
        var there = SegmentFiles.Numbers(folder);
        var last = acknowledged?.Segment ?? (there.Count > 0 ? there[^1] : 0);
        var present = there.ToHashSet();
        for (var segment = first; segment <= last; segment++)
        {
            var path = SegmentFiles.Path(folder, segment);
            if (!present.Contains(segment)) { yield return new SegmentDamage(path, 0, "it is missing"); continue; }
            foreach (var damage in InSegment(folder, path, segment, acknowledged)) { yield return damage; }
        }
    }

    private static IEnumerable<SegmentDamage> InSegment(string folder, string path, int segment, BlockPlace? acknowledged)
    {
        var isLast = segment == acknowledged?.Segment;
        var reached = false;
        foreach (var step in SegmentWalk.Steps(folder, segment))
        {
            if (isLast && step.Place.Offset > acknowledged!.Value.Offset) { break; }
            reached |= step.Place == acknowledged;
            if ((step.Fault ?? BodyFault(path, step, out _)) is { } fault) { yield return new SegmentDamage(path, step.Place.Offset, fault); }
        }
        if (isLast && !reached) { yield return new SegmentDamage(path, acknowledged!.Value.Offset, "the last block that was acknowledged is not there"); }
    }

    /// <summary>What is wrong with the packed bytes of a block whose header stands; null where nothing is.</summary>
    public static string? BodyFault(string path, SegmentWalk.Step step, out UnpackedBlock? block)
    {
        string? fault = null;
        UnpackedBlock? unpacked = null;
        fault = SegmentWalk.TryDo(() =>
        {
            using var file = SegmentFiles.Open(path);
            fault = BlockReading.Fault(file, step.Place, step.Header, out unpacked);
        }) ?? fault;
        block = unpacked;
        return fault;
    }
}
