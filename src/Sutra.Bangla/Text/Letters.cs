using System.Globalization;
using System.Runtime.CompilerServices;

namespace Sutra.Bangla.Text;

/// <summary>What a character is to a reader of Bengali. Needed because <c>char.IsLetter</c> leaves out the spacing vowel signs (category Mc).</summary>
public static class Letters
{
    /// <summary>Hasanta, which joins consonants into a conjunct.</summary>
    public const char Hasanta = '\u09CD';

    /// <summary>Zero-width joiner and non-joiner stand inside words.</summary>
    public static bool IsJoiner(char c) => c is '\u200C' or '\u200D';

    /// <summary>A character of the Bengali block, danda-like signs of currency and digits included.</summary>
    public static bool IsBengali(char c) => c is >= '\u0980' and <= '\u09FF';

    /// <summary>A Bengali consonant or independent vowel, ৎ and the single code points য় ড় ঢ় included.</summary>
    public static bool IsBengaliLetter(char c) =>
        c is >= '\u0985' and <= '\u09B9' or '\u09CE' or >= '\u09DC' and <= '\u09DF' and not '\u09DE' or '\u09F0' or '\u09F1';

    /// <summary>A sign that stands on a letter: vowel sign, hasanta, nukta, chandrabindu, anusvara, visarga.</summary>
    public static bool IsBengaliSign(char c) =>
        c is >= '\u0981' and <= '\u0983' or >= '\u09BC' and <= '\u09CD' and not '\u09BD' or '\u09D7' or '\u09FE';

    /// <summary>A digit of the Bengali or the Latin script.</summary>
    public static bool IsDigit(char c) => c is >= '0' and <= '9' or >= '\u09E6' and <= '\u09EF';

    /// <summary>The value of a digit of either script, 0 to 9, or -1.</summary>
    public static int DigitValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '\u09E6' and <= '\u09EF' => c - '\u09E6',
        _ => -1,
    };

    /// <summary>A character that belongs to a word: letter, mark or digit of any script, or a joiner.</summary>
    /// <remarks>Asked of nearly every letter of every page; nearly all are answered without a call.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWordPart(char c)
    {
        if (c < 0x80) { return char.IsAsciiLetterOrDigit(c); }
        return IsBengali(c) ? c is not ('\u09F2' or '\u09F3' or '\u09F7' or '\u09FB') : IsWordPartElsewhere(c);
    }

    private static bool IsWordPartElsewhere(char c)
    {
        if (IsJoiner(c)) { return true; }
        return CharUnicodeInfo.GetUnicodeCategory(c) is
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
            UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or
            UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber or
            UnicodeCategory.Surrogate;
    }

    /// <summary>The danda and what old pages put for it: । ৷ ॥.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDanda(char c) => c is '\u0964' or '\u0965' or '\u09F7';

    /// <summary>A mark that can open a quotation.</summary>
    public static bool IsOpeningQuote(char c) => c is '\u2018' or '\u201C' or '\u00AB' or '\'' or '"' or '\u201E' or '\u201A';

    /// <summary>A mark that can close a quotation. ’ is also an apostrophe (দু’টি).</summary>
    public static bool IsClosingQuote(char c) => c is '\u2019' or '\u201D' or '\u00BB' or '\'' or '"';

    /// <summary>Whether the character is a quotation mark of either side.</summary>
    internal static bool IsQuote(char c) => IsOpeningQuote(c) || IsClosingQuote(c);

    /// <summary>A dash or hyphen of any length.</summary>
    public static bool IsDash(char c) => c is '-' or >= '\u2010' and <= '\u2015' or '\u2212';

    /// <summary>How many letters of a text are Bengali, and how many are letters at all.</summary>
    public static (int Bengali, int All) CountScripts(ReadOnlySpan<char> text)
    {
        int bengali = 0, all = 0;
        foreach (var c in text)
        {
            if (c < 0x80) { if (char.IsAsciiLetter(c)) { all++; } continue; }
            if (IsBengali(c)) { bengali += s_isLetter[c - '\u0980']; }
            else if (!IsDigit(c) && IsWordPart(c) && !IsJoiner(c)) { all++; }
        }
        return (bengali, all + bengali);
    }

    private static readonly byte[] s_isLetter = [.. Enumerable.Range(0x0980, 0x80).Select(c => (byte)(IsBengaliLetter((char)c) ? 1 : 0))];
}
