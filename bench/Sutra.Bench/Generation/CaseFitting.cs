using Sutra.Bangla.Text;

namespace Sutra.Bench.Generation;

/// <summary>Puts a case ending on another word than it stood on: the genitive of ঢাকা is ঢাকার, that of সিলেট সিলেটের.</summary>
internal static class CaseFitting
{
    /// <summary>The word with the ending in the form that fits it; endings that have one form only stay as they are.</summary>
    public static string Attach(string word, string ending)
    {
        if (ending.Length == 0 || word.Length == 0) { return word; }
        var last = word[^1];
        var vowel = Letters.IsBengaliSign(last) || last is >= '\u0985' and <= '\u0994';
        return word + ending switch
        {
            "ের" or "র" or "য়ের" or "এর" => vowel ? "র" : "ের",
            "ে" or "য়" or "তে" or "এ" => !vowel ? "ে" : last is 'া' ? "য়" : "তে",
            "েরা" or "রা" or "য়েরা" => vowel ? "রা" : "েরা",
            _ => ending,
        };
    }
}
