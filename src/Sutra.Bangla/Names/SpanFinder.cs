using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Names;

/// <summary>Finds the stretches of a sentence that are names: by the tagger, by the tables, and by the words that close an organisation's name.</summary>
internal static class SpanFinder
{
    /// <summary>The spans of one sentence, in order, none overlapping another.</summary>
    public static List<NameSpan> Find(NameSentence sentence, PageWords page)
    {
        var spans = new List<NameSpan>();
        AddKnown(sentence, spans);
        AddTagged(sentence, spans);
        AddAcronyms(sentence, spans);
        spans.Sort((a, b) => a.From.CompareTo(b.From));
        for (var i = 0; i < spans.Count; i++) { spans[i] = Measure(spans[i], page); }
        return spans;
    }

    private static void AddKnown(NameSentence s, List<NameSpan> spans)
    {
        for (var i = 0; i < s.Known.Length; i++)
        {
            if (s.Known[i] is not { } match) { continue; }
            i = match.To - 1;
            if (match.Name.Class == "weak" && !(match.To < s.Words.Length && s.Words[match.To].PlaceHead == "drop")) { continue; }
            spans.Add(new NameSpan(s, match.From, match.To, match.Name.Kind, match.Name));
        }
    }

    // The tagger's span beats a known name that lies inside it (ঢাকা in ঢাকা মেডিকেল কলেজ হাসপাতাল) and yields to one that is longer.
    private static void AddTagged(NameSentence s, List<NameSpan> spans)
    {
        var tags = NameTagger.Tag(s);
        for (var i = 0; i < tags.Length; i++)
        {
            if (tags[i] == 0) { continue; }
            var to = i + 1;
            while (to < tags.Length && NameTags.IsInner(tags[to])) { to++; }
            if (Trim(s, new NameSpan(s, i, to, NameTags.KindOf(tags[i]), null)) is { } span) { Insert(spans, span); }
            i = to - 1;
        }
    }

    private static void Insert(List<NameSpan> spans, NameSpan span)
    {
        if (spans.Exists(k => k.Overlaps(span) && (k.Count > span.Count || (k.From == span.From && k.To == span.To)))) { return; }
        spans.RemoveAll(k => k.Overlaps(span));
        spans.Add(span);
    }

    // Titles and roles before a person's name are no part of it; marks at the ends are none of any name.
    private static NameSpan? Trim(NameSentence s, NameSpan span)
    {
        var (from, to) = (span.From, span.To);
        while (from < to && (s.Tokens[from].Kind == TokenKind.Mark || (span.Kind == NameKind.Person && to - from > 1 && IsBefore(s, from)))) { from++; }
        while (to > from && s.Tokens[to - 1].Kind == TokenKind.Mark) { to--; }
        if (from == to || (span.Kind == NameKind.Person && Enumerable.Range(from, to - from).All(i => s.Roles[i] is not null && s.Words[i].Part.Inside == 0))) { return null; }
        if (to - from == 1 && s.Titles[from] == "title") { return null; }
        return span with { From = from, To = to };
    }

    private static bool IsBefore(NameSentence s, int i) =>
        s.Titles[i] == "title" || s.Tokens[i].Is(".") || (s.Roles[i] is not null && s.Words[i].Part.Inside <= s.Words[i].Part.Outside);

    private static void AddAcronyms(NameSentence s, List<NameSpan> spans)
    {
        for (var i = 0; i < s.Tokens.Count; i++)
        {
            if (!s.Words[i].IsAcronym || s.Roles[i] is not null || s.Words[i].Stem.Length < 4) { continue; }
            var span = new NameSpan(s, i, i + 1, NameKind.Organisation, null);
            if (!spans.Exists(k => k.Overlaps(span))) { spans.Add(span); }
        }
    }

    private static NameSpan Measure(NameSpan span, PageWords page)
    {
        var s = span.Sentence;
        var text = s.Source.Text;
        var start = s.Tokens[span.From].Span.Start;
        var last = s.Tokens[span.To - 1];
        var end = last.Span.End;
        var word = last.ToString();
        var ending = "";
        if (span.Known is not null && s.Known[span.From] is { } match && match.To == span.To) { ending = word[^match.Ending..]; }
        else if (last.Kind == TokenKind.Word) { ending = word[page.Split(word, span.Kind).Text.Length..]; }
        var form = FormOf(text[start..(end - ending.Length)]);
        if (ending.Length == 0 && LooseEnding(s, span.To) is { } loose)
        {
            ending = loose.ToString();
            end = loose.Span.End;
        }
        return span with { Form = form, Ending = ending.TrimStart('-', '’', '\''), Span = TextSpan.FromBounds(start, end) };
    }

    // "বিবিসি’র", "কিম-এর": the ending is a token of its own behind a mark that touches both.
    private static Token? LooseEnding(NameSentence s, int at)
    {
        if (at + 1 >= s.Tokens.Count || s.Tokens[at].Kind != TokenKind.Mark || s.Tokens[at].AfterSpace || s.Tokens[at + 1].AfterSpace) { return null; }
        if (!Letters.IsDash(s.Tokens[at].Text[0]) && s.Tokens[at].Text[0] is not ('’' or '\'' or '‘')) { return null; }
        return s.Tokens[at + 1].ToString() is "র" or "এর" or "কে" or "তে" or "এ" or "য়" or "রা" or "দের" or "ও" ? s.Tokens[at + 1] : null;
    }

    private static string FormOf(string text) =>
        BanglaText.CollapseSpaces(text).Replace(" .", ".", StringComparison.Ordinal).TrimEnd('-', '’', '\'', '‘');
}
