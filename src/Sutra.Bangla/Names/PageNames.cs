using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Names;

/// <summary>Finds again, everywhere on the page, what one sentence showed to be a name: একজন "তাফিজ উদ্দিন" proves the bare "তাফিজ".</summary>
internal sealed class PageNames
{
    private readonly Dictionary<string, NameKind> _words = new(StringComparer.Ordinal);

    // Full names of people: of two words or more.
    private readonly HashSet<string> _full = new(StringComparer.Ordinal);

    public PageNames(IEnumerable<NameSpan> spans)
    {
        foreach (var span in spans)
        {
            if (span.Known is { Class: not "figure" }) { continue; }
            var tokens = TokenList.Of(Tokenizer.Tokenize(span.Form));
            var words = 0;
            foreach (var token in tokens) { words += token.Kind == TokenKind.Word ? 1 : 0; }
            if (words != 1 && span.Kind != NameKind.Person) { continue; }
            if (words > 1) { _full.Add(span.Form); }
            foreach (var token in tokens) { if (token.Kind == TokenKind.Word) { Add(token.ToString(), span.Kind); } }
        }
    }

    /// <summary>The names of one sentence that the spans found so far leave out; null where there are none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="spans">The spans found so far, in order.</param>
    public List<NameSpan>? FindMore(NameSentence sentence, List<NameSpan> spans)
    {
        List<NameSpan>? more = null;
        var passed = 0;
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (passed < spans.Count && i == spans[passed].From) { i = spans[passed++].To - 1; continue; }
            if (KindOf(sentence, i) is not { } kind) { continue; }
            var end = passed < spans.Count ? spans[passed].From : sentence.Tokens.Count;
            var to = i + 1;
            while (kind == NameKind.Person && to < end && KindOf(sentence, to) == kind && ReferenceEquals(sentence.Words[to - 1].Stem, sentence.Words[to - 1].Text)) { to++; }
            (more ??= []).Add(new NameSpan(sentence, i, to, kind, null));
            i = to - 1;
        }
        return more;
    }

    /// <summary>Takes a span that is two full names of the page side by side (আব্দুল জলিল জাহানারা বেগমকে বিয়ে করেন) out of a sentence's spans; the two, or null where there is none.</summary>
    public List<NameSpan>? TakeApart(List<NameSpan> spans)
    {
        List<NameSpan>? parts = null;
        for (var i = spans.Count - 1; i >= 0; i--)
        {
            var span = spans[i];
            if (span.Kind != NameKind.Person || span.Count < 4 || FirstOfTwo(span) is not { } middle) { continue; }
            spans.RemoveAt(i);
            (parts ??= []).Add(new NameSpan(span.Sentence, span.From, middle, span.Kind, null));
            parts.Add(new NameSpan(span.Sentence, middle, span.To, span.Kind, null));
        }
        return parts;
    }

    // Where the second begins.
    private int? FirstOfTwo(NameSpan span)
    {
        var s = span.Sentence;
        for (var middle = span.From + 2; middle <= span.To - 2; middle++)
        {
            var second = s.Tokens[middle].Span.Start - s.Tokens[span.From].Span.Start;
            if (second < span.Form.Length && _full.Contains(s.Slice(span.From, middle).ToString()) && _full.Contains(span.Form[second..])) { return middle; }
        }
        return null;
    }

    private void Add(string word, NameKind kind)
    {
        if (word.Length < 3 || NameLexicon.OrdinaryWords.Contains(word) || NameLexicon.NotNames.Contains(word) || NameLexicon.Titles.Contains(word) || NameLexicon.Roles.Contains(word)) { return; }
        _words.TryAdd(word, kind);
    }

    private NameKind? KindOf(NameSentence s, int i)
    {
        var word = s.Words[i];
        if (word.Kind != TokenKind.Word || word.IsOrdinary || s.Known[i] is not null || s.Roles[i] is not null || !Letters.IsBengali(word.Text[0])) { return null; }
        if (_words.TryGetValue(word.Text, out var kind) || _words.TryGetValue(word.Stem, out kind)) { return kind; }
        return null;
    }
}
