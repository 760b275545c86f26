using System.Text;

namespace Sutra.Pages.Inputs;

/// <summary>What came of reading a line.</summary>
internal enum LineOutcome
{
    /// <summary>A line.</summary>
    Line,
    /// <summary>A line that is too long, passed over.</summary>
    TooLong,
    /// <summary>The input breaks off here.</summary>
    Damaged,
    /// <summary>There is no more.</summary>
    End,
}

/// <summary>Reads lines of bounded length, in bytes of UTF-8, without holding more than one.</summary>
internal sealed class LineReader(TextReader reader, long longest)
{
    private readonly char[] _buffer = new char[1 << 16];
    private int _at;
    private int _end;

    /// <summary>Why the input broke off, once it has.</summary>
    public string? Damage { get; private set; }

    /// <summary>The next line without its line break.</summary>
    public LineOutcome Read(out string line)
    {
        line = "";
        StringBuilder? text = null;
        var tooLong = false;
        long bytes = 0;
        while (true)
        {
            if (_at >= _end && !Fill()) { return AtEnd(text, tooLong, out line); }
            var rest = _buffer.AsSpan(_at, _end - _at);
            var stop = rest.IndexOf('\n');
            var piece = stop < 0 ? rest : rest[..stop];
            _at += piece.Length + (stop < 0 ? 0 : 1);
            bytes += Encoding.UTF8.GetByteCount(piece);
            tooLong |= bytes > longest;
            if (tooLong) { text = null; }
            else if (stop < 0 || text is not null) { (text ??= new StringBuilder()).Append(piece); }
            if (stop < 0) { continue; }
            if (tooLong) { return LineOutcome.TooLong; }
            line = (text?.ToString() ?? piece.ToString()).TrimEnd('\r');
            return LineOutcome.Line;
        }
    }

    private LineOutcome AtEnd(StringBuilder? text, bool tooLong, out string line)
    {
        line = text?.ToString().TrimEnd('\r') ?? "";
        // A last line that the damage cut off is no line.
        if (Damage is not null) { return LineOutcome.Damaged; }
        if (tooLong) { return LineOutcome.TooLong; }
        return line.Length > 0 ? LineOutcome.Line : LineOutcome.End;
    }

    private bool Fill()
    {
        if (Damage is not null) { return false; }
        try
        {
            _at = 0;
            _end = reader.Read(_buffer, 0, _buffer.Length);
            return _end > 0;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            _end = 0;
            Damage = Reasons.Of(e);
            return false;
        }
    }
}
