using Sutra.Bench.Mutations;

namespace Sutra.Bench.Generation;

/// <summary>In which order patterns are taken: all of them, shuffled, before any is taken again, so that the same text never comes twice in a few days.</summary>
internal sealed class PatternOrder
{
    private readonly Dice _dice;
    private readonly Pattern[] _patterns;
    private readonly Dictionary<string, Pattern[]> _byTopic;
    private int _next;

    public PatternOrder(IReadOnlyList<Pattern> patterns, Dice dice)
    {
        (_dice, _patterns, _next) = (dice, [.. patterns], patterns.Count);
        _byTopic = patterns.GroupBy(p => p.Topic, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The next pattern.</summary>
    public Pattern Next()
    {
        if (_next >= _patterns.Length) { Shuffle(); }
        return _patterns[_next++];
    }

    /// <summary>One of the same topic.</summary>
    public Pattern Like(Pattern pattern, Dice dice) => dice.Of(_byTopic[pattern.Topic]);

    private void Shuffle()
    {
        for (var i = _patterns.Length - 1; i > 0; i--)
        {
            var j = _dice.Below(i + 1);
            (_patterns[i], _patterns[j]) = (_patterns[j], _patterns[i]);
        }
        _next = 0;
    }
}
