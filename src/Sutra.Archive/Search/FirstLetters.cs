using Sutra.Bangla.Text;

namespace Sutra.Archive.Search;

/// <summary>With which letters a word must begin to be one of those that a query asks for: where a text is only searched for them, most of its words need no stem. The spelling's folds keep a word's first letter, or make another of the same class of it.</summary>
internal sealed class FirstLetters
{
    private const char Nukta = '\u09BC';

    private readonly HashSet<char> _classes = [];

    private FirstLetters() { }

    /// <summary>Those of the terms; null where any word may be meant, since names in Latin letters are found by their sound.</summary>
    public static FirstLetters? Of(IEnumerable<SearchTerm> asked)
    {
        var letters = new FirstLetters();
        foreach (var term in asked)
        {
            if (term.IsLatin) { return null; }
            letters._classes.Add(SpellingFold.FirstOf(term.Text[0]));
        }
        return letters;
    }

    /// <summary>Whether a word of Bengali letters may be one of them.</summary>
    public bool May(ReadOnlySpan<char> word) => Letters.IsBengaliSign(word[0]) || Letters.IsJoiner(word[0]) || IsComposed(word) || _classes.Contains(SpellingFold.FirstOf(word[0]));

    // A letter with a dot below in two code points is another than the first of the two.
    private static bool IsComposed(ReadOnlySpan<char> word) => word.Length > 1 && word[1] == Nukta;
}
