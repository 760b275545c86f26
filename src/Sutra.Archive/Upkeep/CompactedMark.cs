using System.Globalization;
using Sutra.Archive.Keeping;
using Sutra.Archive.Segments;

namespace Sutra.Archive.Upkeep;

/// <summary>How far an archive's pages are packed hard, so that the next compaction leaves them alone: <c>pages/compacted</c>, the last block's segment and offset. Without it all is packed anew, and nothing is lost.</summary>
internal static class CompactedMark
{
    /// <summary>The last block that was packed hard; null where none is said to be.</summary>
    public static BlockPlace? Read(ArchiveFolder folder)
    {
        try
        {
            var numbers = File.ReadAllText(PathOf(folder)).Trim().Split(' ');
            return numbers.Length == 2
                && int.TryParse(numbers[0], NumberStyles.None, CultureInfo.InvariantCulture, out var segment)
                && long.TryParse(numbers[1], NumberStyles.None, CultureInfo.InvariantCulture, out var offset) ? new BlockPlace(segment, offset) : null;
        }
        catch (Exception e) when (Faults.IsOfFile(e)) { return null; }
    }

    /// <summary>Says how far.</summary>
    public static void Write(ArchiveFolder folder, BlockPlace last)
    {
        // Renamed into place: half a number would be another one.
        var path = PathOf(folder);
        try
        {
            File.WriteAllText(path + ".new", FormattableString.Invariant($"{last.Segment} {last.Offset}\n"));
            File.Move(path + ".new", path, overwrite: true);
        }
        catch (Exception e) when (Faults.IsOfFile(e)) { throw Faults.File(path, e); }
    }

    private static string PathOf(ArchiveFolder folder) => Path.Combine(folder.Pages, "compacted");
}
