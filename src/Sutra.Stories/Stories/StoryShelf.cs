using Sutra.Stories.Copies;

namespace Sutra.Stories.Stories;

/// <summary>Articles that stand together, by day or by arrival, and are found by their keys and by what they copy.</summary>
internal sealed class StoryShelf
{
    private readonly NumberedItems<ToldArticle> _byKey = new();
    private readonly ShingleIndex<ToldArticle> _byShingle = new();

    /// <summary>When it was last looked into, by the count of its keeper.</summary>
    public long Used { get; set; }

    /// <summary>The articles.</summary>
    public List<ToldArticle> Articles { get; } = [];

    /// <summary>Puts an article in, under its keys; one that stands alone is found by its copies only.</summary>
    public void Add(ToldArticle article)
    {
        Articles.Add(article);
        foreach (var key in article.StandsAlone ? [] : article.Keys) { _byKey.Add(key, article); }
        _byShingle.Add(article, article.Shingles);
    }

    /// <summary>Counts for each article how many of another's keys it stands under.</summary>
    public void Count(ToldArticle of, KeyCounts shared)
    {
        foreach (var key in of.StandsAlone ? [] : of.Keys)
        {
            foreach (var a in _byKey.Of(key)) { shared.Add(a); }
        }
    }

    /// <summary>The articles that share a good part of a text.</summary>
    public IEnumerable<ToldArticle> Sharing(Shingles shingles) => _byShingle.Sharing(shingles);
}
