using Microsoft.Data.Sqlite;

namespace Sutra.Archive.Search;

/// <summary>One search: the rows that the index gives, ranked, and phrases looked at in the text.</summary>
internal sealed class SearchRun
{
    /// <summary>How many texts are looked at for a phrase, unless it is said otherwise.</summary>
    public const int UsualTexts = 300;

    // Counting further tells nobody anything; looking at further texts takes longer than anybody waits.
    private const int MostCounted = 10_000;

    // A word in the headline weighs as eight in the body; fields only choose. A fresh article gains up to 15 hundredths, half of it gone in a month.
    private const string Rank = "bm25(search_term, 8.0, 1.0, 0.0, 0.0, 0.0, 0.0) * (1 + 0.15 / (1 + ($newest - coalesce(a.day, 0)) / 30.0))";

    private readonly SqliteConnection _connection;
    private readonly Func<long, IReadOnlyList<string>>? _textOf;
    private readonly SearchQuery _query;
    private readonly int _mostTexts;
    private readonly string? _wanted;
    private readonly string? _unwanted;
    private readonly (PartMatcher Matcher, bool IsExcluded)[] _phrases;

    public SearchRun(SqliteConnection connection, Func<long, IReadOnlyList<string>>? textOf, SearchQuery query, int mostTexts)
    {
        (_connection, _textOf, _query, _mostTexts) = (connection, textOf, query, mostTexts);
        var expression = new MatchExpression(connection);
        _wanted = expression.Wanted(query);
        _unwanted = expression.Unwanted(query);
        _phrases = [.. query.Parts.Where(p => p.IsPhrase && p.Field == QueryField.Text).Select(p => (new PartMatcher(p), p.IsExcluded))];
    }

    /// <summary>The answer's page.</summary>
    public SearchAnswer Find(int limit, int offset) =>
        _phrases.Length > 0 && _textOf is not null ? FindLookedAt(limit, offset) : new SearchAnswer(Count(out var capped), capped, Rows(limit, offset));

    private SearchAnswer FindLookedAt(int limit, int offset)
    {
        var candidates = Rows(_mostTexts + 1, 0);
        var wanted = (int)Math.Min(int.MaxValue - 1L, (long)offset + limit);
        // The best first, until the page is full: one more tells that there are more.
        var found = candidates.Take(_mostTexts).Where(h => PhrasesFit(h.ArticleId)).Take(wanted + 1).ToList();
        return new SearchAnswer(found.Count, found.Count > wanted || candidates.Count > _mostTexts, [.. found.Skip(offset).Take(limit)]);
    }

    private bool PhrasesFit(long article)
    {
        var texts = _textOf!(article).Select(SearchAnalyser.Analyse).ToList();
        foreach (var (matcher, isExcluded) in _phrases)
        {
            if (texts.Exists(matcher.IsIn) == isExcluded) { return false; }
        }
        return true;
    }

    private List<SearchHit> Rows(int limit, int offset)
    {
        var rank = _wanted is null ? "0.0" : Rank;
        using var command = Command($"SELECT a.id, {rank} AS rank {From()} ORDER BY rank, a.day DESC, a.id DESC LIMIT $limit OFFSET $offset");
        command.Parameters.AddWithValue("$limit", limit);
        command.Parameters.AddWithValue("$offset", offset);
        if (_wanted is not null) { command.Parameters.AddWithValue("$newest", Newest()); }
        var hits = new List<SearchHit>();
        using var rows = command.ExecuteReader();
        while (rows.Read()) { hits.Add(new SearchHit(rows.GetInt64(0), 0 - rows.GetDouble(1))); }
        return hits;
    }

    private int Count(out bool capped)
    {
        using var command = Command($"SELECT count(*) FROM (SELECT 1 {From()} LIMIT {MostCounted + 1})");
        var count = Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
        capped = count > MostCounted;
        return Math.Min(count, MostCounted);
    }

    // Fresh is against the newest article kept, not the clock: the same archive answers the same.
    private long Newest()
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT coalesce(max(day), 0) FROM article";
        return (long)command.ExecuteScalar()!;
    }

    private string From()
    {
        // Pages that are no article are not in the index.
        var where = new List<string>();
        if (_wanted is null) { where.Add("a.kind = 0"); }
        if (_wanted is not null) { where.Add("search_term MATCH $wanted"); }
        if (_unwanted is not null) { where.Add("a.id NOT IN (SELECT rowid FROM search_term WHERE search_term MATCH $unwanted)"); }
        if (_query.From is not null) { where.Add("a.day >= $from"); }
        if (_query.To is not null) { where.Add("a.day <= $to"); }
        var tables = _wanted is null ? "article a" : "search_term JOIN article a ON a.id = search_term.rowid";
        return $"FROM {tables}" + (where.Count == 0 ? "" : " WHERE " + string.Join(" AND ", where));
    }

    private SqliteCommand Command(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        if (_wanted is not null) { command.Parameters.AddWithValue("$wanted", _wanted); }
        if (_unwanted is not null) { command.Parameters.AddWithValue("$unwanted", _unwanted); }
        if (_query.From is { } from) { command.Parameters.AddWithValue("$from", DayNumber.Of(from)); }
        if (_query.To is { } to) { command.Parameters.AddWithValue("$to", DayNumber.Of(to)); }
        return command;
    }
}
