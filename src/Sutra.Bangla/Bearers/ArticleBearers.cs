namespace Sutra.Bangla.Bearers;

/// <summary>Who of the article that is being added is settled already.</summary>
internal sealed class ArticleBearers
{
    private readonly HashSet<int> _taken = [];

    /// <summary>Whether another full name of the article is this one's: two names side by side are two people.</summary>
    public bool Has(Profile bearer) => _taken.Contains(bearer.Number);

    /// <summary>Notes whose a name is.</summary>
    public void Take(NameSight sight, Profile bearer)
    {
        if (sight.IsFull) { _taken.Add(bearer.Number); }
    }
}
