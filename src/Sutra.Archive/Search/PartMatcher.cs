using Sutra.Bangla.Text;

namespace Sutra.Archive.Search;

/// <summary>Finds a word or phrase of a query among the terms of a text.</summary>
internal sealed class PartMatcher
{
    private readonly Position[] _positions;

    public PartMatcher(QueryPart part) => _positions = [.. part.Terms.Select(t => new Position(t))];

    /// <summary>Whether the text has it.</summary>
    public bool IsIn(IReadOnlyList<SearchTerm> terms) => Find(terms, 0) >= 0;

    /// <summary>Adds where it stands, from the first word's start to the last one's end.</summary>
    public void AddSpans(IReadOnlyList<SearchTerm> terms, List<TextSpan> spans)
    {
        for (var i = Find(terms, 0); i >= 0; i = Find(terms, i + 1))
        {
            spans.Add(TextSpan.FromBounds(terms[i].Span.Start, terms[i + _positions.Length - 1].Span.End));
        }
    }

    private int Find(IReadOnlyList<SearchTerm> terms, int from)
    {
        for (var i = from; i + _positions.Length <= terms.Count; i++)
        {
            if (StandsAt(terms, i)) { return i; }
        }
        return -1;
    }

    private bool StandsAt(IReadOnlyList<SearchTerm> terms, int i)
    {
        for (var k = 0; k < _positions.Length; k++)
        {
            if (!_positions[k].Is(terms[i + k])) { return false; }
        }
        return true;
    }

    private sealed class Position(SearchTerm asked)
    {
        private readonly HashSet<string> _terms = [asked.Text, .. asked.IsLatin ? LatinNames.Find(asked.Text) : []];
        private readonly NameSound? _sound = asked.IsLatin ? SoundReader.Latin(asked.Text) : null;

        public bool Is(SearchTerm term) => term.Text.Length > 0 && (_terms.Contains(term.Text) || (_sound is not null && !term.IsLatin && Sounds(term.Text)));

        private bool Sounds(string term)
        {
            foreach (var sound in SoundReader.Bengali(term))
            {
                if (NameSound.Matches(_sound!, sound)) { return true; }
            }
            return false;
        }
    }
}
