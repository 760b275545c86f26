using System.Buffers;

namespace Sutra.Pages.Inputs;

/// <summary>Reads lines of bounded length, in bytes, without holding more than one.</summary>
internal sealed class ByteLines(Stream stream, long longest) : IDisposable
{
    private byte[] _window = ArrayPool<byte>.Shared.Rent(1 << 16);
    private int _at;
    private int _end;

    /// <summary>Why the input broke off, once it has.</summary>
    public string? Damage { get; private set; }

    /// <summary>The line that was read, without its line break; good until the next one is.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Reads the next line.</summary>
    public LineOutcome Read()
    {
        var seen = 0;
        var tooLong = false;
        while (true)
        {
            var stop = _window.AsSpan(_at + seen, _end - _at - seen).IndexOf((byte)'\n');
            var length = stop < 0 ? _end - _at : seen + stop;
            tooLong |= length > longest;
            if (stop >= 0) { return Take(length, 1, tooLong); }
            // Of a line that is too long nothing is kept.
            if (tooLong) { (_at, seen) = (_end, 0); } else { seen = length; }
            if (!Fill()) { return AtEnd(tooLong); }
        }
    }

    public void Dispose()
    {
        if (_window.Length > 0) { ArrayPool<byte>.Shared.Return(_window); }
        (_window, _at, _end) = ([], 0, 0);
    }

    private LineOutcome Take(int length, int lineBreak, bool tooLong)
    {
        var line = _window.AsMemory(_at, length);
        Line = line[..line.Span.TrimEnd((byte)'\r').Length];
        _at += length + lineBreak;
        return tooLong ? LineOutcome.TooLong : LineOutcome.Line;
    }

    private LineOutcome AtEnd(bool tooLong)
    {
        // A last line that the damage cut off is no line.
        if (Damage is not null) { return LineOutcome.Damaged; }
        return _at < _end || tooLong ? Take(_end - _at, 0, tooLong) : LineOutcome.End;
    }

    private bool Fill()
    {
        if (Damage is not null) { return false; }
        if (_end == _window.Length) { MakeRoom(); }
        try
        {
            var n = stream.Read(_window.AsSpan(_end));
            _end += n;
            return n > 0;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            Damage = Reasons.Of(e);
            return false;
        }
    }

    private void MakeRoom()
    {
        var kept = _window.AsSpan(_at, _end - _at);
        if (2 * kept.Length <= _window.Length) { kept.CopyTo(_window); }
        else
        {
            var larger = ArrayPool<byte>.Shared.Rent(2 * _window.Length);
            kept.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_window);
            _window = larger;
        }
        (_at, _end) = (0, kept.Length);
    }
}
