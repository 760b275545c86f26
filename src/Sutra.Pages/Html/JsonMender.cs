using System.Buffers;
using System.Globalization;
using System.Text;

namespace Sutra.Pages.Html;

/// <summary>Makes JSON of what pages put where JSON should be, as far as it can be told what was meant; one pass, no exceptions.</summary>
/// <remarks>
/// It mends: comments, CDATA and words around the value; several values in a row (they become an array); control characters and
/// backslashes in strings; quotes inside strings; commas that are missing or too many; single quotes, names without quotes and other
/// words of JavaScript (<c>undefined</c>, <c>!0</c>, variables: null); a text that ends early.
/// </remarks>
internal ref struct JsonMender
{
    private static readonly SearchValues<char> s_hex = SearchValues.Create("0123456789abcdefABCDEF");

    private readonly ReadOnlySpan<char> _text;
    private readonly StringBuilder _out;
    private readonly Stack<char> _open = new();
    private readonly int _maxDepth;
    private int _at;
    private char _last;
    private int _roots;

    private JsonMender(ReadOnlySpan<char> text, int start, int maxDepth, int expected)
    {
        _text = text;
        _at = start;
        _maxDepth = maxDepth;
        _out = new StringBuilder(expected);
    }

    /// <summary>The JSON that a text holds at or after <paramref name="from"/>: all of its values, or only the first; null where there is none or it is nested deeper than <paramref name="maxDepth"/>.</summary>
    public static string? Read(ReadOnlySpan<char> text, int from, int maxDepth, bool onlyFirst)
    {
        var start = text[from..].IndexOfAny('{', '[');
        // The first value of a script is most often a small part of it.
        return start < 0 ? null : new JsonMender(text, from + start, maxDepth, onlyFirst ? 256 : text.Length - from - start + 16).Mend(onlyFirst);
    }

    private string? Mend(bool onlyFirst)
    {
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (_open.Count == 0 && c is not ('{' or '[')) { _at++; continue; }
            if (c is '{' or '[')
            {
                if (_open.Count == _maxDepth) { return null; }
                if (_open.Count == 0) { _roots++; }
                Value();
                _open.Push(c == '{' ? '}' : ']');
                Put(c);
            }
            else if (c is '}' or ']') { Close(c); }
            else { Inside(c); }
            if (onlyFirst && _roots == 1 && _open.Count == 0) { break; }
        }
        while (_open.Count > 0) { CloseOne(); }
        return _roots > 1 ? $"[{_out}]" : _out.ToString();
    }

    private void Inside(char c)
    {
        switch (c)
        {
            case '"' or '\'': Value(); String(c); break;
            case ',' when _last is ',' or '{' or '[' or ':': _at++; break;
            case ',' or ':': Put(c); break;
            case '/' when _at + 1 < _text.Length && _text[_at + 1] is '/' or '*': Comment(); break;
            case <= ' ' or '\u00A0' or '\uFEFF': _at++; break;
            default: Value(); Word(); break;
        }
    }

    private void Put(char c)
    {
        _out.Append(c);
        _last = c;
        _at++;
    }

    // A value right after a value: the comma was forgotten.
    private void Value()
    {
        if (_last is 'v' or '}' or ']') { _out.Append(','); }
    }

    // A bracket that closes another kind closes what is open.
    private void Close(char c)
    {
        _at++;
        if (!_open.Contains(c)) { return; }
        while (_open.Peek() != c) { CloseOne(); }
        CloseOne();
    }

    private void CloseOne()
    {
        if (_last == ':') { _out.Append("null"); }
        _last = _open.Pop();
        _out.Append(_last);
    }

    private void Comment()
    {
        var block = _text[_at + 1] == '*';
        var end = block ? _text[(_at + 2)..].IndexOf("*/") : _text[_at..].IndexOf('\n');
        _at = end < 0 ? _text.Length : block ? _at + 2 + end + 2 : _at + end + 1;
    }

    private void String(char quote)
    {
        _out.Append('"');
        _last = 'v';
        for (_at++; _at < _text.Length; _at++)
        {
            var c = _text[_at];
            if (c == quote && Ends(quote)) { _at++; break; }
            if (c == '\\') { Escape(); }
            else if (c == '"') { _out.Append("\\\""); }
            else { _out.Append(c < ' ' ? ' ' : char.IsSurrogate(c) ? Paired(c) : c); }
        }
        _out.Append('"');
    }

    // A quote ends the string if what follows it goes on with the object; a new line before the next quote is a forgotten comma.
    private bool Ends(char quote)
    {
        var i = _at + 1;
        var line = false;
        for (; i < _text.Length && _text[i] <= ' '; i++) { line |= _text[i] == '\n'; }
        return i >= _text.Length || _text[i] is ',' or '}' or ']' or ':' or ';' || line && _text[i] == quote || _text[i] == '/' && i + 1 < _text.Length && _text[i + 1] is '/' or '*';
    }

    private void Escape()
    {
        var next = _at + 1 < _text.Length ? _text[_at + 1] : ' ';
        if (next == 'u' && _at + 5 < _text.Length && _text.Slice(_at + 2, 4).IndexOfAnyExcept(s_hex) < 0)
        {
            var c = (char)ushort.Parse(_text.Slice(_at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            // Written out: a lone surrogate in an escape is what a reader of JSON stumbles over. Other signs that need an escape keep it.
            if (char.IsSurrogate(c)) { _out.Append(c); Lone(); } else { _out.Append(_text.Slice(_at, 6)); }
            _at += 5;
        }
        else if (next == 'x' && _at + 3 < _text.Length && char.IsAsciiHexDigit(_text[_at + 2]) && char.IsAsciiHexDigit(_text[_at + 3]))
        {
            _out.Append("\\u00").Append(_text.Slice(_at + 2, 2));
            _at += 3;
        }
        else if (next is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't')
        {
            _out.Append('\\').Append(next);
            _at++;
        }
    }

    // The first half of a pair waits for its second; alone, either is no sign.
    private void Lone()
    {
        var low = char.IsLowSurrogate(_out[^1]);
        var high = _out.Length > 1 && char.IsHighSurrogate(_out[^2]);
        if (low && !high) { _out[^1] = '\uFFFD'; }
        var follows = _at + 11 < _text.Length && _text[_at + 6] == '\\' && _text[_at + 7] == 'u' && _text[_at + 8] is 'd' or 'D' && _text[_at + 9] is >= 'c' and <= 'f' or >= 'C' and <= 'F';
        if (!low && !follows) { _out[^1] = '\uFFFD'; }
    }

    private char Paired(char c)
    {
        if (char.IsHighSurrogate(c)) { return _at + 1 < _text.Length && char.IsLowSurrogate(_text[_at + 1]) ? c : '\uFFFD'; }
        return _out.Length > 0 && char.IsHighSurrogate(_out[^1]) ? c : '\uFFFD';
    }

    // Numbers and the three words of JSON stay; a word before a colon is a name; any other word is nothing that can be known.
    private void Word()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] is not (',' or ':' or '}' or ']' or '{' or '[' or '"' or '\'') && _text[_at] > ' ') { _at++; }
        var word = _text[start.._at];
        var next = _at;
        while (next < _text.Length && _text[next] <= ' ') { next++; }
        if (next < _text.Length && _text[next] == ':' && _open.Peek() == '}' && _last is '{' or ',') { _out.Append('"').Append(Plain(word)).Append('"'); }
        else if (word is "true" or "!0") { _out.Append("true"); }
        else if (word is "false" or "!1") { _out.Append("false"); }
        else { _out.Append(IsNumber(word) ? word : "null"); }
        _last = 'v';
    }

    private static string Plain(ReadOnlySpan<char> word)
    {
        var b = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (c is not '\\' && !char.IsSurrogate(c)) { b.Append(c); }
        }
        return b.ToString();
    }

    // As JSON writes numbers: no leading zero, figures on both sides of the point.
    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        if (word.StartsWith("-")) { word = word[1..]; }
        var figures = word.IndexOfAnyExceptInRange('0', '9') is var n && n < 0 ? word.Length : n;
        if (figures == 0 || figures > 1 && word[0] == '0') { return false; }
        word = word[figures..];
        if (word.IsEmpty) { return true; }
        return word[0] == '.' && word.Length > 1 && word[1..].IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
