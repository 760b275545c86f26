using Microsoft.Data.Sqlite;
using NodaTime;
using Sutra.Archive.Keeping;
using Sutra.Archive.Segments;
using Sutra.Pages.Articles;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;

namespace Sutra.Archive.Looking;

/// <summary>The articles of an archive.</summary>
public sealed class ArticleLists
{
    private const string Columns = """
        a.id, a.name, a.kind, a.teller, o.name, s.name, a.headline, a.published, a.day, a.revision, a.story, a.copy_of, r.segment, r.offset, r.place, r.added
        FROM article a JOIN revision r ON r.article = a.id AND r.number = a.revision LEFT JOIN outlet o ON o.id = a.teller LEFT JOIN outlet s ON s.id = a.source
        """;

    private readonly ReadDatabase _database;
    private readonly ArchiveTexts _texts;

    internal ArticleLists(ReadDatabase database, ArchiveTexts texts) => (_database, _texts) = (database, texts);

    /// <summary>The article of an id; null where there is none.</summary>
    public ArticleEntry? Find(string id) => _database.First($"SELECT {Columns} WHERE a.name = $1", Read, id);

    /// <summary>The article of a number; null where there is none.</summary>
    public ArticleEntry? Find(long number) => _database.First($"SELECT {Columns} WHERE a.id = $1", Read, number);

    /// <summary>The number of an article's story; null where it has none.</summary>
    internal long? StoryOf(long number) => _database.All("SELECT story FROM article WHERE id = $1", r => r.Number(0), number).FirstOrDefault();

    /// <summary>The articles of a story, earliest first, undated ones last.</summary>
    public IReadOnlyList<ArticleEntry> OfStory(long story) => _database.All($"SELECT {Columns} WHERE a.story = $1 ORDER BY a.published IS NULL, a.published, a.id", Read, story);

    /// <summary>The articles of an outlet, latest first, undated ones last.</summary>
    public IReadOnlyList<ArticleEntry> OfOutlet(long outlet, int limit, int offset = 0) => _database.All($"SELECT {Columns} WHERE a.teller = $1 AND a.kind = 0 ORDER BY a.day DESC, a.id DESC LIMIT $2 OFFSET $3", Read, outlet, limit, offset);

    /// <summary>The articles that mention a name, latest first, undated ones last.</summary>
    public IReadOnlyList<ArticleEntry> OfName(long name, int limit, int offset = 0) => _database.All($"SELECT {Columns} JOIN mention m ON m.article = a.id WHERE m.name = $1 ORDER BY a.day DESC, a.id DESC LIMIT $2 OFFSET $3", Read, name, limit, offset);

    /// <summary>The articles that were added last, the last first.</summary>
    public IReadOnlyList<ArticleEntry> Latest(int limit, int offset = 0) => _database.All($"SELECT {Columns} WHERE a.kind = 0 ORDER BY a.id DESC LIMIT $1 OFFSET $2", Read, limit, offset);

    /// <summary>The article itself, read again from its page; null where the page is lost.</summary>
    /// <exception cref="ArchiveException">Its page is damaged.</exception>
    public Article? Text(ArticleEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return At(entry, place => _texts.Article(entry.Number, entry.Revision, place, entry.Id));
    }

    /// <summary>What is understood of it; null where the page is lost.</summary>
    /// <exception cref="ArchiveException">Its page is damaged.</exception>
    public Reading? Reading(ArticleEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return At(entry, place => _texts.Reading(entry.Number, entry.Revision, place, entry.Id));
    }

    /// <summary>The names that may say what it is about; null where the page is lost.</summary>
    /// <exception cref="ArchiveException">Its page is damaged.</exception>
    internal IReadOnlyList<TopicName>? TopicNames(ArticleEntry entry) => At(entry, place => _texts.Names(entry.Number, entry.Revision, place, entry.Id));

    /// <summary>Its sentences, nothing understood of them; null where the page is lost.</summary>
    /// <exception cref="ArchiveException">Its page is damaged.</exception>
    public Reading? Split(ArticleEntry entry) => Text(entry) is { } article ? Reader.Split(article) : null;

    /// <summary>Its page as it came; null where it is lost.</summary>
    /// <exception cref="ArchiveException">Its page is damaged.</exception>
    public RawPage? Page(ArticleEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return At(entry, _texts.Page);
    }

    // 'compact' may have moved the page since its place was asked for.
    private T? At<T>(ArticleEntry entry, Func<PagePlace, T?> read) where T : class => KeptPages.At(entry.Place, read, () => _database
        .All("SELECT segment, offset, place FROM revision WHERE article = $1 AND number = $2", r => PlaceOf(r, 0), entry.Number, entry.Revision).FirstOrDefault());

    private static PagePlace? PlaceOf(SqliteDataReader r, int first) => r.Number(first) is { } segment ? new PagePlace((int)segment, r.GetInt64(first + 1), r.GetInt32(first + 2)) : null;

    private static ArticleEntry Read(SqliteDataReader r) => new()
    {
        Number = r.GetInt64(0),
        Id = r.GetString(1),
        IsArticle = r.GetInt32(2) == 0,
        OutletNumber = r.Number(3),
        Outlet = r.Text(4),
        Source = r.Text(5),
        Headline = r.Text(6),
        Published = r.Text(7),
        Day = r.Day(8),
        Revision = r.GetInt32(9),
        Added = Instant.FromUnixTimeMilliseconds(r.GetInt64(15)),
        Story = r.Number(10),
        CopyOf = r.Number(11),
        Place = PlaceOf(r, 12),
    };
}
