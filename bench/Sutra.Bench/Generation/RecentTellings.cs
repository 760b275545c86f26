using Sutra.Bench.Mutations;

namespace Sutra.Bench.Generation;

/// <summary>What was told in the last hours.</summary>
/// <param name="hours">For how long it is remembered.</param>
internal sealed class RecentTellings(double hours)
{
    private readonly List<Telling> _tellings = [];
    private int _first;

    /// <summary>Takes in the newest.</summary>
    public void Add(Telling telling)
    {
        _tellings.Add(telling);
        while (_tellings[_first].Hour < telling.Hour - hours) { _first++; }
        if (_first > 4096 && _first > _tellings.Count / 2) { _tellings.RemoveRange(0, _first); _first = 0; }
    }

    /// <summary>Any of those since an hour, so that what was told often is told more often; null where there is none.</summary>
    public Telling? Draw(Dice dice, double since)
    {
        for (var again = 0; again < 16 && _first < _tellings.Count; again++)
        {
            var telling = _tellings[_first + dice.Below(_tellings.Count - _first)];
            if (telling.Hour >= since) { return telling; }
        }
        return null;
    }
}
