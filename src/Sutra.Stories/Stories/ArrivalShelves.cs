namespace Sutra.Stories.Stories;

/// <summary>The latest arrivals, on two shelves: when the newer one is full the older is let go, so that between half and all of the wished number stay.</summary>
internal sealed class ArrivalShelves(int most, Func<ToldArticle, ToldArticle> hold, Action<ToldArticle> release)
{
    private StoryShelf _older = new();
    private StoryShelf _newer = new();

    /// <summary>The shelves.</summary>
    public IEnumerable<StoryShelf> Shelves => [_older, _newer];

    /// <summary>Takes an arrival in.</summary>
    public void Add(ToldArticle article)
    {
        if (_newer.Articles.Count >= Math.Max(1, most / 2))
        {
            foreach (var a in _older.Articles) { release(a); }
            (_older, _newer) = (_newer, new StoryShelf());
        }
        _newer.Add(hold(article));
    }
}
