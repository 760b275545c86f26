using Sutra.Archive.Keeping;
using Sutra.Archive.Segments;

namespace Sutra.Archive.Upkeep;

/// <summary>Copies an archive while others read and write it. A backup is an archive itself.</summary>
/// <remarks>
/// The database is copied first, as it is at one moment, then the segments up to the last block that this copy names. What
/// an earlier backup has is not copied again. It stays whole until the new database takes the old one's name: segments
/// only grow, and what stands behind its last block is nothing to it.
/// </remarks>
public static class ArchiveBackup
{
    // A compaction that ends while pages are copied takes them away: then the database is copied again.
    private const int MostTries = 3;

    /// <summary>Makes a backup, or brings one up to date.</summary>
    /// <param name="folder">The archive.</param>
    /// <param name="to">The backup's folder: new, empty, or that of an earlier backup of the same archive.</param>
    /// <exception cref="ArchiveException">There is no archive, its database is damaged, the folder holds something else, or the disk is full. An earlier backup is as it was.</exception>
    public static BackupMade Make(ArchiveFolder folder, ArchiveFolder to)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(to);
        using (ArchiveDatabase.OpenOfAnySchema(folder)) { }
        BackupTarget.Refuse(folder, to);
        try
        {
            DurableFolder.Make(to.Path);
            DurableFolder.Make(to.Pages);
            using var right = WriterLock.Take(to);
            return Make(folder, new BackupTarget(to));
        }
        catch (Exception e) when (Faults.IsOfFile(e)) { throw Faults.File(to.Path, e); }
    }

    private static BackupMade Make(ArchiveFolder folder, BackupTarget target)
    {
        target.CloseLog();
        for (var tries = 1; ; tries++)
        {
            DatabaseCopy.Make(folder, target.New);
            using var copy = new CopiedDatabase(target.New);
            target.RefuseOther(copy);
            var segments = new SegmentCopy(folder, target.Folder, target.Named()).Run(copy.Segments());
            // Not damaged, but packed anew meanwhile.
            if (segments.Faults.Count > 0 && tries < MostTries && CopiedDatabase.FirstSegmentOf(folder) != copy.FirstSegment()) { continue; }
            var (articles, revisions) = copy.Counts();
            var bytes = new FileInfo(target.New.Database).Length;
            var named = copy.Segments().Select(s => s.Segment).ToHashSet();
            DurableFolder.Flush(target.Folder.Pages);
            copy.Dispose();
            target.Take();
            target.RemoveAllBut(named);
            return new BackupMade(articles, revisions, segments.Copied + bytes, segments.There, segments.Faults);
        }
    }
}
