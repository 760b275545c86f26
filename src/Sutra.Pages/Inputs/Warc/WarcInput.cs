using System.Buffers;
using System.Text;

namespace Sutra.Pages.Inputs.Warc;

/// <summary>The bytes of a web archive, unpacked, through a window that moves on and in which the beginning of a record can be told from what only looks like one.</summary>
/// <remarks>
/// Lengths lie, and pages may hold what looks like a record. A gzip member that opens with a record is a beginning for
/// certain: the window ends there until it is passed. Elsewhere a head inside a record is believed only where the
/// record's own length does not lead to a record's end.
/// </remarks>
internal sealed class WarcInput(Stream stream, UnpackedStream? unpacked, int longestLook) : IDisposable
{
    private const int Piece = 1 << 16;

    private static readonly SearchValues<byte> s_version = SearchValues.Create("0123456789."u8);

    // A head is told by its first lines, "WARC/1.1", "WARC-Type: response"; before it a record ends in two line breaks.
    private const int Before = 4;
    private const int Ahead = 24;

    private byte[] _window = ArrayPool<byte>.Shared.Rent(2 * Piece);
    private int _at;
    private int _end;
    private int _boundary = -1;
    private bool _ended;
    private bool _atMember;

    private static ReadOnlySpan<byte> Magic => "WARC/"u8;

    /// <summary>Why the input broke off, or null.</summary>
    public string? Damage { get; private set; }

    /// <summary>The bytes at hand, up to where a member opens with a record.</summary>
    public ReadOnlySpan<byte> Rest => _window.AsSpan(_at, (_boundary < 0 ? _end : _boundary) - _at);

    /// <summary>Whether nothing more comes before a member that opens with a record, the end, or damage.</summary>
    public bool IsAtStop => Rest.IsEmpty && !Fill();

    /// <summary>Passes over bytes at hand.</summary>
    public void Advance(int count) => _at += count;

    /// <summary>Reads more into the window; false where nothing more comes.</summary>
    public bool Fill()
    {
        if (_boundary >= 0 || _ended || Damage is not null) { return false; }
        MakeRoom();
        try
        {
            var n = stream.Read(_window.AsSpan(_end));
            if (n > 0 && unpacked is { IsMemberStart: true, OpensRecord: true }) { _boundary = _end; }
            _end += n;
            _ended = n == 0;
            return n > 0 && !Rest.IsEmpty;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            // A member that is damaged from its first byte on says nothing of what is before it.
            (Damage, _atMember) = (Reasons.Of(e), unpacked is { IsMemberStart: true });
            return false;
        }
    }

    /// <summary>Goes to where a record begins, past line breaks and padding at once, else past what is no record; <c>Clean</c> says whether nothing else was passed over.</summary>
    public (bool Found, bool Clean) FindRecord()
    {
        var clean = true;
        while (true)
        {
            var padding = Rest.IndexOfAnyExcept((byte)'\r', (byte)'\n', (byte)0);
            Advance(padding < 0 ? Rest.Length : padding);
            if (Rest.Length < Ahead && Fill()) { continue; }
            if (Rest.IsEmpty) { return (PassBoundary(), clean); }
            if (clean && Rest.StartsWith(Magic) || IsHead(0)) { return (true, clean); }
            clean = false;
            PassOver();
        }
    }

    /// <summary>Goes on past damage to the next gzip member that opens with a record; false where there is none.</summary>
    public bool Resume()
    {
        try
        {
            if (unpacked is null || !unpacked.Resume()) { return false; }
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException) { return false; }
        (_at, _end, _boundary, _ended, Damage) = (0, 0, -1, false, null);
        return true;
    }

    /// <summary>Where, within so many bytes, the head of a record stands after two line breaks; the number of bytes that surely hold none where it stands nowhere.</summary>
    /// <param name="within">How many of the bytes at hand are looked at.</param>
    /// <param name="last">Whether what follows them is none of the record's.</param>
    public (int Clear, bool Head) LookForHead(int within, bool last)
    {
        var from = 0;
        while (true)
        {
            var i = Rest[from..within].IndexOf(Magic);
            if (i < 0) { return (last || Rest.Length == within && !IsMoreToCome ? within : Math.Max(within - Magic.Length, 0), false); }
            from += i;
            if (Rest.Length - from < Ahead && Fill()) { from = 0; continue; }
            if (IsHead(from) && EndsLines(from)) { return (from, true); }
            from += Magic.Length;
            if (from > within) { return (within, false); }
        }
    }

    /// <summary>Whether a record ends so many bytes on: the next one or the end of the input follows. False too where that is farther than may be looked.</summary>
    public bool EndsAt(long distance)
    {
        if (distance > longestLook) { return false; }
        while (Rest.Length < distance + Before + Magic.Length && Fill()) { }
        if (Rest.Length < distance) { return false; }
        var rest = Rest[(int)distance..];
        var breaks = LineBreaks(rest);
        return rest.Length == breaks ? Damage is null || _atMember : rest[breaks..].StartsWith(Magic);
    }

    /// <summary>Whether a record ends here: in two line breaks, or with the next one or the end of the input behind it.</summary>
    public bool EndsHere()
    {
        if (EndsAt(0)) { return true; }
        return Rest.Length > Before && (Rest.StartsWith("\r\n\r\n"u8) || Rest.StartsWith("\n\n"u8));
    }

    /// <summary>Whether the input broke off here, or a line break or two further on.</summary>
    public bool IsDamagedHere => Damage is not null && !_atMember && Rest.Length <= Before;

    /// <summary>Whether the input ends here, neither broken off nor at the end of a gzip member.</summary>
    public bool IsAtEnd => Rest.IsEmpty && _ended && _boundary < 0;

    public void Dispose()
    {
        if (_window.Length > 0) { ArrayPool<byte>.Shared.Return(_window); }
        _window = [];
    }

    private bool PassBoundary()
    {
        var found = _boundary == _at;
        _boundary = -1;
        return found;
    }

    // Up to what may be a head, or all but what may be the beginning of one.
    private void PassOver()
    {
        var i = Rest[1..].IndexOf(Magic);
        Advance(i >= 0 ? i + 1 : IsMoreToCome ? Math.Max(Rest.Length - Magic.Length, 1) : Rest.Length);
    }

    private bool IsMoreToCome => _boundary < 0 && !_ended && Damage is null;

    // "WARC/1.1", a line break, then a named field that only web archives have, or one that they open with too.
    private bool IsHead(int at)
    {
        var rest = Rest[at..];
        if (!rest.StartsWith(Magic) || _at + at > 0 && _window[_at + at - 1] != '\n') { return false; }
        var line = rest[Magic.Length..Math.Min(rest.Length, Ahead)];
        var end = line.IndexOf((byte)'\n');
        if (end < 3 || line[..end].TrimEnd((byte)'\r').ContainsAnyExcept(s_version)) { return false; }
        var field = line[(end + 1)..];
        return StartsWith(field, "WARC-"u8) || StartsWith(field, "Content-"u8);
    }

    private static bool StartsWith(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> word) => bytes.Length >= word.Length && Ascii.EqualsIgnoreCase(bytes[..word.Length], word);

    private bool EndsLines(int at)
    {
        var before = _window.AsSpan(0, _at + at);
        return before.EndsWith("\r\n\r\n"u8) || before.EndsWith("\n\n"u8);
    }

    private static int LineBreaks(ReadOnlySpan<byte> bytes)
    {
        var n = bytes[..Math.Min(bytes.Length, Before)].IndexOfAnyExcept((byte)'\r', (byte)'\n');
        return n < 0 ? Math.Min(bytes.Length, Before) : n;
    }

    // A few bytes before the window's place stay, to tell whether lines end there. A window that had to be large does not stay so.
    private void MakeRoom()
    {
        if (_window.Length - _end >= Piece / 2) { return; }
        var from = Math.Max(_at - Before, 0);
        var kept = _end - from;
        var wanted = Math.Max(2 * Piece, 2 * (kept + Piece));
        if (_window.Length >= kept + Piece && _window.Length <= 2 * wanted && from >= kept) { _window.AsSpan(from, kept).CopyTo(_window); }
        else
        {
            var other = ArrayPool<byte>.Shared.Rent(wanted);
            _window.AsSpan(from, kept).CopyTo(other);
            ArrayPool<byte>.Shared.Return(_window);
            _window = other;
        }
        (_at, _end) = (_at - from, kept);
    }
}
