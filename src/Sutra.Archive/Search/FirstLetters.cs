using Sutra.Bangla.Text;

namespace Sutra.Archive.Search;

/// <summary>With which letters a word must begin to be one of those that a query asks for: where a text is only searched for them, most of its words need no stem. The spelling's folds keep a word's first letter, or make another of the same class of it.</summary>
internal sealed class FirstLetters
{
    private const char Nukta = '\u09BC';

    private readonly HashSet<char> _classes = [];

    private FirstLetters() { }

    /// <summary>Those of what is meant; null where it may be any word, since a name in Latin letters is looked for by its sound.</summary>
    public static FirstLetters? Of(IEnumerable<TermMeaning> meant)
    {
        var letters = new FirstLetters();
        foreach (var meaning in meant)
        {
            if (meaning.IsBySound) { return null; }
            foreach (var term in meaning.Terms) { letters._classes.Add(SpellingFold.FirstOf(term[0])); }
        }
        return letters;
    }

    /// <summary>Whether a word of Bengali letters may be one of them.</summary>
    public bool May(ReadOnlySpan<char> word) => Letters.IsBengaliSign(word[0]) || Letters.IsJoiner(word[0]) || IsComposed(word) || _classes.Contains(SpellingFold.FirstOf(word[0]));

    // A letter with a dot below in two code points is another than the first of the two.
    private static bool IsComposed(ReadOnlySpan<char> word) => word.Length > 1 && word[1] == Nukta;
}
