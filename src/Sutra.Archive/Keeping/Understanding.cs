using Microsoft.Data.Sqlite;
using Sutra.Archive.Search;
using Sutra.Archive.Segments;
using Sutra.Archive.Tying;
using Sutra.Pages;
using Sutra.Stories.Readings;

namespace Sutra.Archive.Keeping;

/// <summary>What is understood of articles, as rows: their terms, names, statements, and the stories they are tied into.</summary>
internal sealed class Understanding(SqliteConnection connection, SegmentReader segments, TyingMemory memory) : IDisposable
{
    private readonly SearchIndex _index = new(connection);
    private readonly NameTable _names = new(connection);
    private readonly StatementTable _statements = new(connection);
    private readonly StoryTier _stories = new(connection, segments, memory);

    // What was understood in this transaction: these pages are not on the disk yet.
    private readonly Dictionary<long, UnderstoodArticle?> _fresh = [];

    /// <summary>Forgets what is remembered of the transaction before.</summary>
    public void Begin() => _fresh.Clear();

    /// <summary>Ties a new article, before its row is written; null where the page tells none.</summary>
    public Tied? Tie(SqliteTransaction transaction, long article, UnderstoodArticle? understood) => understood is null ? null : _stories.Tie(transaction, article, understood.Told);

    /// <summary>Takes in what is understood of a new article, whose row is there.</summary>
    /// <param name="transaction">The transaction.</param>
    /// <param name="article">The article.</param>
    /// <param name="understood">What is understood of it; null where the page tells no article, which is neither tied nor found.</param>
    /// <param name="tied">Where it was tied; its row says it.</param>
    public void AddNew(SqliteTransaction transaction, long article, UnderstoodArticle? understood, Tied? tied)
    {
        if (understood is null || tied is not { } t) { return; }
        AddRows(transaction, article, understood);
        _stories.Settle(transaction, article, t);
    }

    /// <summary>Takes in what is understood of another text, or reading, of an article. One that has a story stays in it.</summary>
    /// <param name="transaction">The transaction.</param>
    /// <param name="article">The article; its row is there.</param>
    /// <param name="understood">What is understood of it; null where the page tells no article, which is neither tied nor found.</param>
    /// <param name="story">The story that it has already.</param>
    public void Add(SqliteTransaction transaction, long article, UnderstoodArticle? understood, long? story)
    {
        if (story is { } s) { _stories.Change(s); }
        if (understood is null) { return; }
        AddRows(transaction, article, understood);
        if (story is null) { _stories.Put(transaction, article, _stories.Tie(transaction, article, understood.Told)); }
    }

    /// <summary>Remembers what was understood until its page is on the disk.</summary>
    public void Remember(long article, UnderstoodArticle? understood) => _fresh[article] = understood;

    /// <summary>Takes back what was understood of the text that an article had until now.</summary>
    /// <param name="transaction">The transaction.</param>
    /// <param name="article">The article.</param>
    /// <param name="place">Where the page of that text lies; null where it is of this transaction.</param>
    public void Forget(SqliteTransaction transaction, long article, PagePlace? place)
    {
        _index.Remove(article, transaction);
        _statements.Forget(transaction, article);
        if ((_fresh.TryGetValue(article, out var earlier) ? earlier?.Reading : Read(place)) is { } reading) { _names.Forget(transaction, article, reading); }
    }

    /// <summary>Takes back all of it; stories, and the numbers of names, stay.</summary>
    public void Clear(SqliteTransaction transaction)
    {
        _index.Clear(transaction);
        _statements.Clear(transaction);
        _names.Clear(transaction);
    }

    /// <summary>Counts the stories that have changed; once before each commit.</summary>
    public void Count(SqliteTransaction transaction, long version) => _stories.Count(transaction, version);

    /// <inheritdoc/>
    public void Dispose()
    {
        _stories.Dispose();
        _statements.Dispose();
        _names.Dispose();
        _index.Dispose();
    }

    private void AddRows(SqliteTransaction transaction, long article, UnderstoodArticle understood)
    {
        _index.Add(article, understood.Terms, transaction);
        _statements.Add(transaction, article, understood.Reading, _names.Add(transaction, article, understood.Names));
    }

    // A page that is damaged is 'check's to name.
    private Reading? Read(PagePlace? place)
    {
        try { return place is { } p && PageRecord.Read(segments.Read(p)) is { } page ? Reader.Read(ArticleReader.Read(page)) : null; }
        catch (ArchiveException) { return null; }
    }
}
