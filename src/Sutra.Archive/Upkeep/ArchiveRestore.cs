using Sutra.Archive.Keeping;
using Sutra.Archive.Segments;

namespace Sutra.Archive.Upkeep;

/// <summary>Brings an archive back: from a backup, from its own pages, or from both.</summary>
/// <remarks>
/// The restored archive is made in a folder of its own and looked through; then what was there is moved aside, never
/// removed, and the restored one takes its place: the pages first, the database last, since without one there is no archive.
/// </remarks>
public static class ArchiveRestore
{
    private const string Staging = "restoring";
    private static readonly string[] s_ends = ["", "-journal", "-wal", "-shm"];

    /// <summary>Restores an archive from a backup. Of a damaged archive the pages that the backup has not are read again and added, unless <see cref="RestoreOptions.Force"/> says otherwise.</summary>
    /// <exception cref="ArchiveException">The archive is whole, or the backup damaged, and nothing is forced; another process writes; the disk is full. Nothing is changed then.</exception>
    public static Restored FromBackup(ArchiveFolder folder, ArchiveFolder backup, RestoreOptions options)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(backup);
        ArgumentNullException.ThrowIfNull(options);
        BackupTarget.Refuse(backup, folder with { Path = Path.Combine(folder.Path, Staging) });
        if (!backup.Exists) { throw new ArchiveException($"{backup.Path}: there is no backup here"); }
        return Restore(folder, options, staged =>
        {
            var faults = ArchiveBackup.Make(backup, staged).Faults;
            if (faults.Count > 0 && !options.Force) { throw new ArchiveException($"{faults[0]}; the backup is damaged, --force restores what can be read of it"); }
            return options.Force ? (0, faults) : new PageReturn(folder, staged, options).Run();
        });
    }

    /// <summary>Makes an archive again from its own pages: every page of every segment that can be read is added to a new database, in the order in which they were added.</summary>
    /// <exception cref="ArchiveException">As above, and where there are no pages.</exception>
    public static Restored FromPages(ArchiveFolder folder, RestoreOptions options)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(options);
        if (!Directory.Exists(folder.Pages) || !Directory.EnumerateFiles(folder.Pages, "*.seg*").Any()) { throw new ArchiveException($"{folder.Pages}: there are no pages here to restore from"); }
        return Restore(folder, options, staged => new PageReturn(folder, staged, options).Run());
    }

    private static Restored Restore(ArchiveFolder folder, RestoreOptions options, Func<ArchiveFolder, (long, IReadOnlyList<string>)> make)
    {
        try
        {
            DurableFolder.Make(folder.Path);
            using var right = WriterLock.Take(folder);
            if (!options.Force) { RefuseWhole(folder); }
            var staged = new ArchiveFolder(Path.Combine(folder.Path, Staging));
            // What a killed one left is only a copy.
            if (Directory.Exists(staged.Path)) { Directory.Delete(staged.Path, recursive: true); }
            try { return Restore(folder, staged, options.Clock, make); }
            finally { if (Directory.Exists(staged.Path)) { Directory.Delete(staged.Path, recursive: true); } }
        }
        catch (Exception e) when (Faults.IsOfFile(e)) { throw Faults.File(folder.Path, e); }
    }

    private static Restored Restore(ArchiveFolder folder, ArchiveFolder staged, TimeProvider clock, Func<ArchiveFolder, (long, IReadOnlyList<string>)> make)
    {
        var (regained, faults) = make(staged);
        // A backup of an older program is brought up to date.
        using (ArchiveDatabase.OpenForWriting(staged)) { }
        // Named by where it will stand.
        var wrong = ArchiveCheck.Find(staged).Select(f => f.Replace(staged.Path, folder.Path, StringComparison.Ordinal)).ToList();
        using var database = new CopiedDatabase(staged);
        var (articles, revisions) = database.Counts();
        database.Dispose();
        DatabaseCopy.CloseLog(staged);
        var aside = SetAside(folder, clock);
        Directory.Move(staged.Pages, folder.Pages);
        DurableFolder.Flush(folder.Path);
        File.Move(staged.Database, folder.Database);
        DurableFolder.Flush(folder.Path);
        return new Restored(articles, revisions, regained, aside, [.. faults, .. wrong]);
    }

    private static void RefuseWhole(ArchiveFolder folder)
    {
        if (folder.Exists && !ArchiveCheck.Find(folder).Any()) { throw new ArchiveException($"{folder.Path}: the archive there is whole; --force sets it aside and restores all the same"); }
    }

    // The database first: a kill in between leaves no archive, not one whose pages are another's.
    private static string? SetAside(ArchiveFolder folder, TimeProvider clock)
    {
        var files = s_ends.Select(end => folder.Database + end).Where(File.Exists).ToList();
        if (files.Count == 0 && !Directory.Exists(folder.Pages)) { return null; }
        var aside = FreeFolder(Path.Combine(folder.Path, FormattableString.Invariant($"before-restore-{clock.GetUtcNow():yyyyMMdd'T'HHmmss'Z'}")));
        Directory.CreateDirectory(aside);
        foreach (var file in files) { File.Move(file, Path.Combine(aside, Path.GetFileName(file))); }
        DurableFolder.Flush(folder.Path);
        if (Directory.Exists(folder.Pages)) { Directory.Move(folder.Pages, Path.Combine(aside, Path.GetFileName(folder.Pages))); }
        DurableFolder.Flush(aside);
        DurableFolder.Flush(folder.Path);
        return aside;
    }

    private static string FreeFolder(string path)
    {
        var free = path;
        for (var i = 2; Path.Exists(free); i++) { free = FormattableString.Invariant($"{path}-{i}"); }
        return free;
    }
}
