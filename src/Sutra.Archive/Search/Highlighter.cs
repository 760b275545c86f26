using Sutra.Bangla.Text;

namespace Sutra.Archive.Search;

/// <summary>Shows where in a text a query was met. Marks and cuts lie between words, so that no conjunct is ever cut.</summary>
public static class Highlighter
{
    /// <summary>The words and phrases of a text that the query asks for, in order, apart from each other; of fields and excluded words none.</summary>
    public static IReadOnlyList<TextSpan> Mark(string text, SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(query);
        var parts = query.Parts.Where(p => p.Field == QueryField.Text && !p.IsExcluded).ToList();
        var terms = SearchAnalyser.Analyse(text, FirstLetters.Of(parts.SelectMany(p => p.Meant)));
        var spans = new List<TextSpan>();
        foreach (var part in parts) { new PartMatcher(part).AddSpans(text, terms, spans); }
        return Apart(text, spans);
    }

    /// <summary>The stretch of a text with the most of what the query asks for, the text's start where it has nothing of it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="query">The query.</param>
    /// <param name="length">How long at most, in code units; a longer word by itself stays whole.</param>
    public static Snippet Best(string text, SearchQuery query, int length = 200)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        var marks = Mark(text, query);
        var (start, end) = SnippetWindow.Choose(text, marks, length);
        var inside = marks.Where(m => m.Start >= start && m.End <= end).Select(m => new TextSpan(m.Start - start, m.Length));
        return new Snippet(text[start..end], [.. inside], start, text.AsSpan(0, start).Trim().Length > 0, text.AsSpan(end).Trim().Length > 0);
    }

    // Words of a word of two scripts or of a hyphenated one are widened to the whole word; what then touches is one mark.
    private static List<TextSpan> Apart(string text, List<TextSpan> spans)
    {
        var apart = new List<TextSpan>();
        foreach (var span in spans.Select(s => Widen(text, s)).OrderBy(s => s.Start).ThenByDescending(s => s.Length))
        {
            if (apart.Count == 0 || span.Start >= apart[^1].End) { apart.Add(span); continue; }
            if (span.End > apart[^1].End) { apart[^1] = TextSpan.FromBounds(apart[^1].Start, span.End); }
        }
        return apart;
    }

    private static TextSpan Widen(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start > 0 && Letters.IsWordPart(text[start - 1])) { start--; }
        while (end < text.Length && Letters.IsWordPart(text[end])) { end++; }
        return TextSpan.FromBounds(start, end);
    }
}
