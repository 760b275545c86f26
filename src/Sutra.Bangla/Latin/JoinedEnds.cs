namespace Sutra.Bangla.Latin;

/// <summary>Tells joined letters at a word's end behind which the unwritten vowel is spoken (চন্দ্র, গুপ্ত, কৃষ্ণ) from those of borrowed words (আর্ট, মার্ক, গ্রান্ট).</summary>
internal static class JoinedEnds
{
    /// <summary>Whether it is spoken at the end of a word.</summary>
    public static bool KeepVowel(ReadOnlySpan<char> word)
    {
        var (first, last) = (word[^3], word[^1]);
        if (first == last) { return first is 'ত' or 'ট' or 'ন' or 'ম' or 'ব' or 'দ'; }
        return (first, last) switch
        {
            (_, 'য' or 'ণ') => true,
            (_, 'র') => first is not ('র' or 'ল'),
            (_, 'ব') => first is not ('ম' or 'র' or 'ল'),
            ('ন', 'দ' or 'ধ' or 'ত') => true,
            ('প' or 'ক' or 'স' or 'শ', 'ত') => true,
            ('ক', 'ষ') => true,
            ('র' or 'ব', 'ম' or 'ণ' or 'ব' or 'ধ' or 'ঘ' or 'গ' or 'ত' or 'থ' or 'শ') => first == 'র' || last == 'ধ',
            ('দ' or 'গ', 'ধ') => true,
            ('দ' or 'হ' or 'ষ', 'ম' or 'ন') => true,
            ('ত' or 'গ' or 'ম' or 'জ', 'ন') => true,
            ('ষ', 'ঠ' or 'ট' or 'প') => true,
            ('ঙ', 'গ' or 'খ' or 'ক') => true,
            _ => false,
        };
    }
}
