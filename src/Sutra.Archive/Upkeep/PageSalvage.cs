using System.Globalization;
using Sutra.Archive.Segments;

namespace Sutra.Archive.Upkeep;

/// <summary>Reads all pages of a folder of segments in the order in which they were added, without a database: also those that a writer set aside because its database did not name them.</summary>
internal static class PageSalvage
{
    /// <summary>The blocks in order, each whole one with its pages. In memory is one at a time.</summary>
    /// <param name="folder">The folder of the segments.</param>
    /// <param name="first">The first segment to read, from 1, where the database tells which are left over.</param>
    public static IEnumerable<SalvagedBlock> Blocks(string folder, int first)
    {
        foreach (var (path, segment) in Unnamed(folder)) { foreach (var block in InSegment(path, segment)) { yield return block; } }
        var numbers = SegmentFiles.Numbers(folder).Where(n => n >= first).ToList();
        var next = numbers.Count > 0 ? Math.Min(first, numbers[0]) : first;
        foreach (var segment in numbers)
        {
            for (; next < segment; next++) { yield return new SalvagedBlock([], $"{SegmentFiles.Path(folder, next)}: it is missing"); }
            next = segment + 1;
            foreach (var block in InSegment(SegmentFiles.Path(folder, segment), segment)) { yield return block; }
        }
    }

    // The oldest first: 000001.seg.unnamed, 000002.seg.unnamed, 000001.seg.unnamed2.
    private static IEnumerable<(string Path, int Segment)> Unnamed(string folder)
    {
        if (!Directory.Exists(folder)) { return []; }
        return from path in Directory.EnumerateFiles(folder, "*.seg" + UnnamedSegments.Suffix + "*")
               let name = System.IO.Path.GetFileName(path)
               let turn = Number(name[(name.IndexOf(UnnamedSegments.Suffix, StringComparison.Ordinal) + UnnamedSegments.Suffix.Length)..])
               let segment = Number(name[..name.IndexOf('.')])
               where segment > 0
               orderby turn, segment
               select (path, segment);
    }

    private static int Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static IEnumerable<SalvagedBlock> InSegment(string path, int segment)
    {
        foreach (var step in SegmentWalk.StepsOf(path, segment))
        {
            UnpackedBlock? block = null;
            var fault = step.Fault ?? SegmentCheck.BodyFault(path, step, out block);
            if (block is not null) { yield return new SalvagedBlock([.. Enumerable.Range(0, block.Pages).Select(i => (ReadOnlyMemory<byte>)block[i].ToArray())], null); continue; }
            var pages = step.Fault is null ? FormattableString.Invariant($"; it had {step.Header.Pages} pages") : "";
            yield return new SalvagedBlock([], FormattableString.Invariant($"{path}: at byte {step.Place.Offset}: {fault}{pages}"));
        }
    }
}
