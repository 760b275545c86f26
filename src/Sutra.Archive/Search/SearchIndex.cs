using Microsoft.Data.Sqlite;

namespace Sutra.Archive.Search;

/// <summary>The index of an archive: takes articles in, gives them up, finds them.</summary>
/// <param name="connection">An open connection to a database that has its tables (<c>Schema/0002-search.sql</c>). Transactions are the caller's.</param>
/// <param name="textOf">The headline and paragraphs of an article, for phrases: the index does not know where in a text a term stands. Without it a phrase is found wherever its words are.</param>
internal sealed class SearchIndex(SqliteConnection connection, Func<long, IReadOnlyList<string>>? textOf = null) : IDisposable
{
    // Terms of names whose sounds are in the table: those of some weeks of news.
    private const int MostHeard = 50_000;

    private readonly PreparedCommand _terms = new(connection, "INSERT OR REPLACE INTO search_term(rowid, headline, body, outlet, speaker, place, kind) VALUES ($1, $2, $3, $4, $5, $6, $7)", 7);
    private readonly PreparedCommand _sound = new(connection, "INSERT OR IGNORE INTO search_sound(sound, term) VALUES ($1, $2)", 2);
    private readonly PreparedCommand _withoutTerms = new(connection, "DELETE FROM search_term WHERE rowid = $1", 1);
    private readonly HashSet<(string Sound, string Term)> _heard = [];

    /// <summary>Takes an article in, in place of what the index had under its number.</summary>
    public void Add(long articleId, SearchRow row, SqliteTransaction? transaction = null)
    {
        ArgumentNullException.ThrowIfNull(row);
        _terms.Run(transaction, articleId, row.Headline, row.Body, row.Outlet, row.Speaker, row.Place, row.Kind);
        if (_heard.Count > MostHeard) { _heard.Clear(); }
        foreach (var sound in row.Sounds)
        {
            if (_heard.Add(sound)) { _sound.Run(transaction, sound.Sound, sound.Term); }
        }
    }

    /// <summary>Gives an article up; nothing where the index has it not. The sounds of its names stay: they find nothing by themselves.</summary>
    public void Remove(long articleId, SqliteTransaction? transaction = null) => _withoutTerms.Run(transaction, articleId);

    /// <summary>Gives all articles up.</summary>
    public void Clear(SqliteTransaction transaction)
    {
        foreach (var sql in new[] { "INSERT INTO search_term (search_term) VALUES ('delete-all')", "DELETE FROM search_sound" })
        {
            using var command = new PreparedCommand(connection, sql, 0);
            command.Run(transaction);
        }
        _heard.Clear();
    }

    /// <summary>The articles that a query asks for, best first.</summary>
    /// <param name="query">The query; an empty one finds nothing.</param>
    /// <param name="limit">How many at most, 0 or more.</param>
    /// <param name="offset">How many of the best are left out, 0 or more.</param>
    /// <param name="mostTexts">How many texts are looked at for a phrase.</param>
    public SearchAnswer Find(SearchQuery query, int limit, int offset, int mostTexts = SearchRun.UsualTexts)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        if (query.IsEmpty) { return SearchAnswer.None; }
        return new SearchRun(connection, textOf, Understand(query), mostTexts).Find(limit, offset);
    }

    /// <summary>The query with what its Latin words mean among the names of this archive, and with the pieces that nothing in it can fit; as it is where that was asked already.</summary>
    public SearchQuery Understand(SearchQuery query)
    {
        if (query.IsUnderstood) { return query; }
        var among = query.Among(new NameMeanings(connection));
        return among with { IsUnderstood = true, NotUnderstood = [.. among.NotUnderstood, .. new QueryCheck(connection).Of(among)] };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in new[] { _terms, _sound, _withoutTerms }) { command.Dispose(); }
    }
}
