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
    public static bool IsPlain(ReadOnlySpan<char> text)
    {
        var kinds = s_kinds;
        var last = '\0';
        foreach (var c in text)
        {
            if ((uint)(c - Block) < (uint)kinds.Length)
            {
                var kind = kinds[c - Block];
                if (kind == 0 || kind == Sign && (c == last || c == '\u09BE' && last == '\u09C7')) { return false; }
            }
            else if ((uint)(c - ' ') >= '\u007F' - ' ' && !IsPlainElsewhere(c)) { return false; }
            last = c;
        }
        return true;
    }

    private static bool IsPlainElsewhere(char c) =>
        c is '\n' or '\t' or '\u0964' or '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u2013' or '\u2014' or '\u2026';

    private static byte KindOf(char c)
    {
        if (c is '\u09BC' or '\u09D7' or '\u09F0' or '\u09F7' or < '\u0981' or > '\u09FB') { return 0; }
        return Letters.IsBengaliSign(c) ? Sign : Letter;
    }
}
