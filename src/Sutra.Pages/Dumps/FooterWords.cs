using Sutra.Bangla.Text;

namespace Sutra.Pages.Dumps;

/// <summary>Finds the words that open an imprint (<c>footers.tsv</c>) in a text.</summary>
internal static class FooterWords
{
    private static readonly PhraseSet s_words = new(WordTable.Footers);

    /// <summary>Where they first stand from a place on, as words of their own, from the last to the first. What comes again and again is a list's, no imprint's.</summary>
    public static IReadOnlyList<int> In(string text, int from)
    {
        List<int> found = [];
        HashSet<string> seen = [];
        for (var at = from; at < text.Length; at++)
        {
            var next = s_words.IndexIn(text.AsSpan(at));
            if (next < 0) { break; }
            at += next;
            if (seen.Add(WordAt(text.AsSpan(at))) && (at == 0 || !Letters.IsWordPart(text[at - 1]))) { found.Add(at); }
        }
        found.Reverse();
        return found;
    }

    private static string WordAt(ReadOnlySpan<char> text)
    {
        foreach (var word in WordTable.Footers)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) { return word; }
        }
        return "";
    }
}
