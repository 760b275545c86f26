using System.IO.Compression;

namespace Sutra.Pages.Inputs;

/// <summary>Unpacks gzip, one member or several, and notices when the file was cut off.</summary>
/// <remarks>
/// <see cref="GZipStream"/> ends quietly where its input does and does not say where a member ends; in a web archive a
/// member's beginning is the one place that no page can fake, and the one from which a damaged file can be read on.
/// </remarks>
internal sealed class UnpackedStream : ReadingStream
{
    // The first bytes of what is unpacked must come out of so many packed ones: they do out of a few hundred.
    private const int HeadWithin = 1 << 16;

    // So much of a damaged member is looked through for the next one, which a cut-off one may have swallowed.
    private const int KeptForRecovery = 1 << 18;

    private readonly PackedStream _packed;
    private readonly byte[] _head = new byte[5];
    private int _headAt;
    private int _headEnd;
    private GZipStream _member = null!;
    private InvalidDataException? _fault;
    private bool _ended;

    public UnpackedStream(Stream packed)
        : this(new PackedStream(packed)) { }

    private UnpackedStream(PackedStream packed)
        : base(packed)
    {
        _packed = packed;
        BeginMember();
    }

    /// <summary>How many bytes came out so far.</summary>
    public long Unpacked { get; private set; }

    /// <summary>How many went in, a few kilobytes of reading ahead among them.</summary>
    public long Packed => _packed.Given;

    /// <summary>Whether the member that is read opens with a record of a web archive.</summary>
    public bool OpensRecord => _head.AsSpan(0, _headEnd).SequenceEqual("WARC/"u8);

    /// <summary>Whether the bytes that were read last, or else those that come next, are the first of a member.</summary>
    public bool IsMemberStart { get; private set; }

    /// <summary>Keeps packed bytes, so that <see cref="Resume"/> misses no member.</summary>
    public void KeepForRecovery() => _packed.History = KeptForRecovery;

    /// <summary>Reads on; one reading never gives bytes of two members.</summary>
    /// <exception cref="InvalidDataException">The data is damaged or cut off.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty) { return 0; }
        while (!_ended)
        {
            IsMemberStart = _packed.Unpacked == _headEnd && _headAt == 0;
            var n = _headAt < _headEnd ? ReadHead(buffer) : ReadMember(buffer);
            Unpacked += n;
            if (n > 0) { return n; }
            if (_packed.State == PackedState.End) { throw new InvalidDataException("cut off"); }
            // Bytes behind the last member that are none are passed over, as gzip itself does.
            if (_packed.State == PackedState.MemberEnd && _packed.IsAtMember) { BeginMember(); }
            else { _ended = true; }
        }
        return 0;
    }

    /// <summary>Goes on, after damage or past bytes that are no gzip, to the next member that opens with a record of a web archive; false where there is none.</summary>
    public bool Resume()
    {
        // A member that came out whole holds no other one.
        if (!_ended) { _packed.Rewind(); }
        while (_packed.FindMember())
        {
            BeginMember();
            if (OpensRecord) { _ended = false; return true; }
            _packed.Rewind();
        }
        _ended = true;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) { _member.Dispose(); }
        base.Dispose(disposing);
    }

    private void BeginMember()
    {
        _member?.Dispose();
        _packed.BeginMember();
        _member = new GZipStream(_packed, CompressionMode.Decompress, leaveOpen: true);
        (_headAt, _headEnd, IsMemberStart, _fault) = (0, 0, true, null);
        _packed.Most = HeadWithin;
        try
        {
            for (int n; _headEnd < _head.Length && (n = ReadMember(_head.AsSpan(_headEnd))) > 0;) { _headEnd += n; }
        }
        // It is said when the member is read on.
        catch (InvalidDataException e) { _fault = e; }
        _packed.Most = null;
    }

    private int ReadMember(Span<byte> buffer)
    {
        if (_fault is not null) { throw _fault; }
        _packed.State = PackedState.NotAsked;
        var n = _member.Read(buffer);
        _packed.Unpacked += n;
        return n;
    }

    private int ReadHead(Span<byte> buffer)
    {
        var n = Math.Min(buffer.Length, _headEnd - _headAt);
        _head.AsSpan(_headAt, n).CopyTo(buffer);
        _headAt += n;
        return n;
    }
}
