using Microsoft.Data.Sqlite;
using Sutra.Archive.Keeping;
using Sutra.Archive.Segments;

namespace Sutra.Archive.Upkeep;

/// <summary>Copies a database as it is at one moment, while a writer may be writing.</summary>
internal static class DatabaseCopy
{
    private static readonly string[] s_ends = ["", "-journal", "-wal", "-shm"];

    /// <summary>Copies one archive's database into another folder; one that is there is replaced. The copy is whole and on the disk when this returns, in one file.</summary>
    /// <exception cref="ArchiveException">The database is damaged, or the disk is full.</exception>
    public static void Make(ArchiveFolder from, ArchiveFolder to)
    {
        DurableFolder.Make(to.Path);
        Remove(to);
        using var source = ArchiveDatabase.OpenOfAnySchema(from);
        using (var copy = ArchiveDatabase.Guard(to, () => ArchiveDatabase.Open(to, SqliteOpenMode.ReadWriteCreate)))
        {
            ArchiveDatabase.Guard(to, () =>
            {
                source.BackupDatabase(copy);
                // No log beside it, so that it can be renamed.
                ArchiveDatabase.Execute(copy, "PRAGMA journal_mode = DELETE;");
                return true;
            });
            if (ArchiveCheck.OfDatabase(from, copy) is [var fault, ..]) { throw new ArchiveException($"{fault}; a damaged database is not copied"); }
        }
        using var file = File.OpenHandle(to.Database, FileMode.Open, FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(file);
    }

    /// <summary>Has all of a database in its one file, so that it can be renamed; true.</summary>
    public static bool CloseLog(ArchiveFolder folder) => ArchiveDatabase.Guard(folder, () =>
    {
        using var connection = ArchiveDatabase.Open(folder, SqliteOpenMode.ReadWrite);
        ArchiveDatabase.Execute(connection, "PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE;");
        return true;
    });

    /// <summary>Removes a database and what stands beside it.</summary>
    public static void Remove(ArchiveFolder folder)
    {
        foreach (var end in s_ends) { File.Delete(folder.Database + end); }
    }
}
