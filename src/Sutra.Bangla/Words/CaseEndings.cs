using Sutra.Bangla.Text;

namespace Sutra.Bangla.Words;

/// <summary>A word with a case ending taken off.</summary>
/// <param name="Text">The word without the ending.</param>
/// <param name="Ending">What was taken off; empty for the word as it stands.</param>
public readonly record struct Stem(string Text, string Ending);

/// <summary>Takes case endings, articles and the particles ও and ই off nouns and names.</summary>
/// <remarks>
/// The endings are those of the standard grammars (কে, র/ের/য়ের/এর, তে/ে/য়/এ, রা/এরা, দের, টি/টা/গুলো/গুলি …), the
/// same list that the measured facts of this project name for names. Which reading of an ambiguous word is right
/// (সরকার is no genitive of সরকা) needs a vocabulary or the rest of the page; so this yields candidates.
/// </remarks>
public static class CaseEndings
{
    // Longest first within a final letter; "ে" and "র" bind to the vowel before them, so both spellings are here.
    private static readonly string[] s_endings =
    [
        "গুলোকে", "গুলোর", "গুলোতে", "গুলোও", "গুলো", "গুলিকে", "গুলির", "গুলিতে", "গুলি",
        "দেরকে", "দেরও", "দেরই", "দের", "রাও", "রাই", "য়েরা", "েরা", "রা",
        "টিকে", "টির", "টিতে", "টিও", "টিই", "টি", "টাকে", "টার", "টাতে", "টাও", "টা", "খানা", "খানি",
        "য়েরও", "য়েরই", "য়ের", "েরও", "েরই", "ের", "এরও", "এর", "রও", "রই", "র",
        "কেও", "কেই", "কে", "তেও", "তেই", "তে", "য়ও", "য়ই", "য়", "েও", "েই", "ে", "এও", "এ", "ও", "ই",
        "সহ",
    ];

    /// <summary>The word as it stands, then every reading with one ending taken off, longest ending first. A stem has at least two letters of its own.</summary>
    public static IEnumerable<Stem> Candidates(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        yield return new Stem(word, "");
        foreach (var ending in s_endings)
        {
            if (TryStrip(word, ending, out var stem)) { yield return new Stem(stem, ending); }
        }
    }

    /// <summary>Takes one given ending off; false where the word does not end so or too little would be left.</summary>
    public static bool TryStrip(string word, string ending, out string stem)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(ending);
        stem = word;
        // Hardly an ending but differs in its last letter, which is seen at once.
        if (word.Length <= ending.Length || word[^1] != ending[^1] || !word.EndsWith(ending, StringComparison.Ordinal)) { return false; }
        var rest = word.AsSpan(0, word.Length - ending.Length).TrimEnd("-’'‘");
        if (CountLetters(rest) < 2 || rest[^1] == Letters.Hasanta || !FitsAfter(rest, ending)) { return false; }
        stem = rest.ToString();
        return true;
    }

    // য় follows a vowel sign (রাশিয়া+য়), bare ে a consonant, এ/এর a hyphen, a vowel or ং; র a vowel.
    private static bool FitsAfter(ReadOnlySpan<char> stem, string ending)
    {
        var last = stem[^1];
        var vowel = Letters.IsBengaliSign(last) || last is >= '\u0985' and <= '\u0994';
        return ending[0] switch
        {
            'য়' => vowel,
            'ে' => !vowel || last is 'ং',
            _ => true,
        };
    }

    private static int CountLetters(ReadOnlySpan<char> text)
    {
        var n = 0;
        foreach (var c in text) { n += Letters.IsBengaliSign(c) || Letters.IsJoiner(c) ? 0 : 1; }
        return n;
    }
}
