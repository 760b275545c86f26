using Microsoft.Data.Sqlite;
using NodaTime;
using Sutra.Archive.Segments;
using Sutra.Archive.Tying;
using Sutra.Pages.Articles;

namespace Sutra.Archive.Keeping;

/// <summary>The rows of articles and of their revisions, for the one who writes.</summary>
internal sealed class ArticleTable(SqliteConnection connection) : IDisposable
{
    private readonly PreparedCommand _lastOf = new(connection, "SELECT seq FROM sqlite_sequence WHERE name = 'article'", 0);
    private readonly OutletNumbers _outlets = new(connection);
    private readonly PreparedCommand _byKey = new(connection, "SELECT id, name, revision, story FROM article WHERE key = $1", 1);
    private readonly PreparedCommand _named = new(connection, "SELECT id FROM article WHERE name = $1", 1);
    private readonly PreparedCommand _withText = new(connection, "SELECT number FROM revision WHERE article = $1 AND text = $2", 2);
    private readonly PreparedCommand _insert = new(connection, "INSERT INTO article (id, name, key, kind, teller, source, headline, published, day, story, copy_of, revision) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1)", 11);
    private readonly PreparedCommand _revise = new(connection, "UPDATE article SET kind = $2, teller = $3, source = $4, headline = $5, published = $6, day = $7, revision = $8 WHERE id = $1", 8);
    private readonly PreparedCommand _reread = new(connection, "UPDATE article SET kind = $2, teller = $3, source = $4, headline = $5, published = $6, day = $7 WHERE id = $1", 7);
    private readonly PreparedCommand _text = new(connection, "UPDATE revision SET text = $3 WHERE article = $1 AND number = $2", 3);
    private readonly PreparedCommand _key = new(connection, "UPDATE OR IGNORE article SET key = $2 WHERE id = $1", 2);
    private readonly PreparedCommand _version = new(connection, "UPDATE kept SET version = version + 1 RETURNING version", 0);
    private readonly PreparedCommand _revision = new(connection, "INSERT INTO revision (article, number, text, page, place, added) VALUES ($1, $2, $3, $4, $5, $6)", 6);
    private readonly PreparedCommand _placed = new(connection, "SELECT segment, offset, place FROM revision WHERE article = $1 AND number = $2", 2);
    private readonly PreparedCommand _acknowledge = new(connection, "UPDATE kept SET segment = $1, offset = $2, version = version + 1 RETURNING version", 2);
    private readonly PreparedCommand _place = new(connection, "UPDATE revision SET segment = $3, offset = $4 WHERE article = $1 AND number = $2", 4);

    private long? _last;

    /// <summary>The article of a key, its id, its newest revision and its story; null where there is none.</summary>
    public (long Article, string Name, int Revision, long? Story)? ByKey(SqliteTransaction transaction, byte[] key) =>
        _byKey.First(transaction, r => (r.GetInt64(0), r.GetString(1), r.GetInt32(2), r.IsDBNull(3) ? (long?)null : r.GetInt64(3)), key);

    /// <summary>The revision of an article that has a text; null where none has.</summary>
    public int? RevisionOf(SqliteTransaction transaction, long article, byte[] text) => _withText.First(transaction, r => r.GetInt32(0), article, text);

    /// <summary>An id that no other article has: the one wished for, else with a number behind it.</summary>
    public string FreeName(SqliteTransaction transaction, string wish)
    {
        var name = wish;
        for (var n = 2; _named.First(transaction, r => r.GetInt64(0), name) is not null; n++) { name = FormattableString.Invariant($"{wish}#{n}"); }
        return name;
    }

    /// <summary>The number that a new article is to have.</summary>
    public long NextNumber(SqliteTransaction transaction)
    {
        _last ??= _lastOf.First(transaction, r => r.GetInt64(0)) ?? 0;
        return (++_last).Value;
    }

    /// <summary>A new article, with where it was tied; null where it is none.</summary>
    /// <remarks>The row is written once: one that grows behind its insertion leaves a fifth of the table empty.</remarks>
    public void Insert(SqliteTransaction transaction, long number, string name, byte[] key, Article article, Tied? tied) =>
        _insert.Run(transaction, number, name, key, KindOf(article), _outlets.Of(transaction, article.Outlet), SourceOf(transaction, article), article.Headline, article.Published?.Value, DayOf(article), tied?.Story, tied?.CopyOf);

    /// <summary>What an article says now.</summary>
    public void Revise(SqliteTransaction transaction, long id, int revision, Article article) =>
        _revise.Run(transaction, id, KindOf(article), _outlets.Of(transaction, article.Outlet), SourceOf(transaction, article), article.Headline, article.Published?.Value, DayOf(article), revision);

    /// <summary>What a page says as it is read now. An article that is known by its text is known by the text that it has now, unless another is.</summary>
    public void Reread(SqliteTransaction transaction, KeptPage page, byte[] text, Article article)
    {
        var address = Address.Of(article);
        if (article.Kind == PageKind.Article || address is not null) { _text.Run(transaction, page.Article, page.Revision, text); }
        if (!page.IsNewest) { return; }
        _reread.Run(transaction, page.Article, KindOf(article), _outlets.Of(transaction, article.Outlet), SourceOf(transaction, article), article.Headline, article.Published?.Value, DayOf(article));
        if (address is null && article.Kind == PageKind.Article && page.Revision == 1) { _key.Run(transaction, page.Article, Fingerprint.KeyOf(null, text)); }
    }

    /// <summary>The number of a commit that adds no block.</summary>
    public long Count(SqliteTransaction transaction) => _version.First(transaction, r => r.GetInt64(0))!.Value;

    /// <summary>A revision whose page lies at a place of the block that is about to be written.</summary>
    public void AddRevision(SqliteTransaction transaction, long article, int number, byte[] text, byte[] page, int place, Instant added) =>
        _revision.Run(transaction, article, number, text, page, place, added.ToUnixTimeMilliseconds());

    /// <summary>Says where a revision's block was written.</summary>
    public void Place(SqliteTransaction transaction, long article, int number, int segment, long offset) => _place.Run(transaction, article, number, segment, offset);

    /// <summary>Where the page of a revision lies; null where it is being added just now.</summary>
    public PagePlace? PlaceOf(SqliteTransaction transaction, long article, int number) =>
        _placed.First(transaction, r => (Segment: r.IsDBNull(0) ? (int?)null : r.GetInt32(0), Offset: r.IsDBNull(1) ? 0 : r.GetInt64(1), Place: r.GetInt32(2)), article, number)
            is { Segment: { } segment } p ? new PagePlace(segment, p.Offset, p.Place) : null;

    /// <summary>Says which block is the last that is acknowledged; the number of this commit.</summary>
    public long Acknowledge(SqliteTransaction transaction, BlockPlace block) => _acknowledge.First(transaction, r => r.GetInt64(0), block.Segment, block.Offset)!.Value;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in new[] { _byKey, _named, _withText, _insert, _revise, _revision, _place, _placed, _acknowledge, _reread, _text, _key, _version, _lastOf }) { command.Dispose(); }
        _outlets.Dispose();
    }

    // The first that is credited; an outlet that credits itself rests on nobody else.
    private long? SourceOf(SqliteTransaction transaction, Article article) =>
        _outlets.Of(transaction, article.Credits.FirstOrDefault(c => c != article.Outlet));

    private static int KindOf(Article article) => article.Kind == PageKind.Article ? 0 : 1;

    private static int? DayOf(Article article) => article.Published is { } p ? DayNumber.Of(p.Day) : null;
}
