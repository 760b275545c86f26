using Sutra.Bench.Mutations;

namespace Sutra.Bench.Generation;

/// <summary>
/// Draws names of one kind and length as news does: a few are everywhere, most are met once, and new ones never cease (the
/// two-parameter urn of Pitman and Yor: after n draws of k names the next is a new one with a chance of (a + d·k) / (a + n)).
/// </summary>
internal sealed class NameUrn
{
    // Names of a stream grow about as the 0.6th power of its draws, as words of a language do (Heaps); not fitted to any outlet.
    private const double Discount = 0.6;
    private const double NewAtFirst = 50;

    private readonly List<string[]> _names = [];
    private readonly List<int> _counts = [];
    private readonly List<int> _draws = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>How many names it holds.</summary>
    public int Names => _names.Count;

    /// <summary>Puts a name in, once for each time it was met.</summary>
    public void Add(string[] words)
    {
        var key = string.Join(' ', words);
        if (!_numbers.TryGetValue(key, out var number))
        {
            _numbers[key] = number = _names.Count;
            _names.Add(words);
            _counts.Add(0);
        }
        _counts[number]++;
        _draws.Add(number);
    }

    /// <summary>A name that was drawn before, or one that <paramref name="invent"/> makes up.</summary>
    public string[] Draw(Dice dice, Func<string[]> invent)
    {
        var words = dice.Share() * (_draws.Count + NewAtFirst) < NewAtFirst + (Discount * _names.Count) ? invent() : Old(dice);
        Add(words);
        return words;
    }

    // Each as likely as it was drawn often, less the discount.
    private string[] Old(Dice dice)
    {
        while (true)
        {
            var number = dice.Of(_draws);
            if (dice.Share() * _counts[number] >= Discount) { return _names[number]; }
        }
    }
}
