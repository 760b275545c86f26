using Microsoft.Data.Sqlite;
using Sutra.Archive.Segments;
using Sutra.Stories.Stories;
using Sutra.Stories.Storylines;

namespace Sutra.Archive.Tying;

/// <summary>Ties articles into stories and storylines as they are added. A story keeps its number; one whose articles have all gone into another leads there.</summary>
internal sealed class StoryTier : IDisposable
{
    // Bounds of what is held for storylines: about a year of a hundred outlets.
    private const int MostLines = 100_000;
    private const int TermsOfLine = 48;
    private const int LinesOfTerm = 256;

    private readonly StoryTable _stories;
    private readonly TyingMemory _memory;
    private readonly HashSet<long> _changed = [];
    private SqliteTransaction? _transaction;

    /// <summary>Ties by what an earlier writer held, where nobody else has written since; else by a new memory.</summary>
    public StoryTier(SqliteConnection connection, SegmentReader segments, TyingMemory memory)
    {
        (_stories, _memory) = (new StoryTable(connection), memory);
        memory.Source = new ToldArticles(connection, segments, () => _transaction);
    }

    /// <summary>Ties an article into a story. Once its row is there and says so, <see cref="Settle"/> does the rest; a row that was there before is told by <see cref="Put"/>.</summary>
    /// <param name="transaction">The transaction.</param>
    /// <param name="article">The article's number.</param>
    /// <param name="told">What decides of it; it gets the article's number and that of its story.</param>
    public Tied Tie(SqliteTransaction transaction, long article, ToldArticle told)
    {
        _transaction = transaction;
        told.Number = article;
        var placement = _memory.Placer.Place(told);
        told.Story = placement.Story ?? Open(transaction, told);
        _memory.Placer.Add(told);
        var opened = placement.Story is null ? told.Story : 0;
        foreach (var mended in _memory.Placer.Mend(told)) { Move(transaction, mended); }
        return new Tied(told.Story, placement.CopyOf is { } original ? _stories.RootOf(transaction, original.Number) : null, told.Story == opened, placement.CopiedBy);
    }

    private void Move(SqliteTransaction transaction, MendedStory mended)
    {
        if (mended.IsWhole) { _stories.MoveAll(transaction, mended.From, mended.To); }
        else { foreach (var a in mended.Articles) { _stories.Move(transaction, a.Number, mended.To); } }
        _changed.Add(mended.To);
        if (_stories.RemoveIfEmpty(transaction, mended.From, mended.To)) { _changed.Remove(mended.From); } else { _changed.Add(mended.From); }
    }

    /// <summary>Puts an article that has a row into the story that it was tied into.</summary>
    public void Put(SqliteTransaction transaction, long article, Tied tied)
    {
        _stories.Put(transaction, article, tied);
        Settle(transaction, article, tied);
    }

    /// <summary>Tells the rows of others of an article that was tied, whose row says so itself.</summary>
    public void Settle(SqliteTransaction transaction, long article, Tied tied)
    {
        if (tied.IsFirst) { _stories.Title(transaction, tied.Story, article); }
        foreach (var copy in tied.CopiedBy)
        {
            _stories.Recopy(transaction, copy.Story, copy.Number, article);
            _changed.Add(copy.Story);
        }
        _changed.Add(tied.Story);
    }

    /// <summary>Marks the story of an article whose text has changed.</summary>
    public void Change(long story) => _changed.Add(story);

    /// <summary>Counts the stories that have changed anew; to be called once before each commit.</summary>
    public void Count(SqliteTransaction transaction, long version)
    {
        foreach (var story in _changed) { _stories.Count(transaction, story, _memory.Placer.TitledOf(story), version); }
        _changed.Clear();
    }

    /// <inheritdoc/>
    public void Dispose() => _stories.Dispose();

    private long Open(SqliteTransaction transaction, ToldArticle told)
    {
        var lines = _memory.Lines ??= LoadLines(transaction);
        var line = lines.Place(told.Topic) ?? _stories.AddLine(transaction);
        _stories.Grow(transaction, line, lines.Add(line, told.Topic));
        return _stories.AddStory(transaction, line, told.Number);
    }

    private StorylinePlacer LoadLines(SqliteTransaction transaction)
    {
        var placer = new StorylinePlacer(TermsOfLine, LinesOfTerm);
        foreach (var (line, sum) in _stories.Lines(transaction, MostLines)) { placer.Load(line, sum); }
        return placer;
    }
}
