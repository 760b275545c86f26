namespace Sutra.Archive.Search;

/// <summary>Writes the parts of a query in FTS5's language. Terms are quoted, so that nothing typed is an operator of it.</summary>
internal static class MatchExpression
{
    /// <summary>What must be there; null where nothing need be.</summary>
    public static string? Wanted(SearchQuery query) => Join(query.Parts.Where(p => !p.IsExcluded), " AND ");

    /// <summary>What must not be there, phrases but those of fields left out; null where nothing is.</summary>
    public static string? Unwanted(SearchQuery query) => Join(query.Parts.Where(p => p.IsExcluded && !(p.IsPhrase && p.Field == QueryField.Text)), " OR ");

    private static string? Join(IEnumerable<QueryPart> parts, string with)
    {
        var written = parts.Select(Of).ToList();
        return written.Count == 0 ? null : string.Join(with, written);
    }

    /// <summary>One part.</summary>
    public static string Of(QueryPart part) =>
        "(" + Column(part.Field) + " : (" + string.Join(" AND ", part.Meant.Select(m => "(" + string.Join(" OR ", m.Terms.Select(Quote)) + ")")) + "))";

    private static string Column(QueryField field) => field switch
    {
        QueryField.Text => "{headline body}",
        QueryField.Outlet => "{outlet}",
        QueryField.Speaker => "{speaker}",
        QueryField.Place => "{place}",
        _ => "{kind}",
    };

    /// <summary>A term in quotes.</summary>
    public static string Quote(string term) => "\"" + term.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
