using Sutra.Bangla.Text;

namespace Sutra.Bangla.OldFonts;

/// <summary>Finds the stretches of a line that are in Bijoy's layout.</summary>
/// <remarks>
/// Each word weighs for the layout or for Latin script; the best cut of the line into stretches of either, at a price for
/// every change between them, is found in one pass. A word or two of English stays part of the Bengali around it unless
/// it is plainly English; a stretch of Bengali alone in a line must show enough to be beyond doubt.
/// </remarks>
internal static class BijoyFinder
{
    /// <summary>What a change from one script to the other costs, in the tenths of <see cref="BijoyPairs"/>.</summary>
    private const int Change = 70;

    // Beyond doubt. On 179,000 lines of 742 pages in Latin script no three words in a row weighed so much; of 72,980
    // sentences of five words and more in the layout, 99.88 % do, and every article.
    private const int SureWeight = 180;
    private const int SureWords = 3;

    // On a page that is in the font beyond doubt elsewhere.
    private const int LikelyWeight = 20;

    /// <summary>Adds the stretches of a line (without its line feed) to <paramref name="found"/>, in positions of <paramref name="text"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="expected">Whether the page is known to use the font, so that less evidence is enough.</param>
    /// <param name="found">Where to add them; may be null where only the answer counts.</param>
    /// <returns>Whether one of them is beyond doubt.</returns>
    public static bool Find(ReadOnlySpan<char> text, TextSpan line, bool expected, List<TextSpan>? found)
    {
        var words = Words(text, line);
        if (words.Count == 0) { return false; }
        var stretches = Stretches(words);
        var isSure = IsSure(text, words, stretches);
        foreach (var (first, last) in stretches)
        {
            if (found is null || !isSure && !expected) { break; }
            var weight = 0;
            for (var i = first; i <= last; i++) { weight += words[i].Weight; }
            if (weight >= LikelyWeight) { found.Add(TextSpan.FromBounds(words[first].Start, words[last].Start + words[last].Length)); }
        }
        return isSure;
    }

    // One stretch that shows enough, or all of them together where they are most of the line.
    private static bool IsSure(ReadOnlySpan<char> text, List<(int Start, int Length, int Weight)> words, List<(int First, int Last)> stretches)
    {
        var (weight, telling, count) = (0, 0, 0);
        foreach (var (first, last) in stretches)
        {
            var one = Evidence(text, words, first, last);
            if (IsEnough(one.Weight, one.Telling, one.Count)) { return true; }
            (weight, telling, count) = (weight + one.Weight, telling + one.Telling, count + one.Count);
        }
        return IsEnough(weight, telling, count) && count * 2 >= words.Count(w => w.Weight != 0);
    }

    private static bool IsEnough(int weight, int telling, int count) => weight >= SureWeight && count >= SureWords && telling * 5 >= count;

    private static (int Weight, int Telling, int Count) Evidence(ReadOnlySpan<char> text, List<(int Start, int Length, int Weight)> words, int first, int last)
    {
        var (weight, telling, count) = (0, 0, 0);
        for (var i = first; i <= last; i++)
        {
            var word = words[i];
            if (word.Weight == 0) { continue; }
            weight += word.Weight;
            count++;
            if (BijoyPairs.IsTelling(text.Slice(word.Start, word.Length))) { telling++; }
        }
        return (weight, telling, count);
    }

    private static List<(int Start, int Length, int Weight)> Words(ReadOnlySpan<char> text, TextSpan line)
    {
        var words = new List<(int Start, int Length, int Weight)>();
        for (var i = line.Start; i < line.End;)
        {
            if (IsBetween(text[i])) { i++; continue; }
            var start = i;
            while (i < line.End && !IsBetween(text[i])) { i++; }
            var word = text[start..i];
            // An address is never Bengali, whatever its letters weigh.
            words.Add((start, i - start, IsAddress(word) ? -10 * Change : BijoyPairs.Weigh(word)));
        }
        return words;
    }

    // Bengali in Unicode stands between words of the font as a space does: it stays what it is.
    private static bool IsBetween(char c) => c <= ' ' || c == '\u00A0' || Letters.IsBengali(c);

    private static bool IsAddress(ReadOnlySpan<char> word) =>
        word.Contains("://", StringComparison.Ordinal) || word.Contains('@') || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    // The cheapest cut into stretches of the font (state 1) and the rest (state 0).
    private static List<(int First, int Last)> Stretches(List<(int Start, int Length, int Weight)> words)
    {
        var stayed = new bool[words.Count, 2];
        var (latin, bijoy) = (0, 0);
        for (var i = 0; i < words.Count; i++)
        {
            var toLatin = bijoy - Change;
            var toBijoy = latin - Change;
            stayed[i, 0] = latin >= toLatin;
            stayed[i, 1] = bijoy >= toBijoy;
            (latin, bijoy) = (Math.Max(latin, toLatin), Math.Max(bijoy, toBijoy) + words[i].Weight);
        }
        var stretches = new List<(int First, int Last)>();
        var state = bijoy > latin ? 1 : 0;
        var last = state == 1 ? words.Count - 1 : -1;
        for (var i = words.Count - 1; i >= 0; i--)
        {
            if (i > 0 && stayed[i, state]) { continue; }
            if (state == 1) { stretches.Add((i, last)); }
            if (i == 0) { break; }
            state = 1 - state;
            last = i - 1;
        }
        stretches.Reverse();
        return stretches;
    }
}
