using System.Runtime.InteropServices;
using NodaTime;

namespace Sutra.Stories.Stories;

/// <summary>Puts articles into stories as they arrive, in any order: one happening, as told by its articles.</summary>
/// <remarks>
/// Candidates come from an index over the keys of the articles around the same day; an article joins the story
/// with whose articles it most likely tells one happening, on the mean, where that is likely enough. A dated article is told with those of the days around it and
/// with undated ones that came lately; an undated one with what came lately, whatever its date. What the placer holds is
/// bounded by days and arrivals, so that an article costs the same however many were placed before; what it has let go it
/// remembers through <see cref="StoryMemory"/>.
/// </remarks>
public sealed class StoryPlacer
{
    /// <summary>An undated article is told with so many of the latest arrivals.</summary>
    public const int Lately = 2_000;

    // A fortnight of a large country's press; with their terms they take some hundred megabytes.
    private const int MostArticles = 10_000;

    // A window of days and what a batch of stragglers asks for beside it.
    private const int LeastDays = 15;

    // Of few articles a day: an older one comes seldom, and its days are read again in a moment.
    private const int MostDays = 31;

    private readonly Dictionary<LocalDate, StoryShelf> _days = [];
    private readonly Dictionary<long, List<ToldArticle>> _stories = [];
    private readonly Dictionary<long, (ToldArticle Article, int Shelves)> _held = [];
    private ArrivalShelves? _undated;
    private ArrivalShelves? _arrivals;
    private readonly StoryMemory _memory;
    private readonly int _mostArrivals;
    private readonly Func<ToldArticle, ToldArticle, double> _ofPair;
    private readonly KeyCounts _shared = new();
    private long _uses;

    /// <summary>A placer that has placed nothing yet.</summary>
    /// <param name="memory">What it asks for articles that were placed before it.</param>
    /// <param name="mostArrivals">How many of the latest arrivals an undated article is compared with.</param>
    public StoryPlacer(StoryMemory memory, int mostArrivals = Lately) : this(memory, mostArrivals, StoryLikeness.OfPair) { }

    /// <summary>The same by other log odds of pairs than those that ship, for who learns them.</summary>
    internal StoryPlacer(StoryMemory memory, int mostArrivals, Func<ToldArticle, ToldArticle, double> ofPair)
    {
        ArgumentNullException.ThrowIfNull(memory);
        (_memory, _mostArrivals, _ofPair) = (memory, mostArrivals, ofPair);
    }

    /// <summary>Where an article belongs, among those placed before.</summary>
    public Placement Place(ToldArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        _shared.Clear();
        var shelves = ShelvesFor(article);
        foreach (var shelf in shelves) { shelf.Count(article, _shared); }
        var (original, copies) = CopiesOf(article, shelves);
        return new Placement(original?.Story ?? (copies.Count > 0 ? copies[0].Story : BestStory(article)), original, copies);
    }

    /// <summary>Takes an article in, its story known.</summary>
    public void Add(ToldArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Day is { } day)
        {
            if (ShelfOf(day) is { } shelf) { shelf.Add(Hold(article)); }
        }
        else { Undated().Add(article); }
        _arrivals?.Add(article);
    }

    /// <summary>Mends the stories around the article that was placed and taken in last; what was moved, in order.</summary>
    public IReadOnlyList<MendedStory> Mend(ToldArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var mended = new List<MendedStory>();
        foreach (var move in new StoryMender(_stories, _ofPair).Mend(article, _shared))
        {
            foreach (var a in move.Articles) { Move(a, move.To); }
            mended.Add(move);
        }
        return mended;
    }

    private void Move(ToldArticle article, long story)
    {
        var from = _stories[article.Story];
        from.Remove(article);
        if (from.Count == 0) { _stories.Remove(article.Story); }
        article.Story = story;
        (CollectionsMarshal.GetValueRefOrAddDefault(_stories, story, out _) ??= []).Add(article);
    }

    /// <summary>The article whose headline is a story's title: the one most like all the others. 0 where the placer holds none with a headline, or so many that the title is settled.</summary>
    public long TitledOf(long story)
    {
        const int settled = 24;
        if (!_stories.TryGetValue(story, out var articles) || articles.Count > settled) { return 0; }
        return articles.Where(a => a.HasHeadline).MaxBy(a => articles.Sum(b => a.Lead.Cosine(b.Body)))?.Number ?? 0;
    }

    private List<StoryShelf> ShelvesFor(ToldArticle article)
    {
        if (article.Day is not { } day) { return [.. Arrivals().Shelves]; }
        var shelves = new List<StoryShelf>();
        for (var d = -StoryLikeness.WindowDays; d <= StoryLikeness.WindowDays; d++) { shelves.Add(ShelfOf(day.PlusDays(d))); }
        shelves.AddRange(Undated().Shelves);
        return shelves;
    }

    private long? BestStory(ToldArticle article)
    {
        (long? best, var most) = (null, StoryLikeness.Join);
        var terms = new StoryLikeness.ArticleTerms(article);
        foreach (var story in _shared.Articles(StoryLikeness.SharedKeys).Select(a => a.Story).Distinct().Order())
        {
            var mean = terms.MeanWith(_stories[story], _ofPair, _shared);
            if (mean > most || (mean == most && best is null)) { (best, most) = (story, mean); }
        }
        return best;
    }

    private static (ToldArticle? Original, IReadOnlyList<ToldArticle> Copies) CopiesOf(ToldArticle article, List<StoryShelf> shelves)
    {
        var alike = shelves.SelectMany(s => s.Sharing(article.Shingles)).DistinctBy(a => a.Number).Where(a => a.Number != article.Number).ToList();
        if (alike.Count == 0) { return (null, []); }
        var original = alike.Where(a => !IsEarlier(article, a) && article.Shingles.Repeat(a.Shingles)).OrderBy(a => a.Published ?? "~", StringComparer.Ordinal).ThenBy(a => a.Number).FirstOrDefault();
        return (original, original is not null ? [] : [.. alike.Where(a => IsEarlier(article, a) && a.Shingles.Repeat(article.Shingles)).OrderBy(a => a.Number)]);
    }

    private static bool IsEarlier(ToldArticle a, ToldArticle b) => a.Published is { } x && b.Published is { } y && string.CompareOrdinal(x, y) < 0;

    private StoryShelf ShelfOf(LocalDate day)
    {
        if (!_days.TryGetValue(day, out var shelf))
        {
            while (_days.Count > (_held.Count > MostArticles ? LeastDays : MostDays)) { LetGo(_days.MinBy(d => d.Value.Used).Key); }
            _days[day] = shelf = new StoryShelf();
            foreach (var a in _memory.OfDay(day)) { shelf.Add(Hold(a)); }
        }
        shelf.Used = ++_uses;
        return shelf;
    }

    private void LetGo(LocalDate day)
    {
        _days.Remove(day, out var shelf);
        foreach (var a in shelf!.Articles) { Release(a); }
    }

    private ArrivalShelves Undated() => _undated ??= Load(_memory.Undated());

    private ArrivalShelves Arrivals() => _arrivals ??= Load(_memory.Arrivals());

    private ArrivalShelves Load(IEnumerable<ToldArticle> articles)
    {
        var shelves = new ArrivalShelves(_mostArrivals, Hold, Release);
        foreach (var a in articles) { shelves.Add(a); }
        return shelves;
    }

    // One article on several shelves is one object: its story counts it once.
    private ToldArticle Hold(ToldArticle article)
    {
        ref var held = ref CollectionsMarshal.GetValueRefOrAddDefault(_held, article.Number, out var known);
        if (!known)
        {
            held.Article = article;
            (CollectionsMarshal.GetValueRefOrAddDefault(_stories, article.Story, out _) ??= []).Add(article);
        }
        held.Shelves++;
        return held.Article;
    }

    private void Release(ToldArticle article)
    {
        ref var held = ref CollectionsMarshal.GetValueRefOrNullRef(_held, article.Number);
        if (--held.Shelves > 0) { return; }
        _held.Remove(article.Number);
        var story = _stories[article.Story];
        story.Remove(article);
        if (story.Count == 0) { _stories.Remove(article.Story); }
    }
}
