using Sutra.Bangla.Facts;
using Sutra.Bangla.Names;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Bench.Words;

/// <summary><c>vocabulary PATH...</c>: the bare words of pages, learnt by counting forms; the table of <c>Sutra.Bangla/Words</c>.</summary>
internal static class VocabularyCommand
{
    private const int Least = 3;

    public static int Run(string[] paths, TextWriter output)
    {
        var forms = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var token in CorpusWords.Sentences(paths).SelectMany(s => s).SelectMany(s => s.Tokens).Where(IsCounted))
        {
            var word = token.ToString();
            forms[word] = forms.GetValueOrDefault(word) + 1;
        }
        var words = new VocabularyLearner(forms, Known()).Learn();
        output.Write("# Bare nouns, names and adjectives with the counts of all their forms in the development corpus (../shared/corpus, 2,448 articles); those met at least 3 times.\n");
        output.Write("# Made by: bench/Sutra.Bench vocabulary ../shared/corpus/articles.jsonl.gz\n");
        output.Write("word\tcount\n");
        foreach (var (word, count) in words.Where(w => w.Value >= Least).OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal))
        {
            output.Write($"{word}\t{count}\n");
        }
        return 0;
    }

    private static bool IsCounted(Token token)
    {
        if (token.Kind != TokenKind.Word || token.Text.Length is < 2 or > 40) { return false; }
        foreach (var c in token.Text)
        {
            if (!Letters.IsBengali(c) && !Letters.IsJoiner(c)) { return false; }
        }
        return true;
    }

    // Of the parts of names those that are more often in a name than outside: the others may be inflected (যুক্তরাষ্ট্রে).
    private static HashSet<string> Known()
    {
        var known = NameLexicon.Parts.Where(p => p.Value.Inside > p.Value.Outside).Select(p => p.Key).ToHashSet(StringComparer.Ordinal);
        known.UnionWith(FactTable.Load(typeof(FactTable).Assembly, "places.tsv").Rows.Select(r => r["name"]));
        return known;
    }
}
