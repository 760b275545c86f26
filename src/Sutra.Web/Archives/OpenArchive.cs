using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Sutra.Archive.Keeping;
using Sutra.Archive.Looking;

namespace Sutra.Web.Archives;

/// <summary>The archive as the server reads it: connections that stay open and are lent to one request at a time, and a version that changes with whatever is added.</summary>
/// <remarks>An archive that is not there yet has no connections; one that was put in the place of another is noticed by its file.</remarks>
internal sealed class OpenArchive(ArchiveFolder folder) : IDisposable
{
    // As many as read at once on a machine of this size; more are closed after use.
    private static readonly int s_mostIdle = 2 * Environment.ProcessorCount;

    private readonly string _run = Guid.NewGuid().ToString("N");
    private readonly Lock _lock = new();
    private readonly ConcurrentBag<ArchiveConnection> _idle = [];
    private ArchiveTexts? _texts;
    private SqliteConnection? _watch;
    private DateTime _made;
    private int _opened;

    /// <summary>The folder.</summary>
    public ArchiveFolder Folder => folder;

    /// <summary>Whether there is an archive.</summary>
    public bool Exists => folder.Exists;

    /// <summary>When its database's file was made: numbers of one archive mean nothing in another that was put in its place.</summary>
    public DateTime Made => File.GetCreationTimeUtc(folder.Database);

    /// <summary>Another text whenever the archive may have changed; never the same from one run of the server to the next. Throws <see cref="Sutra.Archive.ArchiveException"/> where it cannot be read.</summary>
    public string Version()
    {
        lock (_lock)
        {
            if (!Exists) { return _run; }
            var made = File.GetCreationTimeUtc(folder.Database);
            Meet(made);
            if (_watch is null)
            {
                _watch = ArchiveDatabase.OpenForReading(folder);
                _opened++;
            }
            return ArchiveDatabase.Guard(folder, () =>
            {
                using var command = _watch.CreateCommand();
                command.CommandText = "PRAGMA data_version";
                return FormattableString.Invariant($"{_run}-{_opened}-{command.ExecuteScalar()}");
            });
        }
    }

    /// <summary>Does work on a connection that nobody else uses meanwhile.</summary>
    public T Read<T>(Func<ArchiveReader, T> work)
    {
        var made = File.GetCreationTimeUtc(folder.Database);
        if (!_idle.TryTake(out var connection)) { connection = Open(made); }
        else if (connection.Made != made)
        {
            connection.Dispose();
            connection = Open(made);
        }
        try
        {
            var result = work(connection.Reader);
            if (_idle.Count < s_mostIdle) { _idle.Add(connection); }
            else { connection.Dispose(); }
            return result;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock) { Close(); }
    }

    private ArchiveConnection Open(DateTime made)
    {
        lock (_lock)
        {
            Meet(made);
            return new ArchiveConnection(ArchiveReader.Open(folder, _texts ??= new ArchiveTexts(folder)), made);
        }
    }

    // Another archive is in the place of the one that was open, or none was: whoever comes first, with a question or for the version.
    private void Meet(DateTime made)
    {
        if (made == _made) { return; }
        Close();
        _made = made;
    }

    private void Close()
    {
        _texts?.Dispose();
        _texts = null;
        _watch?.Dispose();
        _watch = null;
        while (_idle.TryTake(out var connection)) { connection.Dispose(); }
    }
}
