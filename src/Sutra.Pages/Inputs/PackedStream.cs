using System.Buffers;
using System.Buffers.Binary;

namespace Sutra.Pages.Inputs;

/// <summary>What a packed stream said when it was last asked for more.</summary>
internal enum PackedState
{
    /// <summary>It was not asked.</summary>
    NotAsked,
    /// <summary>It gave bytes.</summary>
    Gave,
    /// <summary>The member is complete: its last four bytes are the length of what came out of it.</summary>
    MemberEnd,
    /// <summary>There are no more bytes, and the member is not complete.</summary>
    End,
}

/// <summary>Gives the bytes of a gzip file to its unpacker so that it is known to the byte where each member ends.</summary>
/// <remarks>
/// An unpacker reads ahead and does not say how far it got. So no piece that it is given reaches across a place where a
/// member may begin (1F 8B, RFC 1952), and when it asks for more, what it was given last is compared with the
/// length of what came out: four bytes that end every member. To find the next member after damage, some of the bytes
/// that were given are kept.
/// </remarks>
internal sealed class PackedStream(Stream inner) : ReadingStream(inner)
{
    // A member has a head of ten bytes and a tail of eight at least.
    private const int SmallestMember = 18;

    private byte[] _window = ArrayPool<byte>.Shared.Rent(1 << 16);
    private int _member;
    private int _at;
    private int _end;
    private bool _ended;
    private uint _lastFour;
    private long _given;

    private static ReadOnlySpan<byte> Magic => [0x1F, 0x8B];

    /// <summary>How many bytes of the current member are kept for a second look, at most; 0 where none is wanted.</summary>
    public int History { get; set; }

    /// <summary>How many bytes were given in all.</summary>
    public long Given { get; private set; }

    /// <summary>How many bytes of a member are given before what comes out is known; null for all.</summary>
    public int? Most { get; set; }

    /// <summary>How many bytes came out of the current member so far.</summary>
    public long Unpacked { get; set; }

    /// <summary>What was said when it was last asked for more.</summary>
    public PackedState State { get; set; }

    /// <summary>Whether a member may begin here.</summary>
    public bool IsAtMember => Ensure(Magic.Length) && _window.AsSpan(_at, _end - _at).StartsWith(Magic);

    /// <summary>Begins a member here.</summary>
    public void BeginMember() => (_member, _given, _lastFour, Unpacked) = (_at, 0, 0, 0);

    /// <summary>Goes back to just behind the beginning of the current member, or as far as is kept.</summary>
    public void Rewind() => _at = Math.Min(_member + 1, _at);

    /// <summary>Goes on to where a member may begin; false where there is none.</summary>
    public bool FindMember()
    {
        while (Ensure(Magic.Length))
        {
            var i = _window.AsSpan(_at, _end - _at).IndexOf(Magic);
            _at = i < 0 ? _end - (Magic.Length - 1) : _at + i;
            _member = _at;
            if (i >= 0) { return true; }
        }
        return false;
    }

    public override int Read(Span<byte> buffer)
    {
        State = _given >= SmallestMember && _lastFour == (uint)Unpacked ? PackedState.MemberEnd : _given >= Most || !Ensure(Magic.Length) && _at == _end ? PackedState.End : PackedState.Gave;
        if (State != PackedState.Gave || buffer.IsEmpty) { return 0; }
        var rest = _window.AsSpan(_at, _end - _at);
        var next = rest[1..].IndexOf(Magic);
        var piece = next >= 0 ? next + 1 : _ended ? rest.Length : rest.Length - (Magic.Length - 1);
        var n = Math.Min(buffer.Length, piece);
        rest[..n].CopyTo(buffer);
        Remember(rest[..n]);
        _at += n;
        return n;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && _window.Length > 0) { ArrayPool<byte>.Shared.Return(_window); _window = []; (_at, _end, _ended) = (0, 0, true); }
        base.Dispose(disposing);
    }

    private void Remember(ReadOnlySpan<byte> piece)
    {
        Given += piece.Length;
        _given += piece.Length;
        if (piece.Length >= 4) { _lastFour = BinaryPrimitives.ReadUInt32LittleEndian(piece[^4..]); return; }
        foreach (var b in piece) { _lastFour = _lastFour >> 8 | (uint)b << 24; }
    }

    // At least so many bytes from here on, or all that there are; false for fewer.
    private bool Ensure(int count)
    {
        while (_end - _at < count && !_ended)
        {
            if (_end == _window.Length) { MakeRoom(); }
            var n = Inner.Read(_window.AsSpan(_end));
            _end += n;
            _ended = n == 0;
        }
        return _end - _at >= count;
    }

    private void MakeRoom()
    {
        var from = History == 0 ? _at : Math.Max(_member, _at - History);
        if (History > 0 && _window.Length < 2 * History)
        {
            var larger = ArrayPool<byte>.Shared.Rent(2 * History);
            _window.AsSpan(from, _end - from).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_window);
            _window = larger;
        }
        else { _window.AsSpan(from, _end - from).CopyTo(_window); }
        (_member, _at, _end) = (Math.Max(_member - from, 0), _at - from, _end - from);
    }
}
