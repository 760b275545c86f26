using Sutra.Archive.Keeping;
using Sutra.Archive.Segments;

namespace Sutra.Archive.Upkeep;

/// <summary>The folder of a backup: what an earlier one left in it, and the database that is to take its place.</summary>
internal sealed class BackupTarget(ArchiveFolder to)
{
    private const string Staging = "new";

    // What a backup that was killed at its first leaves.
    private static readonly string[] s_own = ["lock", "pages", Staging];

    /// <summary>The backup.</summary>
    public ArchiveFolder Folder => to;

    /// <summary>Where the new database stands until it is taken: nothing but it.</summary>
    public ArchiveFolder New { get; } = new(Path.Combine(to.Path, Staging));

    /// <summary>Refuses a folder that no backup may be written to.</summary>
    public static void Refuse(ArchiveFolder folder, ArchiveFolder to)
    {
        if (Contains(folder.Path, to.Path) || Contains(to.Path, folder.Path)) { throw new ArchiveException($"{to.Path}: a backup cannot stand in the archive's own folder, nor the archive in it"); }
        if (File.Exists(to.Path)) { throw new ArchiveException($"{to.Path}: this is a file, not a folder"); }
        if (!to.Exists && Directory.Exists(to.Path) && Directory.EnumerateFileSystemEntries(to.Path).Select(Path.GetFileName).Except(s_own).Any())
        {
            throw new ArchiveException($"{to.Path}: the folder is not empty and holds no backup");
        }
    }

    /// <summary>Has the earlier database in one file, where somebody wrote to the backup as to an archive.</summary>
    public void CloseLog()
    {
        if (!to.Exists || !File.Exists(to.Database + "-wal")) { return; }
        Earlier(() => DatabaseCopy.CloseLog(to));
    }

    /// <summary>Refuses to write over a backup of another archive, or of one that has pages which this one has not.</summary>
    public void RefuseOther(CopiedDatabase copy)
    {
        if (!to.Exists) { return; }
        var (all, unknown) = Earlier(() => copy.Compare(to));
        if (unknown == 0) { return; }
        throw new ArchiveException(unknown == all
            ? $"{to.Path}: the backup there is another archive's; take another folder"
            : $"{to.Path}: the backup there has {unknown} pages that this archive has not: it is newer, or of an archive that went another way; take another folder");
    }

    /// <summary>The segments that the earlier backup's database names, each with the last block that it names in it.</summary>
    public IReadOnlyList<BlockPlace> Named()
    {
        if (!to.Exists) { return []; }
        return Earlier(() =>
        {
            using var earlier = new CopiedDatabase(to);
            return earlier.Segments();
        });
    }

    /// <summary>Puts the new database in the place of the earlier one.</summary>
    public void Take()
    {
        File.Move(New.Database, to.Database, overwrite: true);
        DurableFolder.Flush(to.Path);
        Directory.Delete(New.Path, recursive: true);
    }

    /// <summary>Removes the segments that the backup names no more, since they were packed anew.</summary>
    public void RemoveAllBut(HashSet<int> named)
    {
        foreach (var segment in SegmentFiles.Numbers(to.Pages).Where(n => !named.Contains(n))) { File.Delete(SegmentFiles.Path(to.Pages, segment)); }
    }

    private T Earlier<T>(Func<T> work)
    {
        try { return ArchiveDatabase.Guard(to, work); }
        catch (ArchiveException e) { throw new ArchiveException($"{e.Message}: the earlier backup cannot be gone on with, take another folder", e); }
    }

    private static bool Contains(string outer, string inner) =>
        (Path.GetFullPath(inner).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar)
            .StartsWith(Path.GetFullPath(outer).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
