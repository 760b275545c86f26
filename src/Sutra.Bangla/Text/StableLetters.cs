namespace Sutra.Bangla.Text;

/// <summary>Characters that are canonical by themselves and join with no canonical one after them: text of only these is in canonical form, but where two of them change each other.</summary>
/// <remarks>After the Unicode Character Database's NFC_Quick_Check; ranges of the scripts that pages are written in, without their exceptions. What is left out is looked at in full.</remarks>
internal static class StableLetters
{
    /// <summary>Whether it is such a character.</summary>
    public static bool IsStable(char c) => c switch
    {
        < '\u0080' => c is > ' ' and < '\u007F',
        < '\u0300' => c is > '\u00A0' and not '\u00AD',
        < '\u0530' => c is >= '\u0370' and not ('\u0374' or '\u037E' or '\u0387' or >= '\u0483' and <= '\u0489'),
        < '\u0980' => c == '\u0964' || c == '\u0965',
        < '\u0A00' => c is >= '\u0981' and <= '\u09FB' and not ('\u09BC' or '\u09D7' or '\u09F0' or '\u09F7'),
        < '\u1E00' => false,
        < '\u1F00' => true,
        < '\u3000' => c is >= '\u2010' and <= '\u2027' or >= '\u2030' and <= '\u205E' or >= '\u20A0' and <= '\u20BF' or >= '\u2190' and <= '\u21FF' or >= '\u2500' and <= '\u27BF' and not '\u2ADC',
        < '\uAC00' => c is >= '\u3001' and <= '\u3029' or >= '\u3041' and <= '\u3096' or >= '\u30A0' and <= '\u30FF' or >= '\u4E00' and <= '\u9FFF',
        < '\uD800' => c <= '\uD7A3',
        _ => c is >= '\uFF01' and <= '\uFF5E',
    };

    /// <summary>Whether a stable character makes the two another text behind this one: া behind ে, a sign behind the same.</summary>
    public static bool Changes(char before, char c) => c == before ? Letters.IsBengaliSign(c) : c == '\u09BE' && before == '\u09C7';
}
