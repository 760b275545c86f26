using System.Buffers;

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

/// <summary>Cuts a page into tags and text, as the standard's tokenizer does (13.2.5), over the page itself: nothing is copied.</summary>
internal sealed class MarkupReader
{
    private static readonly SearchValues<char> s_nameEnd = SearchValues.Create(" \t\n\r\f/>");
    private static readonly SearchValues<char> s_attributeEnd = SearchValues.Create(" \t\n\r\f/>=");
    private static readonly SearchValues<char> s_valueEnd = SearchValues.Create(" \t\n\r\f>");

    private readonly int[] _starts = new int[Attrs.Count];
    private readonly int[] _lengths = new int[Attrs.Count];
    private string _html = "";
    private int _at;
    private uint _present;

    /// <summary>The element of the tag.</summary>
    public Tag Tag { get; private set; }

    /// <summary>Whether the start tag closes itself (<c>&lt;g/&gt;</c>).</summary>
    public bool ClosesItself { get; private set; }

    /// <summary>Whether the page says at its start that it is written by the standard; where it does not, tables stand in paragraphs.</summary>
    public bool IsQuirky { get; private set; } = true;

    /// <summary>Where the text or the tag starts in the page, and the place after its end.</summary>
    public (int From, int To) Range { get; private set; }

    private (int From, int To) Name { get; set; }

    /// <summary>Starts on a page.</summary>
    public void Open(string html)
    {
        _html = html;
        _at = 0;
        IsQuirky = true;
    }

    /// <summary>The text of the piece.</summary>
    public ReadOnlySpan<char> Text => _html.AsSpan(Range.From, Range.To - Range.From);

    /// <summary>The name of the tag as it is written.</summary>
    public ReadOnlySpan<char> NameText => _html.AsSpan(Name.From, Name.To - Name.From);

    /// <summary>A stretch of the page.</summary>
    public ReadOnlyMemory<char> Slice((int From, int To) range) => _html.AsMemory(range.From, range.To - range.From);

    /// <summary>Whether the tag has an attribute.</summary>
    public bool Has(Attr attribute) => (_present & 1u << (int)attribute) != 0;

    /// <summary>An attribute's value as it is written; empty where the tag has none.</summary>
    public ReadOnlySpan<char> Raw(Attr attribute) => Has(attribute) ? _html.AsSpan(_starts[(int)attribute], _lengths[(int)attribute]) : default;

    /// <summary>An attribute's value with its references replaced; null where the tag has none.</summary>
    public string? Value(Attr attribute) => Has(attribute) ? CharacterReferences.Decode(Raw(attribute), inAttribute: true) : null;

    /// <summary>Reads on.</summary>
    /// <param name="foreign">Whether CDATA sections count: they do in SVG and MathML only.</param>
    public Piece Next(bool foreign = false)
    {
        while (_at < _html.Length)
        {
            var rest = _html.AsSpan(_at);
            var open = rest[0] == '<' && OpensMarkup(_at) ? 0 : NextMarkup(_at + 1) - _at;
            if (open > 0)
            {
                Range = (_at, _at + open);
                _at += open;
                return Piece.Text;
            }
            var next = rest[1];
            if (next == '!') { if (PassDeclaration(foreign)) { return Piece.Text; } }
            else if (next == '?' || next == '/' && !char.IsAsciiLetter(CharAt(_at + 2))) { PassTo('>', _at + 2); }
            else if (ReadTag(next == '/')) { return next == '/' ? Piece.Finish : Piece.Start; }
        }
        return Piece.End;
    }

    /// <summary>The text up to the end tag of the element that was just opened, whose content is text; the end tag is passed.</summary>
    public (int From, int To) ReadRawText(Tag tag)
    {
        var from = _at;
        var end = tag == Tag.Script ? RawTextEnd.OfScript(_html, from) : RawTextEnd.Of(_html, from, Tags.NameOf(tag));
        _at = end;
        if (end < _html.Length) { PassTo('>', end); }
        return (from, end);
    }

    /// <summary>All that is left of the page, as text.</summary>
    public (int From, int To) ReadRest()
    {
        var from = _at;
        _at = _html.Length;
        return (from, _at);
    }

    private char CharAt(int i) => i < _html.Length ? _html[i] : '\0';

    private bool OpensMarkup(int at) => CharAt(at + 1) is '!' or '?' || char.IsAsciiLetter(CharAt(at + 1)) || CharAt(at + 1) == '/' && at + 2 < _html.Length;

    private int NextMarkup(int from)
    {
        while (from < _html.Length)
        {
            var open = _html.AsSpan(from).IndexOf('<');
            if (open < 0) { return _html.Length; }
            if (OpensMarkup(from + open)) { return from + open; }
            from += open + 1;
        }
        return _html.Length;
    }

    private void PassTo(char end, int from)
    {
        var at = from < _html.Length ? _html.AsSpan(from).IndexOf(end) : -1;
        _at = at < 0 ? _html.Length : from + at + 1;
    }

    // Comments, the document type, and text in brackets, which is passed to the caller where it counts.
    private bool PassDeclaration(bool foreign)
    {
        var rest = _html.AsSpan(_at);
        if (rest.StartsWith("<!--")) { PassComment(rest); return false; }
        if (foreign && rest.StartsWith("<![CDATA["))
        {
            var end = rest.IndexOf("]]>");
            Range = (_at + 9, end < 0 ? _html.Length : _at + end);
            _at = end < 0 ? _html.Length : _at + end + 3;
            return Range.To > Range.From;
        }
        var from = _at;
        PassTo('>', _at + 2);
        if (rest.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase)) { IsQuirky = Doctype.IsQuirky(_html.AsSpan(from, _at - from)); }
        return false;
    }

    private void PassComment(ReadOnlySpan<char> rest)
    {
        var body = rest[4..];
        if (body.StartsWith(">")) { _at += 5; return; }
        if (body.StartsWith("->")) { _at += 6; return; }
        var end = body.IndexOf("--");
        while (end >= 0)
        {
            // "--->" ends a comment as well as "-->" and "--!>".
            var after = end + 2;
            while (after < body.Length && body[after] == '-') { after++; }
            if (after < body.Length && body[after] == '!') { after++; }
            if (after < body.Length && body[after] == '>') { _at += 4 + after + 1; return; }
            var next = body[after..].IndexOf("--");
            end = next < 0 ? -1 : after + next;
        }
        _at = _html.Length;
    }

    private bool ReadTag(bool finish)
    {
        var start = _at;
        var from = start + (finish ? 2 : 1);
        var length = _html.AsSpan(from).IndexOfAny(s_nameEnd);
        if (length < 0) { _at = _html.Length; return false; }
        Name = (from, from + length);
        Tag = Tags.Find(_html.AsSpan(from, length));
        _present = 0;
        ClosesItself = false;
        var at = from + length;
        while (true)
        {
            at = PassSpace(at);
            if (at >= _html.Length) { _at = _html.Length; return false; }
            if (_html[at] == '>') { break; }
            at = ReadAttribute(at);
        }
        _at = at + 1;
        Range = (start, _at);
        return true;
    }

    private int PassSpace(int at)
    {
        while (at < _html.Length && _html[at] is ' ' or '\t' or '\n' or '\r' or '\f' or '/')
        {
            ClosesItself = _html[at] == '/' && CharAt(at + 1) == '>';
            at++;
        }
        return at;
    }

    private int ReadAttribute(int at)
    {
        // A name may open with =, and with nothing else that ends one.
        var length = _html.AsSpan(at + 1).IndexOfAny(s_attributeEnd) + 1;
        if (length == 0) { return _html.Length; }
        var attribute = Attrs.Find(_html.AsSpan(at, length));
        at += length;
        while (at < _html.Length && _html[at] is ' ' or '\t' or '\n' or '\r' or '\f') { at++; }
        if (CharAt(at) != '=') { Keep(attribute, at, 0); return at; }
        at++;
        while (at < _html.Length && _html[at] is ' ' or '\t' or '\n' or '\r' or '\f') { at++; }
        var quote = CharAt(at);
        if (quote is '"' or '\'')
        {
            var end = _html.AsSpan(at + 1).IndexOf(quote);
            if (end < 0) { return _html.Length; }
            Keep(attribute, at + 1, end);
            return at + end + 2;
        }
        var stop = at < _html.Length ? _html.AsSpan(at).IndexOfAny(s_valueEnd) : -1;
        if (stop < 0) { return _html.Length; }
        Keep(attribute, at, stop);
        return at + stop;
    }

    // Of two attributes of one name the first counts.
    private void Keep(Attr attribute, int start, int length)
    {
        if (attribute == Attr.None || Has(attribute)) { return; }
        _present |= 1u << (int)attribute;
        _starts[(int)attribute] = start;
        _lengths[(int)attribute] = length;
    }
}
