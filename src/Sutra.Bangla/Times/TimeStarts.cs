namespace Sutra.Bangla.Times;

/// <summary>Tells by its first three letters that a word is no part of a time: most words are none, and need not be looked up to know it.</summary>
internal static class TimeStarts
{
    // Some 600 beginnings in 32,768 places: a word that is no part of a time seldom falls on one of them.
    private const int Places = 1 << 15;
    private const int Exact = 1, Two = 2, Three = 3;

    private static readonly ulong[] s_bits = Load();

    /// <summary>Whether a word may be a part of a time, or begin with one that is glued to it.</summary>
    public static bool May(ReadOnlySpan<char> word)
    {
        if (word.Length == 0) { return false; }
        // Latin letters are read in either case.
        if (word[0] < 'ঀ') { return true; }
        if (word.Length < Three) { return Has(Exact, word[0], word.Length == 2 ? word[1] : '\0', '\0') || (word.Length == 2 && Has(Two, word[0], word[1], '\0')); }
        return Has(Three, word[0], word[1], word[2]) || Has(Two, word[0], word[1], '\0');
    }

    private static bool Has(int how, char a, char b, char c)
    {
        var place = PlaceOf(how, a, b, c);
        return (s_bits[place >> 6] & (1UL << (place & 63))) != 0;
    }

    private static int PlaceOf(int how, char a, char b, char c) => (int)(((((uint)a * 131) + b) * 131) + c + ((uint)how * 7919)) & (Places - 1);

    private static ulong[] Load()
    {
        var bits = new ulong[Places >> 6];
        foreach (var (word, sense) in TimeLexicon.All) { Put(bits, word, sense.Kind is TimeWordKind.Many or TimeWordKind.Unit or TimeWordKind.DayPart); }
        foreach (var word in Numbers.NumberWords.All) { Put(bits, word, mayBegin: true); }
        return bits;
    }

    private static void Put(ulong[] bits, string word, bool mayBegin)
    {
        if (word[0] < 'ঀ') { return; }
        var place = word.Length >= Three ? PlaceOf(Three, word[0], word[1], word[2])
            : mayBegin && word.Length == 2 ? PlaceOf(Two, word[0], word[1], '\0')
            : PlaceOf(Exact, word[0], word.Length == 2 ? word[1] : '\0', '\0');
        bits[place >> 6] |= 1UL << (place & 63);
    }
}
