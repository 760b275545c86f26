using Microsoft.Data.Sqlite;

namespace Sutra.Archive.Search;

/// <summary>How often a term stands for a name, by the newest articles that have it.</summary>
internal sealed class NameShare(SqliteConnection connection)
{
    // So many articles and names tell enough, and are looked up in a millisecond.
    private const int Articles = 64;
    private const int Names = 100;

    /// <summary>The share of the looked at articles that mention a name with the term, 0 to 1; 0 where there are none. A name that stands in one article only is not counted.</summary>
    public double Of(string term)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"""
            WITH f AS MATERIALIZED (SELECT rowid AS article FROM search_term WHERE search_term MATCH $match ORDER BY rowid DESC LIMIT {Articles}),
            n AS MATERIALIZED (SELECT name FROM name_term WHERE term = $term LIMIT {Names})
            SELECT count(*), coalesce(sum(EXISTS (SELECT 1 FROM n CROSS JOIN mention m ON m.name = n.name AND m.article = f.article)), 0) FROM f
            """;
        command.Parameters.AddWithValue("$match", "{headline body} : " + MatchExpression.Quote(term));
        command.Parameters.AddWithValue("$term", term);
        using var rows = command.ExecuteReader();
        rows.Read();
        var (articles, named) = (rows.GetInt32(0), rows.GetInt32(1));
        return articles == 0 ? 0 : (double)named / articles;
    }
}
