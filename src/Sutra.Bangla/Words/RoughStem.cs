using Sutra.Bangla.Text;

namespace Sutra.Bangla.Words;

/// <summary>A rough stem for matching: what the inflected forms of one word mostly share. It need not be a word.</summary>
/// <remarks>
/// Up to two endings come off, longest first, while at least two letters stay; the same everywhere, so that wrong
/// cuts are at least the same cuts (সরকার and সরকারের both give সরক). For showing, use the name or the word itself.
/// </remarks>
internal static class RoughStem
{
    private static readonly string[] s_endings =
    [
        "গুলোকে", "গুলোতে", "গুলোর", "গুলো", "গুলির", "গুলি", "দেরকে", "দের", "টিকে", "টির", "টি", "টার", "টা",
        "য়েরা", "েরা", "রা", "য়ের", "ের", "কে", "তে", "য়", "র", "ে", "ও", "ই",
    ];

    /// <summary>The stem of a word in canonical form.</summary>
    public static string Of(ReadOnlySpan<char> word) => word[..LengthOf(word)].ToString();

    /// <summary>How many characters of a word in canonical form are its stem.</summary>
    public static int LengthOf(ReadOnlySpan<char> word)
    {
        for (var round = 0; round < 2; round++)
        {
            var cut = Cut(word);
            if (cut == word.Length) { break; }
            word = word[..cut];
        }
        return word.Length;
    }

    private static int Cut(ReadOnlySpan<char> word)
    {
        foreach (var ending in s_endings)
        {
            if (word.Length < ending.Length || word[^1] != ending[^1] || !word.EndsWith(ending, StringComparison.Ordinal)) { continue; }
            var rest = word[..^ending.Length];
            if (rest.Length >= 3 && rest[^1] != Letters.Hasanta && CountLetters(rest) >= 2) { return rest.Length; }
        }
        return word.Length;
    }

    private static int CountLetters(ReadOnlySpan<char> text)
    {
        var n = 0;
        foreach (var c in text) { n += Letters.IsBengaliSign(c) ? 0 : 1; }
        return n;
    }
}
