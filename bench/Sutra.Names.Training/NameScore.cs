using Sutra.Bangla.Text;

namespace Sutra.Names.Training;

/// <summary>Counts names found and missed as <c>score.py ner</c> does: the different names of a sentence, by their words' stems and their kind.</summary>
internal sealed class NameScore
{
    private static readonly string[] s_endings = ["দেরকে", "গুলোকে", "গুলোর", "গুলো", "গুলি", "টিকে", "দের", "টির", "য়ের", "টার", "টি", "টা", "রা", "কে", "এর", "ের", "তে", "র", "ও", "ই", "ে", "য়"];
    private readonly Dictionary<string, (int Gold, int Found, int Right)> _counts = new(StringComparer.Ordinal);

    /// <summary>Adds a sentence's names as tagged and as found.</summary>
    public void Add(IEnumerable<(string Text, string Kind)> gold, IEnumerable<(string Text, string Kind)> found)
    {
        var want = gold.Select(Key).ToHashSet(StringComparer.Ordinal);
        var have = found.Select(Key).ToHashSet(StringComparer.Ordinal);
        foreach (var key in want.Union(have))
        {
            var kind = key[..key.IndexOf('|', StringComparison.Ordinal)];
            var (g, f, r) = _counts.GetValueOrDefault(kind);
            _counts[kind] = (g + (want.Contains(key) ? 1 : 0), f + (have.Contains(key) ? 1 : 0), r + (want.Contains(key) && have.Contains(key) ? 1 : 0));
        }
    }

    /// <summary>A line for each kind and one for all.</summary>
    public IEnumerable<string> Lines()
    {
        foreach (var (kind, c) in _counts.OrderBy(x => x.Key, StringComparer.Ordinal)) { yield return Line(kind, c.Gold, c.Found, c.Right); }
        yield return Line("all", _counts.Values.Sum(c => c.Gold), _counts.Values.Sum(c => c.Found), _counts.Values.Sum(c => c.Right));
    }

    private static string Line(string kind, int gold, int found, int right)
    {
        var (p, r) = ((double)right / Math.Max(found, 1), (double)right / Math.Max(gold, 1));
        return FormattableString.Invariant($"  {kind,-13} tagged {gold,5} found {found,5} precision {p:0.0000} recall {r:0.0000} f1 {2 * p * r / Math.Max(p + r, 1e-9):0.0000}");
    }

    private static string Key((string Text, string Kind) name) =>
        name.Kind + "|" + string.Join(' ', Words(name.Text).Select(Stem).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Words(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var from = i;
            while (i < text.Length && Letters.IsWordPart(text[i])) { i++; }
            if (i > from) { yield return text[from..i].ToLowerInvariant(); }
            else { i++; }
        }
    }

    private static string Stem(string word)
    {
        foreach (var e in s_endings) { if (word.Length - e.Length >= 2 && word.EndsWith(e, StringComparison.Ordinal)) { return word[..^e.Length]; } }
        return word;
    }
}
