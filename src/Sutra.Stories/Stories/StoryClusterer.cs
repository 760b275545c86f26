using NodaTime;

namespace Sutra.Stories.Stories;

/// <summary>Puts a run of articles into stories, all of them at hand: their order does not matter.</summary>
/// <remarks>
/// Pairs come from the same index and count the same as where articles are placed one by one (<see cref="StoryPlacer"/>);
/// the two groups that are most alike are joined first, so that no early guess is built upon.
/// </remarks>
internal sealed class StoryClusterer
{
    // A copy is its original's before anything else is joined.
    private const double Copy = 20;

    private readonly IReadOnlyList<ToldArticle> _articles;
    private readonly Func<ToldArticle, ToldArticle, double> _ofPair;
    private readonly AverageLinking _linking;
    private readonly Dictionary<LocalDate, StoryShelf> _days = [];
    private readonly StoryShelf _undated = new();
    private readonly KeyCounts _shared = new();

    private StoryClusterer(IReadOnlyList<ToldArticle> articles, Func<ToldArticle, ToldArticle, double> ofPair) =>
        (_articles, _ofPair, _linking) = (articles, ofPair, new AverageLinking(articles.Count, StoryLikeness.Unmet));

    /// <summary>Groups of places in <paramref name="articles"/>, numbered by place; a copy is in its original's group.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Cluster(IReadOnlyList<ToldArticle> articles, IReadOnlyDictionary<int, int> copies) => Cluster(articles, copies, StoryLikeness.OfPair, StoryLikeness.Join);

    /// <summary>The same by other log odds of pairs than those that ship, for who learns them.</summary>
    internal static IReadOnlyList<IReadOnlyList<int>> Cluster(
        IReadOnlyList<ToldArticle> articles, IReadOnlyDictionary<int, int> copies, Func<ToldArticle, ToldArticle, double> ofPair, double join)
    {
        var clusterer = new StoryClusterer(articles, ofPair);
        for (var i = 0; i < articles.Count; i++)
        {
            articles[i].Number = i;
            clusterer.Link(articles[i]);
        }
        foreach (var (copy, original) in copies) { clusterer._linking.Add(copy, original, Copy); }
        return clusterer._linking.Join(join);
    }

    private void Link(ToldArticle article)
    {
        _shared.Clear();
        foreach (var shelf in ShelvesAround(article)) { shelf.Count(article, _shared); }
        foreach (var other in _shared.Articles(StoryLikeness.SharedKeys))
        {
            if (StoryLikeness.AreWorthALook(article, other)) { _linking.Add((int)article.Number, (int)other.Number, _ofPair(article, other)); }
        }
        (article.Day is { } day ? _days.TryGetValue(day, out var own) ? own : _days[day] = new StoryShelf() : _undated).Add(article);
    }

    private IEnumerable<StoryShelf> ShelvesAround(ToldArticle article)
    {
        if (article.Day is not { } day) { return _days.Values.Append(_undated); }
        return Enumerable.Range(-StoryLikeness.WindowDays, (2 * StoryLikeness.WindowDays) + 1)
            .Select(d => _days.GetValueOrDefault(day.PlusDays(d))).OfType<StoryShelf>().Append(_undated);
    }
}
