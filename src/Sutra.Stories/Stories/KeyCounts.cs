namespace Sutra.Stories.Stories;

/// <summary>How many keys of one article others stand under. Each article bears its own count, since one is met under many keys; so only one keeper may count its articles, and one article at a time.</summary>
internal sealed class KeyCounts
{
    // Of all keepers together: an article that another has counted is met anew.
    private static long s_turns;

    private readonly List<ToldArticle> _met = [];
    private long _turn;

    /// <summary>Begins anew, for another article.</summary>
    public void Clear()
    {
        _met.Clear();
        _turn = Interlocked.Increment(ref s_turns);
    }

    /// <summary>Counts a key of an article.</summary>
    public void Add(ToldArticle article)
    {
        ref var met = ref article.Met;
        if (met.Turn != _turn)
        {
            met = (_turn, 0);
            _met.Add(article);
        }
        met.Keys++;
    }

    /// <summary>Keeps the log odds of an article's pair with the one whose keys are counted.</summary>
    public void Keep(ToldArticle article, double logOdds) => article.Paired = (_turn, logOdds);

    /// <summary>What was kept of an article; null where nothing was.</summary>
    public double? Kept(ToldArticle article) => article.Paired.Turn == _turn ? article.Paired.LogOdds : null;

    /// <summary>Under how many keys an article was met.</summary>
    public int Of(ToldArticle article) => article.Met.Turn == _turn ? article.Met.Keys : 0;

    /// <summary>The articles that were met under so many keys or more, in the order in which they were met.</summary>
    public IEnumerable<ToldArticle> Articles(int least) => _met.Where(a => a.Met.Keys >= least);
}
