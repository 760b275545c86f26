using Sutra.Stories.Terms;

namespace Sutra.Stories.Stories;

/// <summary>An article that a placer holds.</summary>
internal sealed class HeldArticle(ToldArticle article, int place)
{
    /// <summary>The article.</summary>
    public ToldArticle Article => article;

    /// <summary>Its place among all that are held.</summary>
    public int Place => place;

    /// <summary>On how many shelves it stands.</summary>
    public int Shelves { get; set; }
}

/// <summary>The articles that a placer holds, each at a place of its own, and how much one article is like each of them.</summary>
internal sealed class HeldArticles
{
    // Fewer are not worth a walk through all terms.
    private const int LeastSwept = 512;

    private readonly TermPostings _bodies = new();
    private readonly TermPostings _leads = new();
    private readonly List<bool> _gone = [];
    private readonly Stack<int> _free = [];
    private double[] _bodyLikeness = [];
    private double[] _leadLikeness = [];
    private int _swept;

    /// <summary>Takes an article in.</summary>
    public HeldArticle Add(ToldArticle article)
    {
        if (!_free.TryPop(out var place))
        {
            place = _gone.Count;
            _gone.Add(false);
        }
        _bodies.Add(place, article.Body);
        _leads.Add(place, article.Lead);
        return new HeldArticle(article, place);
    }

    /// <summary>Lets an article go.</summary>
    public void Remove(HeldArticle article)
    {
        _gone[article.Place] = true;
        if (++_swept >= LeastSwept) { Sweep(); }
    }

    /// <summary>Compares an article with all: <see cref="LikenessOf"/> is that with this one until the next.</summary>
    public void Compare(ToldArticle article)
    {
        if (_bodyLikeness.Length < _gone.Count) { (_bodyLikeness, _leadLikeness) = (new double[2 * _gone.Count], new double[2 * _gone.Count]); }
        Array.Clear(_bodyLikeness);
        Array.Clear(_leadLikeness);
        _bodies.AddCosines(article.Body, _bodyLikeness);
        _leads.AddCosines(article.Lead, _leadLikeness);
    }

    /// <summary>How much an article is like the one compared last.</summary>
    public double LikenessOf(HeldArticle article) => StoryLikeness.Of(_bodyLikeness[article.Place], _leadLikeness[article.Place]);

    private void Sweep()
    {
        _bodies.Remove(p => _gone[p]);
        _leads.Remove(p => _gone[p]);
        for (var place = 0; place < _gone.Count; place++)
        {
            if (!_gone[place]) { continue; }
            _gone[place] = false;
            _free.Push(place);
        }
        _swept = 0;
    }
}
