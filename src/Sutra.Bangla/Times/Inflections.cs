using Sutra.Bangla.Text;

namespace Sutra.Bangla.Times;

/// <summary>The forms in which a word for a time stands in a sentence (standard grammar: locative, genitive, articles, the particles ই and ও).</summary>
internal static class Inflections
{
    private static readonly (string Ending, WordCase Case)[] s_afterConsonant =
    [
        ("", WordCase.Plain), ("ই", WordCase.Plain), ("ও", WordCase.Plain), ("টি", WordCase.Plain),
        ("ে", WordCase.Locative), ("েই", WordCase.Locative), ("েও", WordCase.Locative), ("টিতে", WordCase.Locative),
        ("ের", WordCase.Genitive), ("েরই", WordCase.Genitive), ("েরও", WordCase.Genitive), ("টির", WordCase.Genitive), ("টায়", WordCase.Locative), ("টা", WordCase.Plain),
        ("কে", WordCase.Other),
    ];

    private static readonly (string Ending, WordCase Case)[] s_afterVowel =
    [
        ("", WordCase.Plain), ("ই", WordCase.Plain), ("ও", WordCase.Plain), ("টি", WordCase.Plain),
        ("য়", WordCase.Locative), ("তে", WordCase.Locative), ("য়ই", WordCase.Locative), ("তেই", WordCase.Locative), ("য়ও", WordCase.Locative), ("তেও", WordCase.Locative),
        ("র", WordCase.Genitive), ("রই", WordCase.Genitive), ("রও", WordCase.Genitive), ("টির", WordCase.Genitive), ("টা", WordCase.Plain),
        ("কে", WordCase.Other),
    ];

    // জুলাইয়ে, জুলাইয়ের, জুলাইএ: after a vowel that is a letter of its own.
    private static readonly (string Ending, WordCase Case)[] s_afterVowelLetter =
    [
        .. s_afterVowel, ("য়ে", WordCase.Locative), ("য়ের", WordCase.Genitive), ("এ", WordCase.Locative), ("এর", WordCase.Genitive),
    ];

    /// <summary>Every form of <paramref name="word"/>, itself first.</summary>
    public static IEnumerable<(string Form, WordCase Case)> Of(string word)
    {
        // মেয়ে, মেটা, মেও are other words: May takes no ending but মের (২ মের), another only after a hyphen or as মে মাসে.
        if (word is "মে") { yield return (word, WordCase.Plain); yield return (word + "র", WordCase.Genitive); yield break; }
        var vowelLetter = word[^1] is >= '\u0985' and <= '\u0994';
        var endings = vowelLetter ? s_afterVowelLetter : Letters.IsBengaliSign(word[^1]) ? s_afterVowel : s_afterConsonant;
        foreach (var (ending, grammaticalCase) in endings)
        {
            yield return (word + ending, grammaticalCase);
        }
    }
}
