using System.Buffers;
using System.Text;

namespace Sutra.Pages.Html.Markup;

/// <summary>What a piece of markup is.</summary>
internal enum Piece
{
    /// <summary>Nothing is left.</summary>
    End,
    /// <summary>Text up to the next tag or comment.</summary>
    Text,
    /// <summary>A start tag.</summary>
    Start,
    /// <summary>An end tag.</summary>
    Finish,
}

/// <summary>Cuts a page into tags and text, as the standard's tokenizer does (13.2.5), over its own bytes in UTF-8: nothing is copied, and nothing decoded but what is asked for.</summary>
/// <remarks>All that markup is made of is ASCII, and no byte of another letter is: bytes tell as much as characters.</remarks>
internal sealed class MarkupReader
{
    private static readonly SearchValues<byte> s_nameEnd = SearchValues.Create(" \t\n\r\f/>"u8);
    private static readonly SearchValues<byte> s_attributeEnd = SearchValues.Create(" \t\n\r\f/>="u8);
    private static readonly SearchValues<byte> s_valueEnd = SearchValues.Create(" \t\n\r\f>"u8);

    private readonly int[] _starts = new int[Attrs.Count];
    private readonly int[] _lengths = new int[Attrs.Count];
    private byte[] _html = [];
    private int _end;
    private int _at;
    private uint _present;

    /// <summary>The element of the tag.</summary>
    public Tag Tag { get; private set; }

    /// <summary>Whether the start tag closes itself (<c>&lt;g/&gt;</c>).</summary>
    public bool ClosesItself { get; private set; }

    /// <summary>Whether the page says at its start that it is written by the standard; where it does not, tables stand in paragraphs.</summary>
    public bool IsQuirky { get; private set; } = true;

    /// <summary>Where the text or the tag starts in the page's array, and the place after its end.</summary>
    public (int From, int To) Range { get; private set; }

    private (int From, int To) Name { get; set; }

    /// <summary>Starts on a page.</summary>
    public void Open(ArraySegment<byte> html)
    {
        (_html, _at, _end) = (html.Array ?? [], html.Offset, html.Offset + html.Count);
        IsQuirky = true;
    }

    /// <summary>The text of the piece.</summary>
    public ReadOnlySpan<byte> Text => _html.AsSpan(Range.From, Range.To - Range.From);

    /// <summary>The name of the tag as it is written.</summary>
    public ReadOnlySpan<byte> NameText => _html.AsSpan(Name.From, Name.To - Name.From);

    /// <summary>A stretch of the page.</summary>
    public ReadOnlyMemory<byte> Slice((int From, int To) range) => _html.AsMemory(range.From, range.To - range.From);

    /// <summary>Whether the tag has an attribute.</summary>
    public bool Has(Attr attribute) => (_present & 1u << (int)attribute) != 0;

    /// <summary>An attribute's value as it is written; empty where the tag has none.</summary>
    public ReadOnlySpan<byte> Raw(Attr attribute) => Has(attribute) ? _html.AsSpan(_starts[(int)attribute], _lengths[(int)attribute]) : default;

    /// <summary>An attribute's value with its references replaced; null where the tag has none.</summary>
    public string? Value(Attr attribute) => Has(attribute) ? CharacterReferences.Decode(Encoding.UTF8.GetString(Raw(attribute)), inAttribute: true) : null;

    /// <summary>Reads on.</summary>
    /// <param name="foreign">Whether CDATA sections count: they do in SVG and MathML only.</param>
    public Piece Next(bool foreign = false)
    {
        while (_at < _end)
        {
            var open = _html[_at] == '<' && OpensMarkup(_at) ? _at : NextMarkup(_at + 1);
            if (open > _at)
            {
                Range = (_at, open);
                _at = open;
                return Piece.Text;
            }
            var next = _html[_at + 1];
            if (next == '!') { if (PassDeclaration(foreign)) { return Piece.Text; } }
            else if (next == '?' || next == '/' && !char.IsAsciiLetter((char)ByteAt(_at + 2))) { PassTo((byte)'>', _at + 2); }
            else if (ReadTag(next == '/')) { return next == '/' ? Piece.Finish : Piece.Start; }
        }
        return Piece.End;
    }

    /// <summary>The text up to the end tag of the element that was just opened, whose content is text; the end tag is passed.</summary>
    public (int From, int To) ReadRawText(Tag tag)
    {
        var from = _at;
        var page = _html.AsSpan(0, _end);
        var end = tag == Tag.Script ? RawTextEnd.OfScript(page, from) : RawTextEnd.Of(page, from, Tags.NameOf(tag));
        _at = end;
        if (end < _end) { PassTo((byte)'>', end); }
        return (from, end);
    }

    /// <summary>All that is left of the page, as text.</summary>
    public (int From, int To) ReadRest()
    {
        var from = _at;
        _at = _end;
        return (from, _at);
    }

    private ReadOnlySpan<byte> From(int at) => _html.AsSpan(at, _end - at);

    private byte ByteAt(int i) => i < _end ? _html[i] : (byte)0;

    private bool OpensMarkup(int at)
    {
        var next = ByteAt(at + 1);
        return char.IsAsciiLetter((char)next) || next is (byte)'!' or (byte)'?' || next == '/' && at + 2 < _end;
    }

    private int NextMarkup(int from)
    {
        while (from < _end)
        {
            var open = From(from).IndexOf((byte)'<');
            if (open < 0) { return _end; }
            if (OpensMarkup(from + open)) { return from + open; }
            from += open + 1;
        }
        return _end;
    }

    private void PassTo(byte end, int from)
    {
        var at = from < _end ? From(from).IndexOf(end) : -1;
        _at = at < 0 ? _end : from + at + 1;
    }

    // Comments, the document type, and text in brackets, which is passed to the caller where it counts.
    private bool PassDeclaration(bool foreign)
    {
        var rest = From(_at);
        if (rest.StartsWith("<!--"u8)) { PassComment(rest[4..]); return false; }
        if (foreign && rest.StartsWith("<![CDATA["u8))
        {
            var end = rest.IndexOf("]]>"u8);
            Range = (_at + 9, end < 0 ? _end : _at + end);
            _at = end < 0 ? _end : _at + end + 3;
            return Range.To > Range.From;
        }
        var from = _at;
        PassTo((byte)'>', _at + 2);
        if (rest.Length >= 9 && Ascii.EqualsIgnoreCase(rest[..9], "<!doctype"u8)) { IsQuirky = Doctype.IsQuirky(Encoding.UTF8.GetString(_html, from, _at - from)); }
        return false;
    }

    private void PassComment(ReadOnlySpan<byte> body)
    {
        if (body.StartsWith(">"u8)) { _at += 5; return; }
        if (body.StartsWith("->"u8)) { _at += 6; return; }
        var end = body.IndexOf("--"u8);
        while (end >= 0)
        {
            // "--->" ends a comment as well as "-->" and "--!>".
            var after = end + 2;
            while (after < body.Length && body[after] == '-') { after++; }
            if (after < body.Length && body[after] == '!') { after++; }
            if (after < body.Length && body[after] == '>') { _at += 4 + after + 1; return; }
            var next = body[after..].IndexOf("--"u8);
            end = next < 0 ? -1 : after + next;
        }
        _at = _end;
    }

    private bool ReadTag(bool finish)
    {
        var start = _at;
        var from = start + (finish ? 2 : 1);
        var length = From(from).IndexOfAny(s_nameEnd);
        if (length < 0) { _at = _end; return false; }
        Name = (from, from + length);
        Tag = Tags.Find(_html.AsSpan(from, length));
        _present = 0;
        ClosesItself = false;
        var at = from + length;
        while (true)
        {
            at = PassSpace(at);
            if (at >= _end) { _at = _end; return false; }
            if (_html[at] == '>') { break; }
            at = ReadAttribute(at);
        }
        _at = at + 1;
        Range = (start, _at);
        return true;
    }

    private int PassSpace(int at)
    {
        for (; at < _end && (IsSpace(_html[at]) || _html[at] == '/'); at++) { ClosesItself = _html[at] == '/' && ByteAt(at + 1) == '>'; }
        return at;
    }

    private int ReadAttribute(int at)
    {
        // A name may open with =, and with nothing else that ends one.
        var length = From(at + 1).IndexOfAny(s_attributeEnd) + 1;
        if (length == 0) { return _end; }
        var attribute = Attrs.Find(_html.AsSpan(at, length));
        at += length;
        while (at < _end && IsSpace(_html[at])) { at++; }
        if (ByteAt(at) != '=') { Keep(attribute, at, 0); return at; }
        at++;
        while (at < _end && IsSpace(_html[at])) { at++; }
        var quote = ByteAt(at);
        if (quote is (byte)'"' or (byte)'\'')
        {
            var end = From(at + 1).IndexOf(quote);
            if (end < 0) { return _end; }
            Keep(attribute, at + 1, end);
            return at + end + 2;
        }
        var stop = at < _end ? From(at).IndexOfAny(s_valueEnd) : -1;
        if (stop < 0) { return _end; }
        Keep(attribute, at, stop);
        return at + stop;
    }

    private static bool IsSpace(byte b) => b is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f';

    // Of two attributes of one name the first counts.
    private void Keep(Attr attribute, int start, int length)
    {
        if (attribute == Attr.None || Has(attribute)) { return; }
        _present |= 1u << (int)attribute;
        _starts[(int)attribute] = start;
        _lengths[(int)attribute] = length;
    }
}
