using Sutra.Bangla.Text;

namespace Sutra.Stories.Statements.Repeats;

/// <summary>Tells whether two tellings quote the same words, and whether they quote them alike.</summary>
internal static class QuoteMatch
{
    // A quotation is the same one where half the words of the shorter stand in the other.
    private const double Same = 0.5;

    /// <summary>What a telling quotes of the words that the first one quotes; null where it quotes others.</summary>
    /// <param name="first">The quotations of the first telling, in order.</param>
    /// <param name="other">Those of the telling.</param>
    public static (string Quote, bool Differs)? Find(IReadOnlyList<string> first, IReadOnlyList<string> other)
    {
        var quote = string.Join(' ', other);
        var (words, others) = (WordsOf(string.Join(' ', first)), WordsOf(quote));
        return Shared(words, others) < Same ? null : (quote, !words.SequenceEqual(others, StringComparer.Ordinal));
    }

    private static double Shared(List<string> a, List<string> b)
    {
        if (a.Count == 0 || b.Count == 0) { return 0; }
        var left = a.GroupBy(w => w, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var shared = 0;
        foreach (var w in b)
        {
            if (left.TryGetValue(w, out var n) && n > 0) { left[w] = n - 1; shared++; }
        }
        return (double)shared / Math.Min(a.Count, b.Count);
    }

    // Letters only: outlets differ in marks, hyphens and the joiner.
    private static List<string> WordsOf(string quote) =>
        [.. quote.Split([' ', ',', ';', ':', '-', '–', '—', '…', '।', '.', '?', '!', '‘', '’', '“', '”', '\'', '"', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Select(w => string.Concat(w.Where(c => !Letters.IsJoiner(c)))).Where(w => w.Length > 0)];
}
