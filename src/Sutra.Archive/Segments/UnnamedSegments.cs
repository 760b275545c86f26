namespace Sutra.Archive.Segments;

/// <summary>Segments that no database names. A kill before the first commit leaves a block; more are those of a database that was lost, and the pages in them are all that is left: they are set aside and not removed.</summary>
internal static class UnnamedSegments
{
    /// <summary>What is added to the name of a segment that is set aside; it is none of the archive then.</summary>
    public const string Suffix = ".unnamed";

    /// <summary>Whether there are more whole blocks than the one that a kill can leave.</summary>
    public static bool AreMoreThanACommit(string folder, IReadOnlyList<int> segments) =>
        segments.SelectMany(s => SegmentWalk.Steps(folder, s)).Where(s => s.Fault is null).Skip(1).Any();

    /// <summary>Gives each a name that the archive does not read: <c>000001.seg.unnamed</c>, with a number where that is taken.</summary>
    public static void SetAside(string folder, IReadOnlyList<int> segments)
    {
        foreach (var path in segments.Reverse().Select(s => SegmentFiles.Path(folder, s))) { File.Move(path, Free(path + Suffix)); }
        DurableFolder.Flush(folder);
    }

    private static string Free(string path)
    {
        var free = path;
        for (var i = 2; File.Exists(free); i++) { free = $"{path}{i}"; }
        return free;
    }
}
