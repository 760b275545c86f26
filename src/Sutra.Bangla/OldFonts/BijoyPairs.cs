using System.Globalization;
using Sutra.Bangla.Facts;

namespace Sutra.Bangla.OldFonts;

/// <summary>How much the letters of a word speak for Bijoy's layout and how much for a language of Latin script.</summary>
internal static class BijoyPairs
{
    // What is in neither table of the font nor Windows-1252 speaks against both, so against a change of anything.
    private const int Foreign = -20;

    private static readonly sbyte[] s_weights = Load();

    /// <summary>The sum over the token's words, in tenths of a natural logarithm of a ratio of likelihoods: above 0 for Bijoy. Words in capitals weigh nothing: such are acronyms in either.</summary>
    public static int Weigh(ReadOnlySpan<char> token)
    {
        var sum = 0;
        for (var i = 0; i < token.Length;)
        {
            if (IsEdge(token[i])) { i++; continue; }
            var start = i;
            while (i < token.Length && !IsEdge(token[i])) { i++; }
            sum += WeighWord(token[start..i]);
        }
        return sum;
    }

    /// <summary>Whether a token shows what words of Latin script hardly ever do: a capital or a sign of the font inside a word.</summary>
    public static bool IsTelling(ReadOnlySpan<char> token)
    {
        for (var i = 1; i < token.Length; i++)
        {
            if (char.IsAsciiLetterUpper(token[i]) && char.IsAsciiLetterLower(token[i - 1])) { return true; }
        }
        return token.ContainsAny(OldFontText.Telling);
    }

    private static int WeighWord(ReadOnlySpan<char> word)
    {
        if (word.Length > 1 && !word.ContainsAnyExcept(OldFontText.Capitals)) { return 0; }
        var sum = 0;
        var last = 0;
        foreach (var c in word)
        {
            var code = FontBytes.Of(c);
            if (code < 0) { sum += Foreign; last = 0; continue; }
            sum += s_weights[last << 8 | code];
            last = code;
        }
        return sum + s_weights[last << 8];
    }

    // Digits, punctuation and the font's own quotes and dash: they part words in either reading.
    private static bool IsEdge(char c) =>
        c <= ' ' || c < '\u007F' && !char.IsAsciiLetter(c) && c is not ('_' or '`' or '~' or '^' or '&' or '\'')
        || c is '\u00A0' or '\u00D1' or >= '\u00D2' and <= '\u00D5' or '\u2013';

    private static sbyte[] Load()
    {
        var weights = new sbyte[65536];
        foreach (var row in FactTable.Load(typeof(BijoyPairs).Assembly, "bijoy-pairs.tsv").Rows)
        {
            var pair = int.Parse(row["pair"], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            weights[pair] = (sbyte)Math.Round(10 * double.Parse(row["weight"], CultureInfo.InvariantCulture));
        }
        return weights;
    }
}
