using Microsoft.Data.Sqlite;
using NodaTime;
using Sutra.Pages.Articles;

namespace Sutra.Archive.Keeping;

/// <summary>The rows of articles and of their revisions, for the one who writes.</summary>
internal sealed class ArticleTable(SqliteConnection connection) : IDisposable
{
    private readonly PreparedCommand _byKey = new(connection, "SELECT id, name, revision FROM article WHERE key = $1", 1);
    private readonly PreparedCommand _named = new(connection, "SELECT id FROM article WHERE name = $1", 1);
    private readonly PreparedCommand _withText = new(connection, "SELECT number FROM revision WHERE article = $1 AND text = $2", 2);
    private readonly PreparedCommand _insert = new(connection, "INSERT INTO article (name, key, address, kind, outlet, headline, published, day, revision) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1) RETURNING id", 8);
    private readonly PreparedCommand _revise = new(connection, "UPDATE article SET kind = $2, outlet = $3, headline = $4, published = $5, day = $6, revision = $7 WHERE id = $1", 7);
    private readonly PreparedCommand _revision = new(connection, "INSERT INTO revision (article, number, text, page, place, added) VALUES ($1, $2, $3, $4, $5, $6)", 6);
    private readonly PreparedCommand _place = new(connection, "UPDATE revision SET segment = $3, offset = $4 WHERE article = $1 AND number = $2", 4);

    /// <summary>The article of a key, its id and its newest revision; null where there is none.</summary>
    public (long Article, string Name, int Revision)? ByKey(SqliteTransaction transaction, byte[] key) =>
        _byKey.First(transaction, r => (r.GetInt64(0), r.GetString(1), r.GetInt32(2)), key);

    /// <summary>The revision of an article that has a text; null where none has.</summary>
    public int? RevisionOf(SqliteTransaction transaction, long article, byte[] text) => _withText.First(transaction, r => r.GetInt32(0), article, text);

    /// <summary>An id that no other article has: the one wished for, else with a number behind it.</summary>
    public string FreeName(SqliteTransaction transaction, string wish)
    {
        var name = wish;
        for (var n = 2; _named.First(transaction, r => r.GetInt64(0), name) is not null; n++) { name = FormattableString.Invariant($"{wish}#{n}"); }
        return name;
    }

    /// <summary>A new article; its number.</summary>
    public long Insert(SqliteTransaction transaction, string name, byte[] key, string? address, Article article) =>
        _insert.First(transaction, r => r.GetInt64(0), name, key, address, KindOf(article), article.Outlet, article.Headline, article.Published?.Value, DayOf(article))!.Value;

    /// <summary>What an article says now.</summary>
    public void Revise(SqliteTransaction transaction, long id, int revision, Article article) =>
        _revise.Run(transaction, id, KindOf(article), article.Outlet, article.Headline, article.Published?.Value, DayOf(article), revision);

    /// <summary>A revision whose page lies at a place of the block that is about to be written.</summary>
    public void AddRevision(SqliteTransaction transaction, long article, int number, byte[] text, byte[] page, int place, Instant added) =>
        _revision.Run(transaction, article, number, text, page, place, added.ToUnixTimeMilliseconds());

    /// <summary>Says where a revision's block was written.</summary>
    public void Place(SqliteTransaction transaction, long article, int number, int segment, long offset) => _place.Run(transaction, article, number, segment, offset);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in new[] { _byKey, _named, _withText, _insert, _revise, _revision, _place }) { command.Dispose(); }
    }

    private static int KindOf(Article article) => article.Kind == PageKind.Article ? 0 : 1;

    private static int? DayOf(Article article) => article.Published is { } p ? DayNumber.Of(p.Day) : null;
}
