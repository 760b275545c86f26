using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Sutra.Archive.Schema;
using Sutra.Archive.Segments;

namespace Sutra.Archive.Keeping;

/// <summary>Opens an archive's database, and says in words what SQLite says in numbers.</summary>
internal static class ArchiveDatabase
{
    // A table that the schema has and the file has not: the number of the schema was read from damaged bytes.
    private const int Logic = 1;
    private const int Schema = 17;
    private const int Corrupt = 11;
    private const int NoDatabase = 26;
    private const int Full = 13;
    private const int ReadOnly = 8;
    private const int CannotOpen = 14;
    private const int Fault = 10;

    // SQLITE_FCNTL_HAS_MOVED, https://www.sqlite.org/c3ref/c_fcntl_begin_atomic_write.html
    private const int HasMoved = 20;

    /// <summary>A connection that writes; the schema is the newest afterwards.</summary>
    public static SqliteConnection OpenForWriting(ArchiveFolder folder) => Guard(folder, () =>
    {
        if (!folder.Exists || new FileInfo(folder.Database).Length == 0) { RefuseLost(folder, folder.Exists ? "the database is empty" : "the database is missing"); }
        var connection = Open(folder, SqliteOpenMode.ReadWriteCreate);
        try
        {
            RefuseNewer(folder, connection);
            if (Migrations.NumberOf(connection) == 0) { RefuseLost(folder, "the database is empty"); }
        }
        catch
        {
            connection.Dispose();
            throw;
        }
        // What was acknowledged is on the disk: every commit waits for it. The log is put into the database every 16 MB: pages of the index are written over again by the next articles.
        Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -65536; PRAGMA foreign_keys = ON;");
        Migrations.Run(connection);
        return connection;
    });

    /// <summary>A connection that only reads; throws <see cref="ArchiveException"/> where there is no archive, or one of another schema.</summary>
    public static SqliteConnection OpenForReading(ArchiveFolder folder)
    {
        if (!folder.Exists) { throw new ArchiveException($"{folder.Path}: there is no archive here; 'sutra add' makes one"); }
        return Guard(folder, () =>
        {
            var connection = Open(folder, SqliteOpenMode.ReadOnly);
            // Ranking what a word finds goes through far more pages than SQLite keeps unasked.
            Execute(connection, "PRAGMA query_only = ON; PRAGMA cache_size = -16384;");
            RefuseNewer(folder, connection);
            RefuseEmpty(folder, connection);
            if (Migrations.NumberOf(connection) < Migrations.Newest) { throw new ArchiveException($"{folder.Path}: the archive is of an older version; 'sutra reread' brings it up to date"); }
            return connection;
        });
    }

    /// <summary>A connection that only reads, to an archive of this schema or an older one: articles, revisions and the last block are the same in all.</summary>
    public static SqliteConnection OpenOfAnySchema(ArchiveFolder folder)
    {
        if (!folder.Exists) { throw new ArchiveException($"{folder.Path}: there is no archive here; 'sutra add' makes one"); }
        return Guard(folder, () =>
        {
            var connection = Open(folder, SqliteOpenMode.ReadOnly);
            RefuseNewer(folder, connection);
            RefuseEmpty(folder, connection);
            return connection;
        });
    }

    /// <summary>Does work on the database, its faults put into words.</summary>
    public static T Guard<T>(ArchiveFolder folder, Func<T> work)
    {
        try { return work(); }
        catch (SqliteException e) { throw new ArchiveException($"{folder.Database}: {ReasonOf(e)}", e); }
    }

    /// <summary>The last block whose pages are acknowledged; null where none is.</summary>
    public static BlockPlace? LastBlock(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT segment, offset FROM kept";
        using var reader = command.ExecuteReader();
        return reader.Read() && !reader.IsDBNull(0) ? new BlockPlace(reader.GetInt32(0), reader.GetInt64(1)) : null;
    }

    /// <summary>Runs statements that yield nothing.</summary>
    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The first segment that the database names: those before it are left over. 1 where it names none.</summary>
    public static int FirstSegment(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT coalesce(min(segment), 1) FROM revision";
        return Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Whether it was a fault of the database's own bytes, so that the pages may still be whole.</summary>
    public static bool IsDamage(ArchiveException e) => e.InnerException is SqliteException { SqliteErrorCode: Corrupt or NoDatabase or Fault or Logic or Schema };

    /// <summary>Whether the file that a connection has open is no longer the one at its path: it was removed, or another was put in its place. The file's times would not tell: on Linux they change with every write.</summary>
    /// <remarks>False where the system cannot say, which is where it lets nobody remove an open file.</remarks>
    public static bool IsReplaced(SqliteConnection connection) =>
        FileControl(connection.Handle!.DangerousGetHandle(), null, HasMoved, out var moved) == 0 && moved != 0;

    /// <summary>A connection as it is: no schema is looked at.</summary>
    public static SqliteConnection Open(ArchiveFolder folder, SqliteOpenMode mode)
    {
        var connection = Open(folder.Database, mode);
        if (mode != SqliteOpenMode.ReadOnly) { return connection; }
        try
        {
            Migrations.NumberOf(connection);
            return connection;
        }
        // SQLite reads by a file beside the log, which a folder that is only for reading does not let it make. Where there is no log, nobody writes, and none is needed.
        catch (SqliteException e) when (e.SqliteErrorCode is CannotOpen or ReadOnly && File.Exists(folder.Database) && !File.Exists(folder.Database + "-wal"))
        {
            connection.Dispose();
            return Open(new Uri(Path.GetFullPath(folder.Database)).AbsoluteUri + "?immutable=1", mode);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    // A pool would keep the file open after the archive is closed.
    private static SqliteConnection Open(string source, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = source, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static void RefuseNewer(ArchiveFolder folder, SqliteConnection connection)
    {
        var number = Migrations.NumberOf(connection);
        if (number <= Migrations.Newest) { return; }
        connection.Dispose();
        throw new ArchiveException($"{folder.Path}: the archive was written by a newer version of Sutra (schema {number}, this one knows {Migrations.Newest})");
    }

    // A new archive has its database before its first segment. Where there are segments it was lost, and one that names none of them would have them cut off.
    private static void RefuseLost(ArchiveFolder folder, string what)
    {
        if (SegmentFiles.Numbers(folder.Pages) is not { Count: > 0 } segments) { return; }
        throw new ArchiveException(FormattableString.Invariant($"{folder.Database}: {what}, but {folder.Pages} has pages, in {segments.Count} {(segments.Count == 1 ? "segment" : "segments")}. Nothing was changed; 'sutra archive restore --from-pages' makes the database again from them"));
    }

    // Of the schema that no archive has: nothing was ever written, or all of it is gone.
    private static void RefuseEmpty(ArchiveFolder folder, SqliteConnection connection)
    {
        if (Migrations.NumberOf(connection) > 0) { return; }
        connection.Dispose();
        throw new ArchiveException($"{folder.Database}: the database is empty; 'sutra archive restore' makes it again from the pages", new SqliteException("empty", NoDatabase));
    }

    private static string ReasonOf(SqliteException e) => e.SqliteErrorCode switch
    {
        Corrupt => "the database is damaged; 'sutra archive check' says where, 'sutra archive restore' mends it",
        NoDatabase => "this is no archive's database, or damaged; 'sutra archive restore' mends it",
        Full => "the disk is full",
        ReadOnly or CannotOpen => "it cannot be opened or written to",
        Fault => "the disk could not be read or written",
        _ => e.Message,
    };

    // The wrapper around SQLite has no such call.
    [DllImport("e_sqlite3", EntryPoint = "sqlite3_file_control")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int FileControl(nint database, byte[]? name, int operation, out int value);
}
