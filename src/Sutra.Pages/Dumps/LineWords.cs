using Sutra.Bangla.Text;

namespace Sutra.Pages.Dumps;

/// <summary>Cuts a line into the words and numbers that the line rules look at.</summary>
internal static class LineWords
{
    /// <summary>The words, lower-cased, marks between them dropped; at most <paramref name="limit"/>.</summary>
    public static List<string> Of(string text, int limit = int.MaxValue)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length && words.Count < limit; i++)
        {
            var inside = i < text.Length && Letters.IsWordPart(text[i]);
            if (inside && start < 0) { start = i; }
            else if (!inside && start >= 0) { words.Add(text[start..i].ToLowerInvariant()); start = -1; }
        }
        return words;
    }

    /// <summary>Whether a word is digits of either script, an ordinal's ending aside (১ম ২য় ৫ই ২১শে).</summary>
    public static bool IsNumber(ReadOnlySpan<char> word)
    {
        var digits = 0;
        while (digits < word.Length && Letters.IsDigit(word[digits])) { digits++; }
        return digits > 0 && word.Length - digits <= 3;
    }
}
