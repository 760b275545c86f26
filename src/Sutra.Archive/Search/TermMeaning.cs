namespace Sutra.Archive.Search;

/// <summary>What a term of a query means: the terms of the index that are found by it, and which words of a text are marked for it.</summary>
internal sealed class TermMeaning
{
    private readonly SearchTerm _asked;
    private readonly IReadOnlyList<NameMeaning> _names;
    private readonly bool _isAsked;

    private TermMeaning(SearchTerm asked, IReadOnlyList<NameMeaning> names, bool isAsked)
    {
        (_asked, _names, _isAsked) = (asked, names, isAsked);
        Terms = new HashSet<string>(names.Select(n => n.Term).Prepend(asked.Text), StringComparer.Ordinal);
    }

    /// <summary>The term itself and those of the names that are meant.</summary>
    public IReadOnlySet<string> Terms { get; }

    /// <summary>Whether other words than its terms are meant too: those that sound like it.</summary>
    public bool IsBySound => !_isAsked;

    /// <summary>That of a term before any archive was asked for the names it has: a Latin word then means what is written exactly so.</summary>
    public static TermMeaning Unasked(SearchTerm term) =>
        new(term, term.IsLatin ? [.. LatinNames.Find(term.Text).Concat(Abbreviations.Find(term.Text)).Select(t => new NameMeaning(t, t, 0))] : [], isAsked: !term.IsLatin);

    /// <summary>That of a term among the names of an archive.</summary>
    public static TermMeaning Asked(SearchTerm term, NameMeanings names) => new(term, term.IsLatin ? names.Find(term.Text) : [], isAsked: true);

    /// <summary>Whether a term of a text is meant.</summary>
    public bool Has(SearchTerm term) => Terms.Contains(term.Text) || (IsBySound && !term.IsLatin && term.Text.Length > 0 && SoundMatch.Cost(_asked.Text, term.Text, 0) == 0);

    /// <summary>Whether a word of a text is meant: where only the longer form of a term is a name, the word must begin with it.</summary>
    public bool Has(SearchTerm term, string text)
    {
        if (!Has(term)) { return false; }
        var isName = false;
        foreach (var name in _names)
        {
            if (name.Term != term.Text) { continue; }
            if (name.Form == name.Term || Folded(term.Span.Of(text)).StartsWith(name.Form, StringComparison.Ordinal)) { return true; }
            isName = true;
        }
        return !isName || term.Text == _asked.Text;
    }

    private static string Folded(ReadOnlySpan<char> word) => SpellingFold.Of(SearchAnalyser.Canonical(word));
}
