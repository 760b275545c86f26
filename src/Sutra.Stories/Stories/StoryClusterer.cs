using NodaTime;

namespace Sutra.Stories.Stories;

/// <summary>Puts articles into stories: one happening, as told by its articles.</summary>
/// <remarks>
/// One pass in order of publication. Candidates come from an index over the heaviest terms; an article joins the story
/// whose articles it resembles most, where that is enough. Likeness is that of the whole texts and of headlines and
/// leads together; an article without a date has to be more alike, since its day cannot vouch for it.
/// </remarks>
internal sealed class StoryClusterer
{
    private const int IndexedTerms = 24;
    private const int WindowDays = 3;
    private const double Join = 0.36;
    private const double JoinUndated = 0.41;

    // A follow-up of the next day is much like the first report and yet another happening.
    private const double EachDay = 0.06;

    private readonly List<Features> _articles = [];
    private readonly List<int> _storyOf = [];
    private readonly List<List<int>> _stories = [];
    private readonly Dictionary<uint, List<int>> _index = [];

    /// <summary>Groups of places in <paramref name="articles"/>; a copy is in its original's group.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Cluster(IReadOnlyList<Features> articles, IReadOnlyDictionary<int, int> copies)
    {
        var clusterer = new StoryClusterer();
        for (var i = 0; i < articles.Count; i++) { clusterer.Add(articles[i], copies.TryGetValue(i, out var original) ? original : null); }
        return clusterer._stories;
    }

    private void Add(Features article, int? original)
    {
        var place = _articles.Count;
        var story = original is { } o ? _storyOf[o] : BestStory(article);
        if (story < 0) { story = _stories.Count; _stories.Add([]); }
        _articles.Add(article);
        _storyOf.Add(story);
        _stories[story].Add(place);
        foreach (var term in article.Body.HeaviestTerms(IndexedTerms))
        {
            if (!_index.TryGetValue(term, out var list)) { _index[term] = list = []; }
            list.Add(place);
        }
    }

    private int BestStory(Features article)
    {
        var candidates = new HashSet<int>();
        foreach (var term in article.Body.HeaviestTerms(IndexedTerms))
        {
            if (_index.TryGetValue(term, out var list)) { candidates.UnionWith(list.Where(i => Near(_articles[i].Day, article.Day)).Select(i => _storyOf[i])); }
        }
        var (best, bestScore) = (-1, 0.0);
        foreach (var story in candidates.Order())
        {
            var score = Likeness(article, story) - Threshold(article, story);
            if (score >= 0 && (best < 0 || score > bestScore)) { (best, bestScore) = (story, score); }
        }
        return best;
    }

    private double Threshold(Features article, int story)
    {
        if (article.Day is not { } day) { return JoinUndated; }
        var days = _stories[story].Where(i => _articles[i].Day is not null).Select(i => Math.Abs(Period.DaysBetween(_articles[i].Day!.Value, day))).DefaultIfEmpty(-1).Min();
        return days < 0 ? JoinUndated : Join + (days * EachDay);
    }

    // The mean of the two most alike: one chance likeness does not pull two stories together.
    private double Likeness(Features article, int story)
    {
        var (first, second) = (0.0, 0.0);
        foreach (var i in _stories[story])
        {
            var s = Likeness(article, _articles[i]);
            if (s > first) { (first, second) = (s, first); }
            else if (s > second) { second = s; }
        }
        return _stories[story].Count == 1 ? first : ((2 * first) + second) / 3;
    }

    internal static double Likeness(Features a, Features b) => (0.6 * a.Body.Cosine(b.Body)) + (0.4 * a.Lead.Cosine(b.Lead));

    internal static bool Near(LocalDate? a, LocalDate? b) =>
        a is not { } x || b is not { } y || Math.Abs(Period.DaysBetween(x, y)) <= WindowDays;
}
