using Microsoft.Data.Sqlite;

namespace Sutra.Archive.Search;

/// <summary>One search: the rows that the index gives, ranked, and phrases looked at in the text.</summary>
internal sealed class SearchRun
{
    /// <summary>How many texts are looked at for a phrase, unless it is said otherwise.</summary>
    public const int UsualTexts = 300;

    // Counting further tells nobody anything; looking at further texts takes longer than anybody waits.
    private const int MostCounted = 10_000;

    // Of articles that more of them fit, those added last are ranked: words that so many have tell them little apart, and ranking costs a look at each. Timed at 100,000 articles: docs/search.md.
    private const int MostRanked = 5000;

    // A word in the headline weighs as eight in the body; fields only choose.
    private const string Fit = "bm25(search_term, 8.0, 1.0, 0.0, 0.0, 0.0, 0.0)";

    // A fresh article gains up to 15 hundredths, half of it gone in a month. Fits are below zero, the best lowest.
    private const string Rank = "f.fit * (1 + 0.15 / (1 + ($newest - coalesce(a.day, 0)) / 30.0))";
    private const string MostGain = "1.15";

    // So few days lie close together, as articles come roughly by their days: the index is asked for the stretch of them only.
    private const int FewDays = 31;

    private readonly SqliteConnection _connection;
    private readonly Func<long, IReadOnlyList<string>>? _textOf;
    private readonly SearchQuery _query;
    private readonly int _mostTexts;
    private readonly string? _wanted;
    private readonly string? _unwanted;
    private readonly (PartMatcher Matcher, bool IsExcluded)[] _phrases;
    private readonly FirstLetters? _letters;

    public SearchRun(SqliteConnection connection, Func<long, IReadOnlyList<string>>? textOf, SearchQuery query, int mostTexts)
    {
        (_connection, _textOf, _query, _mostTexts) = (connection, textOf, query, mostTexts);
        (_wanted, _unwanted) = (MatchExpression.Wanted(query), MatchExpression.Unwanted(query));
        if (_wanted is not null && _unwanted is not null) { (_wanted, _unwanted) = ($"({_wanted}) NOT ({_unwanted})", null); }
        var phrases = query.Parts.Where(p => p.IsPhrase && p.Field == QueryField.Text).ToList();
        _phrases = [.. phrases.Select(p => (new PartMatcher(p), p.IsExcluded))];
        _letters = FirstLetters.Of(phrases.SelectMany(p => p.Meant));
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
        var texts = _textOf!(article).Select(t => SearchAnalyser.Analyse(t, _letters)).ToList();
        foreach (var (matcher, isExcluded) in _phrases)
        {
            if (texts.Exists(matcher.IsIn) == isExcluded) { return false; }
        }
        return true;
    }

    private List<SearchHit> Rows(int limit, int offset)
    {
        using var command = Command(_wanted is null ? Latest() : Ranked());
        command.Parameters.AddWithValue("$limit", limit);
        command.Parameters.AddWithValue("$offset", offset);
        if (_wanted is not null)
        {
            command.Parameters.AddWithValue("$newest", Newest());
            command.Parameters.AddWithValue("$ranked", Math.Max(MostRanked, (long)limit + offset));
        }
        var hits = new List<SearchHit>();
        using var rows = command.ExecuteReader();
        while (rows.Read()) { hits.Add(new SearchHit(rows.GetInt64(0), 0 - rows.GetDouble(1))); }
        return hits;
    }

    private string Latest() => $"SELECT a.id, 0.0 {From()} ORDER BY a.day DESC, a.id DESC LIMIT $limit OFFSET $offset";

    // An article is looked up for its day only where freshness could still bring it among those that are asked for.
    private string Ranked() => $"""
        WITH f AS MATERIALIZED (SELECT search_term.rowid AS id, {Fit} AS fit {From()} ORDER BY search_term.rowid DESC LIMIT $ranked)
        SELECT a.id, {Rank} AS rank FROM f JOIN article a ON a.id = f.id
        WHERE f.fit <= coalesce((SELECT fit FROM f ORDER BY fit LIMIT 1 OFFSET $offset + $limit - 1), 0) / {MostGain}
        ORDER BY rank, a.day DESC, a.id DESC LIMIT $limit OFFSET $offset
        """;

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
        var where = new List<string>();
        if (_wanted is not null) { where.Add("search_term MATCH $wanted"); }
        else
        {
            // Pages that are no article are not in the index.
            where.Add("a.kind = 0");
            if (_unwanted is not null) { where.Add("a.id NOT IN (SELECT rowid FROM search_term WHERE search_term MATCH $unwanted)"); }
        }
        if (_query.From is not null) { where.Add("a.day >= $from"); }
        if (_query.To is not null) { where.Add("a.day <= $to"); }
        if (_wanted is not null && AreFewDays()) { where.Add($"search_term.rowid BETWEEN ({Edge("min")}) AND ({Edge("max")})"); }
        // The index comes first, whatever SQLite thinks of the days: it knows nothing of how many rows a word has.
        var tables = _wanted is null ? "article a" : _query.From is null && _query.To is null ? "search_term" : "search_term CROSS JOIN article a ON a.id = search_term.rowid";
        return $"FROM {tables} WHERE {string.Join(" AND ", where)}";
    }

    private bool AreFewDays() => _query is { From: { } from, To: { } to } && to >= from && NodaTime.Period.DaysBetween(from, to) < FewDays;

    private static string Edge(string which) => $"SELECT {which}(id) FROM article WHERE day BETWEEN $from AND $to";

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
