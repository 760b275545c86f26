using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Names;

/// <summary>Finds again, everywhere on the page, what one sentence showed to be a name: একজন "তাফিজ উদ্দিন" proves the bare "তাফিজ".</summary>
internal sealed class PageNames
{
    // A word that so many names have (হোসেন, আহমেদ) is what nobody is called for short.
    private const int Common = 50;

    private readonly Dictionary<string, NameKind> _words = new(StringComparer.Ordinal);

    // Full names of people: of two words or more.
    private readonly HashSet<string> _full = new(StringComparer.Ordinal);

    // Every form with its kind and how often it stands.
    private readonly Dictionary<string, (NameKind Kind, int Count)> _forms = new(StringComparer.Ordinal);

    public PageNames(IEnumerable<NameSpan> spans)
    {
        foreach (var span in spans)
        {
            _forms[span.Form] = (span.Kind, _forms.GetValueOrDefault(span.Form).Count + 1);
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

    /// <summary>Lets a person's span grow over the word behind it where the page has a full name of the two (এম রিয়াজ | হামিদুল্লাহর beside রিয়াজ হামিদুল্লাহ).</summary>
    public void Complete(List<NameSpan> spans, PageWords page)
    {
        for (var i = 0; i < spans.Count; i++)
        {
            var (span, s) = (spans[i], spans[i].Sentence);
            if (span.Kind != NameKind.Person || span.To >= s.Tokens.Count || s.Words[span.To].Kind != TokenKind.Word || span.Ending.Length > 0) { continue; }
            var next = i + 1 < spans.Count && spans[i + 1].From == span.To ? spans[i + 1] : null;
            if (next is not null && (next.Count > 1 || next.Kind != NameKind.Person)) { continue; }
            var last = s.Tokens[span.To - 1].ToString();
            if (_full.Contains(span.Form) || !(_full.Contains($"{last} {s.Words[span.To].Text}") || _full.Contains($"{last} {s.Words[span.To].Stem}"))) { continue; }
            if (next is not null) { spans.RemoveAt(i + 1); }
            spans[i] = SpanFinder.Measure(span with { To = span.To + 1 }, page);
        }
    }

    /// <summary>Takes a span that is two names of the page side by side (আব্দুল জলিল জাহানারা বেগমকে বিয়ে করেন; শোয়েব নাহিদ রানা সম্পর্কে বলেন) out of a sentence's spans; the two, or null where there is none.</summary>
    public List<NameSpan>? TakeApart(List<NameSpan> spans)
    {
        List<NameSpan>? parts = null;
        for (var i = spans.Count - 1; i >= 0; i--)
        {
            var span = spans[i];
            if (span.Known is not null || span.Count < 2 || FirstOfTwo(span) is not { } middle) { continue; }
            spans.RemoveAt(i);
            (parts ??= []).Add(Part(span, span.From, middle));
            parts.Add(Part(span, middle, span.To));
        }
        return parts;
    }

    // Each half is of the kind that the page shows it to be (বিবিসি ট্রাম্প).
    private NameSpan Part(NameSpan span, int from, int to) =>
        new(span.Sentence, from, to, _forms.GetValueOrDefault(FormOf(span, from, to)) is { Count: > 0 } seen ? seen.Kind : span.Kind, null);

    private static string FormOf(NameSpan span, int from, int to)
    {
        var s = span.Sentence;
        if (to < span.To) { return s.Slice(from, to).ToString(); }
        var start = s.Tokens[from].Span.Start - s.Tokens[span.From].Span.Start;
        return start < span.Form.Length ? span.Form[start..] : "";
    }

    // Where the second begins.
    private int? FirstOfTwo(NameSpan span)
    {
        var s = span.Sentence;
        if (span.Kind != NameKind.Person || span.Count < 4) { return Between(span); }
        for (var middle = span.From + 2; middle <= span.To - 2; middle++)
        {
            var second = s.Tokens[middle].Span.Start - s.Tokens[span.From].Span.Start;
            if (second < span.Form.Length && _full.Contains(s.Slice(span.From, middle).ToString()) && _full.Contains(span.Form[second..])) { return middle; }
        }
        return Between(span);
    }

    // A form that stands once is two names where both stand alone elsewhere and the page has one of them in a full name without the other (শোয়েব আখতার, মুহাম্মদ ইউনূস; নাহিদ রানা). What two end with may be their family's name.
    private int? Between(NameSpan span)
    {
        if (span.Kind is not (NameKind.Person or NameKind.Organisation) || _forms.GetValueOrDefault(span.Form).Count > 1 || span.Form.Contains('.', StringComparison.Ordinal)) { return null; }
        for (var middle = span.From + 1; middle < span.To; middle++)
        {
            var (left, right) = (FormOf(span, span.From, middle), FormOf(span, middle, span.To));
            if (!IsSeen(right) || right == "সরকার") { continue; }
            if (IsSeen(left) && (IsIn(left, right, closes: true) || IsIn(left, right, closes: false) || IsIn(right, left, closes: false) || IsWhole(right, span.Form) || _forms[left].Kind != _forms[right].Kind) && !(span.Sentence.Words[span.From].IsAcronym && span.Sentence.Known[span.From] is null)) { return middle; }
            // আমিনুল ইসলাম বুলবুল | মুস্তাফিজ: the full name stands here only, what somebody is called for short elsewhere.
            if (middle - span.From > 1 && span.To - middle == 1 && IsSeen(Last(left)) && span.Sentence.Words[middle - 1].Part.Later < Common) { return middle; }
        }
        return null;
    }

    private bool IsSeen(string form) => form.Length > 2 && _forms.TryGetValue(form, out var seen) && seen.Count > 0 && seen.Kind != NameKind.Place;

    private static string Last(string form) => form[(form.LastIndexOf(' ') + 1)..];

    // Whether a form closes or opens a full name of the page that has not the other's words.
    private bool IsIn(string form, string other, bool closes)
    {
        foreach (var full in _full)
        {
            if (full.Length > form.Length && (closes ? full.EndsWith(" " + form, StringComparison.Ordinal) : full.StartsWith(form + " ", StringComparison.Ordinal)) && !full.Contains(other, StringComparison.Ordinal)) { return true; }
        }
        return false;
    }

    // Of two words, and no end of a longer name (সাইফ আলি খান).
    private bool IsWhole(string form, string both)
    {
        if (!form.Contains(' ', StringComparison.Ordinal) || !_full.Contains(form)) { return false; }
        foreach (var full in _full) { if (full != both && full.EndsWith(" " + form, StringComparison.Ordinal)) { return false; } }
        return true;
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
