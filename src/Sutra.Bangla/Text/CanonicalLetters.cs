namespace Sutra.Bangla.Text;

/// <summary>Tells at a glance that a text is canonical, as most text of a page is.</summary>
internal static class CanonicalLetters
{
    private const int Block = 0x0980;

    // Letters of the Bengali block whose canonical form is themselves, whatever stands around them.
    private const byte Letter = 1;

    // Signs: the same, where the same does not stand before.
    private const byte Sign = 2;

    private static readonly byte[] s_kinds = [.. Enumerable.Range(Block, 0x80).Select(c => KindOf((char)c))];

    /// <summary>Whether it is; false where a closer look is needed.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text) => PlainLength(text, '\0') == text.Length;

    /// <summary>How many letters from the start are canonical, each behind the one before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="last">What stands before it.</param>
    public static int PlainLength(ReadOnlySpan<char> text, char last)
    {
        var kinds = s_kinds;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if ((uint)(c - Block) < (uint)kinds.Length)
            {
                var kind = kinds[c - Block];
                if (kind == 0 || kind == Sign && (c == last || c == '\u09BE' && last == '\u09C7')) { return i; }
            }
            else if ((uint)(c - ' ') >= '\u007F' - ' ' && !IsPlainElsewhere(c) && !ShapesConjunct(text, i)) { return i; }
            last = c;
        }
        return text.Length;
    }

    private static bool IsPlainElsewhere(char c) =>
        c is '\n' or '\t' or '\u0964' or '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u2013' or '\u2014' or '\u2026' || StableLetters.IsStable(c);

    // The joiners that stay: উদ্‌যাপন, র‍্যাব. Not ত্ with a joiner, which is ৎ.
    private static bool ShapesConjunct(ReadOnlySpan<char> text, int i)
    {
        if (!Letters.IsJoiner(text[i]) || i == 0) { return false; }
        if (text[i - 1] == Letters.Hasanta) { return i > 1 && Letters.IsBengaliLetter(text[i - 2]) && text[i - 2] != '\u09A4'; }
        return text[i] == '\u200D' && text[i - 1] == '\u09B0' && i + 1 < text.Length && text[i + 1] == Letters.Hasanta;
    }

    private static byte KindOf(char c)
    {
        if (c is '\u09BC' or '\u09D7' or '\u09F0' or '\u09F7' or < '\u0981' or > '\u09FB') { return 0; }
        return Letters.IsBengaliSign(c) ? Sign : Letter;
    }
}
