using Sutra.Bench.Mutations;

namespace Sutra.Bench.Generation;

/// <summary>Puts articles into the order in which a reader of many outlets meets them.</summary>
internal sealed class Arrivals(Dice dice)
{
    // Most are met within hours, of a hundred so many only after days.
    private const double UsualHours = 4;
    private const double LateHours = 96;
    private const int LatePercent = 3;

    private readonly PriorityQueue<StreamArticle, (double Hour, int Number)> _waiting = new();
    private int _number;

    /// <summary>Takes an article that is published at an hour.</summary>
    public void Add(StreamArticle article, double hour)
    {
        var delay = dice.Percent(LatePercent) ? LateHours : UsualHours;
        _waiting.Enqueue(article, (hour + (dice.Share() * delay), _number++));
    }

    /// <summary>Those that are met until an hour.</summary>
    public IEnumerable<StreamArticle> Until(double hour)
    {
        while (_waiting.TryPeek(out _, out var at) && at.Hour <= hour) { yield return _waiting.Dequeue(); }
    }
}
