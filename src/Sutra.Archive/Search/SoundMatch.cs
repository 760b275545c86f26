namespace Sutra.Archive.Search;

/// <summary>How far a Latin word is from a Bengali one: the cheapest way to write the one in the other's letters.</summary>
internal static class SoundMatch
{
    /// <summary>No way at all.</summary>
    public const int None = int.MaxValue;

    // A letter twice for one, an h that only lengthens the vowel before it.
    private const int OneMore = 1;

    /// <summary>What a word may cost to be taken: longer ones have more letters to differ in.</summary>
    public static int Most(string latin) => Math.Clamp((latin.Length - 1) / 2, 1, 4);

    /// <summary>What it costs to write a Bengali word, folded as the index has it, so; <see cref="None"/> where it cannot be, or where it costs more than is wanted.</summary>
    public static int Cost(string latin, string bengali, int most)
    {
        var word = SoundLetters.WithUnwritten(bengali);
        var costs = new int[word.Length + 1, latin.Length + 1];
        for (var i = 0; i <= word.Length; i++)
        {
            for (var j = 0; j <= latin.Length; j++) { costs[i, j] = None; }
        }
        costs[0, 0] = 0;
        for (var i = 0; i <= word.Length; i++)
        {
            for (var j = 0; j <= latin.Length; j++)
            {
                if (costs[i, j] <= most) { Go(word, i, latin, j, costs); }
            }
        }
        return costs[word.Length, latin.Length] is var cost && cost <= most ? cost : None;
    }

    private static void Go(string word, int i, string latin, int j, int[,] costs)
    {
        var cost = costs[i, j];
        if (j < latin.Length && j > 0 && IsOneMore(latin, j)) { Keep(costs, i, j + 1, cost + OneMore); }
        if (i == word.Length) { return; }
        // A joined letter like the one before it is heard once.
        if (word[i] == Bangla.Text.Letters.Hasanta && i > 0 && i + 1 < word.Length && word[i + 1] == word[i - 1]) { Keep(costs, i + 2, j, cost); }
        foreach (var letter in SoundLetters.Of(word[i]))
        {
            if (!word.AsSpan(i).StartsWith(letter.Bengali, StringComparison.Ordinal) || !latin.AsSpan(j).StartsWith(letter.Latin, StringComparison.Ordinal)) { continue; }
            Keep(costs, i + letter.Bengali.Length, j + letter.Latin.Length, cost + letter.Cost);
        }
    }

    private static bool IsOneMore(string latin, int j) =>
        IsVowel(latin[j - 1]) ? latin[j] == 'h' && (j + 1 == latin.Length || !IsVowel(latin[j + 1])) : latin[j] == latin[j - 1];

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static void Keep(int[,] costs, int i, int j, int cost) => costs[i, j] = Math.Min(costs[i, j], cost);
}
