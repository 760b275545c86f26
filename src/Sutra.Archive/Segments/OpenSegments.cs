using Microsoft.Win32.SafeHandles;

namespace Sutra.Archive.Segments;

/// <summary>The segments that a reader has open: so many at most that are not in use, since a system lends a process some hundreds of files. For many threads.</summary>
internal sealed class OpenSegments(string folder) : IDisposable
{
    /// <summary>How many stay open unused: 4 GB of full segments.</summary>
    public const int Most = 64;

    private readonly Lock _lock = new();
    private readonly Dictionary<int, Entry> _entries = [];
    private long _clock;
    private bool _disposed;

    /// <summary>Opens a segment, or takes it open. Each taking is followed by a <see cref="GiveBack"/>.</summary>
    /// <exception cref="ArchiveException">It is missing or may not be read.</exception>
    public SafeFileHandle Take(int segment)
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            if (!_entries.TryGetValue(segment, out var entry)) { _entries[segment] = entry = new Entry(Open(segment)); }
            entry.Users++;
            entry.Used = ++_clock;
            return entry.File;
        }
    }

    /// <summary>Ends the use of a segment.</summary>
    public void GiveBack(int segment)
    {
        lock (_lock)
        {
            var entry = _entries[segment];
            entry.Users--;
            if (_disposed && entry.Users == 0) { Close(segment); }
            if (_entries.Count > Most) { CloseOldest(); }
        }
    }

    /// <summary>Closes all that are not in use, and the others when they are given back.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _disposed = true;
            foreach (var idle in _entries.Where(e => e.Value.Users == 0).Select(e => e.Key).ToList()) { Close(idle); }
        }
    }

    private void CloseOldest()
    {
        var idle = _entries.Where(e => e.Value.Users == 0).ToList();
        if (idle.Count > 0) { Close(idle.MinBy(e => e.Value.Used).Key); }
    }

    private void Close(int segment)
    {
        _entries[segment].File.Dispose();
        _entries.Remove(segment);
    }

    private SafeFileHandle Open(int segment)
    {
        var path = SegmentFiles.Path(folder, segment);
        try { return SegmentFiles.Open(path); }
        catch (Exception e) when (Faults.IsOfFile(e)) { throw Faults.File(path, e); }
    }

    private sealed class Entry(SafeFileHandle file)
    {
        public SafeFileHandle File { get; } = file;

        public int Users { get; set; }

        public long Used { get; set; }
    }
}
