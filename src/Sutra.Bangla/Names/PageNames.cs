using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Names;

/// <summary>Finds again, everywhere on the page, what one sentence showed to be a name: একজন "তাফিজ উদ্দিন" proves the bare "তাফিজ".</summary>
internal sealed class PageNames
{
    private readonly Dictionary<string, NameKind> _words = new(StringComparer.Ordinal);

    public PageNames(IEnumerable<NameSpan> spans)
    {
        foreach (var span in spans)
        {
            if (span.Known is { Class: not "figure" }) { continue; }
            var words = Tokenizer.Tokenize(span.Form).Where(t => t.Kind == TokenKind.Word).Select(t => t.ToString()).ToList();
            if (words.Count == 1) { Add(words[0], span.Kind); }
            else if (span.Kind == NameKind.Person) { foreach (var w in words) { Add(w, NameKind.Person); } }
        }
    }

    /// <summary>The names of one sentence that the spans found so far leave out.</summary>
    public IEnumerable<NameSpan> FindMore(NameSentence sentence, List<NameSpan> spans)
    {
        var free = new bool[sentence.Tokens.Count];
        Array.Fill(free, true);
        foreach (var s in spans) { for (var i = s.From; i < s.To; i++) { free[i] = false; } }
        for (var i = 0; i < free.Length; i++)
        {
            if (!free[i] || KindOf(sentence, i) is not { } kind) { continue; }
            var to = i + 1;
            while (kind == NameKind.Person && to < free.Length && free[to] && KindOf(sentence, to) == kind && ReferenceEquals(sentence.Words[to - 1].Stem, sentence.Words[to - 1].Text)) { to++; }
            yield return new NameSpan(sentence, i, to, kind, null);
            i = to - 1;
        }
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
