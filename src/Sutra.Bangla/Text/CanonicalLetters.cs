namespace Sutra.Bangla.Text;

/// <summary>Tells at a glance that a text is canonical, as most text of a page is.</summary>
internal static class CanonicalLetters
{
    // What the table answers for: Latin to Bengali.
    private const int Size = 0x0A00;

    // ে with া behind it, which is ো.
    private const uint Composes = 0x09C7_09BE;

    private static readonly bool[] s_isPlain = [.. Enumerable.Range(0, Size).Select(c => IsPlain((char)c))];

    /// <summary>Whether it is; false where a closer look is needed.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text) => PlainLength(text, '\0') == text.Length;

    /// <summary>How many letters from the start are canonical, each behind the one before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="last">What stands before it.</param>
    public static int PlainLength(ReadOnlySpan<char> text, char last)
    {
        var isPlain = s_isPlain;
        for (var i = 0; i < text.Length; i++)
        {
            // Each of these is rarely so: what is often so and often not, as whether it is a sign, costs more than the look itself.
            var c = text[i];
            if (((uint)last << 16 | c) == Composes || c == last && Letters.IsBengaliSign(c)) { return i; }
            if (!(c < isPlain.Length ? isPlain[c] : IsPlainElsewhere(c)) && !ShapesConjunct(text, i)) { return i; }
            last = c;
        }
        return text.Length;
    }

    private static bool IsPlainElsewhere(char c) =>
        c is '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u2013' or '\u2014' or '\u2026' || StableLetters.IsStable(c);

    // The joiners that stay: উদ্‌যাপন, র‍্যাব. Not ত্ with a joiner, which is ৎ.
    private static bool ShapesConjunct(ReadOnlySpan<char> text, int i)
    {
        if (!Letters.IsJoiner(text[i]) || i == 0) { return false; }
        if (text[i - 1] == Letters.Hasanta) { return i > 1 && Letters.IsBengaliLetter(text[i - 2]) && text[i - 2] != '\u09A4'; }
        return text[i] == '\u200D' && text[i - 1] == '\u09B0' && i + 1 < text.Length && text[i + 1] == Letters.Hasanta;
    }

    private static bool IsPlain(char c) => c is ' ' or '\n' or '\t' || StableLetters.IsStable(c);
}
