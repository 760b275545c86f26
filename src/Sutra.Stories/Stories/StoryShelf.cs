using Sutra.Stories.Copies;

namespace Sutra.Stories.Stories;

/// <summary>Articles that stand together, by day or by arrival, and are found by their terms and by what they copy.</summary>
internal sealed class StoryShelf
{
    private readonly NumberedItems<ToldArticle> _byTerm = new();
    private readonly ShingleIndex<ToldArticle> _byShingle = new();

    /// <summary>When it was last looked into, by the count of its keeper.</summary>
    public long Used { get; set; }

    /// <summary>The articles.</summary>
    public List<ToldArticle> Articles { get; } = [];

    /// <summary>Puts an article in, under its heaviest terms.</summary>
    public void Add(ToldArticle article)
    {
        Articles.Add(article);
        foreach (var term in article.Heaviest) { _byTerm.Add(term, article); }
        _byShingle.Add(article, article.Shingles);
    }

    /// <summary>The stories of the articles that stand under any of some terms.</summary>
    public void CollectStories(IReadOnlyList<uint> terms, HashSet<long> stories)
    {
        foreach (var term in terms)
        {
            foreach (var a in _byTerm.Of(term)) { stories.Add(a.Story); }
        }
    }

    /// <summary>The articles that share a good part of a text.</summary>
    public IEnumerable<ToldArticle> Sharing(Shingles shingles) => CopyFinder.Candidates(_byShingle, shingles);
}
