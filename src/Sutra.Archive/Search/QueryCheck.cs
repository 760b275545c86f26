using Microsoft.Data.Sqlite;

namespace Sutra.Archive.Search;

/// <summary>Tells which fields of a query nothing in an archive can fit, so that finding nothing is not silent.</summary>
internal sealed class QueryCheck(SqliteConnection connection)
{
    /// <summary>The pieces that cannot be what was meant, in their order.</summary>
    public IEnumerable<NotUnderstood> Of(SearchQuery query)
    {
        for (var i = 0; i < query.Parts.Count; i++)
        {
            var part = query.Parts[i];
            if (part.IsExcluded || FaultOf(part.Field) is not { } fault) { continue; }
            if (!Any(MatchExpression.Of(part))) { yield return new NotUnderstood(part.Typed, fault); }
            else if (fault == QueryFault.NoOutlet && i + 1 < query.Parts.Count && IsOneName(part, query.Parts[i + 1])) { yield return new NotUnderstood($"{part.Typed} {query.Parts[i + 1].Typed}", QueryFault.NotQuoted); }
        }
    }

    private static QueryFault? FaultOf(QueryField field) => field switch
    {
        QueryField.Outlet => QueryFault.NoOutlet,
        QueryField.Speaker => QueryFault.NoSpeaker,
        QueryField.Place => QueryFault.NoPlace,
        QueryField.Kind => QueryFault.NoKind,
        _ => null,
    };

    // outlet:নদীর খবর asks for the outlet নদীর and the word খবর, and there is an outlet that has both in its name.
    private bool IsOneName(QueryPart outlet, QueryPart next) =>
        !outlet.IsPhrase && next is { Field: QueryField.Text, IsExcluded: false, IsPhrase: false } && Any($"{MatchExpression.Of(outlet)} AND {MatchExpression.Of(next with { Field = QueryField.Outlet })}");

    private bool Any(string match)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT EXISTS (SELECT 1 FROM search_term WHERE search_term MATCH $match)";
        command.Parameters.AddWithValue("$match", match);
        return (long)command.ExecuteScalar()! != 0;
    }
}
