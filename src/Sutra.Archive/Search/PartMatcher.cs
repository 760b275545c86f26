using Sutra.Bangla.Text;

namespace Sutra.Archive.Search;

/// <summary>Finds a word or phrase of a query among the terms of a text.</summary>
internal sealed class PartMatcher
{
    private readonly IReadOnlyList<TermMeaning> _meant;

    public PartMatcher(QueryPart part)
        : this(part.Meant)
    {
    }

    public PartMatcher(IReadOnlyList<TermMeaning> meant) => _meant = meant;

    /// <summary>Whether the text has it.</summary>
    public bool IsIn(IReadOnlyList<SearchTerm> terms) => Find(terms, 0, null) >= 0;

    /// <summary>Adds where it stands, from the first word's start to the last one's end.</summary>
    public void AddSpans(string text, IReadOnlyList<SearchTerm> terms, List<TextSpan> spans)
    {
        for (var i = Find(terms, 0, text); i >= 0; i = Find(terms, i + 1, text))
        {
            spans.Add(TextSpan.FromBounds(terms[i].Span.Start, terms[i + _meant.Count - 1].Span.End));
        }
    }

    private int Find(IReadOnlyList<SearchTerm> terms, int from, string? text)
    {
        for (var i = from; i + _meant.Count <= terms.Count; i++)
        {
            if (StandsAt(terms, i, text)) { return i; }
        }
        return -1;
    }

    private bool StandsAt(IReadOnlyList<SearchTerm> terms, int i, string? text)
    {
        for (var k = 0; k < _meant.Count; k++)
        {
            if (text is null ? !_meant[k].Has(terms[i + k]) : !_meant[k].Has(terms[i + k], text)) { return false; }
        }
        return true;
    }
}
