using System.Collections.Concurrent;
using Sutra.Archive.Keeping;
using Sutra.Archive.Looking;

namespace Sutra.Web.Archives;

/// <summary>The archive as the server reads it: connections that stay open and are lent to one request at a time, and a version that changes with whatever is added.</summary>
/// <remarks>An archive that is not there yet has no connections; one that was put in the place of another is noticed by whoever asks next.</remarks>
internal sealed class OpenArchive(ArchiveFolder folder) : IDisposable
{
    // As many as read at once on a machine of this size; more are closed after use.
    private static readonly int s_mostIdle = 2 * Environment.ProcessorCount;

    private readonly string _run = Guid.NewGuid().ToString("N");
    private readonly Lock _lock = new();
    private readonly ConcurrentBag<ArchiveConnection> _idle = [];
    private ArchiveSitting? _sitting;
    private int _sittings;

    /// <summary>The folder.</summary>
    public ArchiveFolder Folder => folder;

    /// <summary>Whether there is an archive.</summary>
    public bool Exists => folder.Exists;

    /// <summary>Another text whenever the archive may have changed; never the same from one run of the server to the next. Throws <see cref="Sutra.Archive.ArchiveException"/> where it cannot be read.</summary>
    public string Version()
    {
        lock (_lock)
        {
            if (!Exists) { return _run; }
            var version = Sitting().Version;
            return FormattableString.Invariant($"{_run}-{_sittings}-{version}");
        }
    }

    /// <summary>Does work on a connection that nobody else uses meanwhile.</summary>
    public T Read<T>(Func<ArchiveReader, T> work)
    {
        var connection = Take();
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
        lock (_lock) { Stand(); }
    }

    private ArchiveConnection Take()
    {
        while (_idle.TryTake(out var idle))
        {
            if (!idle.Reader.IsReplaced) { return idle; }
            idle.Dispose();
        }
        lock (_lock) { return Sitting().Connect(); }
    }

    private ArchiveSitting Sitting()
    {
        if (_sitting is { IsOver: true }) { Stand(); }
        if (_sitting is null)
        {
            _sitting = new ArchiveSitting(folder);
            _sittings++;
        }
        return _sitting;
    }

    private void Stand()
    {
        _sitting?.Dispose();
        _sitting = null;
        while (_idle.TryTake(out var connection)) { connection.Dispose(); }
    }
}
