using NodaTime;
using Sutra.Bangla.Facts;
using Sutra.Bangla.Text;

namespace Sutra.Archive.Search;

/// <summary>Reads one query: words, "phrases", -word, field:value.</summary>
internal sealed class QueryParser
{
    private static readonly Dictionary<string, string> s_fields = FactTable.Load(typeof(QueryParser).Assembly, "search-fields.tsv").Rows
        .ToDictionary(r => r["word"], r => r["field"], StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, string> s_kinds = FactTable.Load(typeof(QueryParser).Assembly, "search-kinds.tsv").Rows
        .ToDictionary(r => r["word"], r => r["kind"], StringComparer.Ordinal);

    private readonly string _typed;
    private readonly string _text;
    private readonly List<QueryPart> _parts = [];
    private readonly List<NotUnderstood> _not = [];
    private LocalDate? _from;
    private LocalDate? _to;
    private string _days = "";
    private int _at;

    public QueryParser(string text)
    {
        _typed = text;
        var cut = text.Length <= SearchQuery.LongestText ? text : text[..SearchQuery.LongestText];
        _text = BanglaText.Normalize(cut);
        if (cut.Length < text.Length) { _not.Add(new NotUnderstood("…", QueryFault.TooLong)); }
    }

    public SearchQuery Read()
    {
        while (SkipSpaces()) { ReadPiece(); }
        if (_from > _to) { _not.Add(new NotUnderstood(_days, QueryFault.DaysReversed)); }
        return new SearchQuery { Text = _typed, Parts = _parts, From = _from, To = _to, NotUnderstood = _not };
    }

    private bool SkipSpaces()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) { _at++; }
        return _at < _text.Length;
    }

    private void ReadPiece()
    {
        var start = _at;
        var excluded = _text[_at] is '-' or '\u2212' or '\u2013' && _at + 1 < _text.Length && !char.IsWhiteSpace(_text[_at + 1]);
        if (excluded) { _at++; }
        var field = ReadField();
        var value = ReadValue();
        var typed = _text[start.._at];
        if (value.AsSpan().Trim().Length == 0) { _not.Add(new NotUnderstood(typed, field is null ? QueryFault.Nothing : QueryFault.NoValue)); return; }
        if (field is "from" or "to") { AddDate(field, value, typed, excluded); return; }
        if (field is null && LooksLikeField(typed)) { _not.Add(new NotUnderstood(typed, QueryFault.NoField)); }
        AddPart(field, value, typed, excluded);
    }

    // Letters, a colon and more than an address behind it: 10:30, https://… and a word with a colon at its end are none.
    private static bool LooksLikeField(string typed)
    {
        var name = typed.AsSpan().TrimStart('-');
        var colon = name.IndexOf(':');
        if (colon < 1 || colon == name.Length - 1 || name[colon + 1] == '/') { return false; }
        foreach (var c in name[..colon])
        {
            if (!Letters.IsWordPart(c) || Letters.IsDigit(c)) { return false; }
        }
        return Letters.IsWordPart(name[colon + 1]);
    }

    // Only a field's own name makes a colon one: 10:30 and https://… are words.
    private string? ReadField()
    {
        var end = _at;
        while (end < _text.Length && Letters.IsWordPart(_text[end])) { end++; }
        if (end == _at || end >= _text.Length || _text[end] != ':' || !s_fields.TryGetValue(_text[_at..end], out var field)) { return null; }
        _at = end + 1;
        return field;
    }

    // A quote that is not closed reaches to the end.
    private string ReadValue()
    {
        if (_at < _text.Length && IsQuote(_text[_at]))
        {
            var open = ++_at;
            while (_at < _text.Length && !IsQuote(_text[_at])) { _at++; }
            var quoted = _text[open.._at];
            if (_at < _text.Length) { _at++; }
            return quoted;
        }
        var start = _at;
        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at]) && !IsQuote(_text[_at])) { _at++; }
        return _text[start.._at];
    }

    private static bool IsQuote(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB';

    private void AddDate(string field, string value, string typed, bool excluded)
    {
        if (excluded) { _not.Add(new NotUnderstood(typed, QueryFault.DayLeftOut)); return; }
        if (QueryDates.Read(value) is not { } days) { _not.Add(new NotUnderstood(typed, QueryFault.NoDate)); return; }
        if (field == "from") { _from = days.First; } else { _to = days.Last; }
        _days = _days.Length == 0 ? typed : $"{_days} {typed}";
    }

    private void AddPart(string? field, string value, string typed, bool excluded)
    {
        if (field == "kind" && s_kinds.TryGetValue(value.Trim(), out var kind)) { value = kind; }
        var terms = SearchAnalyser.Analyse(value);
        if (terms.Count == 0) { _not.Add(new NotUnderstood(typed, QueryFault.NoWord)); return; }
        if (_parts.Count == SearchQuery.MostParts || terms.Count > SearchQuery.MostParts) { _not.Add(new NotUnderstood(typed, QueryFault.TooMany)); return; }
        _parts.Add(new QueryPart(field is null ? QueryField.Text : Enum.Parse<QueryField>(field, ignoreCase: true), value.Trim(), terms, excluded) { Typed = typed });
    }
}
