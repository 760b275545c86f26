using Sutra.Bangla.Names;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Disagreements;

/// <summary>Which place lies in which, as the articles themselves say: a place in the genitive right before another ("গাজীপুরের শ্রীপুরে").</summary>
internal sealed class PlaceNesting
{
    private const int Gap = 12;
    private readonly Dictionary<string, HashSet<string>> _around = new(StringComparer.Ordinal);

    public static PlaceNesting Of(IEnumerable<Reading> readings)
    {
        var nesting = new PlaceNesting();
        foreach (var reading in readings) { nesting.Learn(reading); }
        return nesting;
    }

    /// <summary>Whether one lies in the other, over any number of steps.</summary>
    public bool Nested(string a, string b) => Within(a, b) || Within(b, a);

    private void Learn(Reading reading)
    {
        var places = reading.Names.Where(n => n.Kind == NameKind.Place)
            .SelectMany(n => n.Mentions.Select(m => (Key: NameKey.Of(n), Mention: m)))
            .OrderBy(x => x.Mention.Sentence).ThenBy(x => x.Mention.Span.Start).ToList();
        for (var i = 0; i + 1 < places.Count; i++)
        {
            var (outer, inner) = (places[i], places[i + 1]);
            if (outer.Mention.Sentence != inner.Mention.Sentence || outer.Key == inner.Key || !outer.Mention.Ending.EndsWith('র')) { continue; }
            if (inner.Mention.Span.Start - outer.Mention.Span.End > Gap) { continue; }
            if (!_around.TryGetValue(inner.Key, out var around)) { _around[inner.Key] = around = new HashSet<string>(StringComparer.Ordinal); }
            around.Add(outer.Key);
        }
    }

    private bool Within(string inner, string outer)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { inner };
        var open = new Queue<string>([inner]);
        while (open.TryDequeue(out var place))
        {
            if (place == outer) { return true; }
            foreach (var around in _around.GetValueOrDefault(place, [])) { if (seen.Add(around)) { open.Enqueue(around); } }
        }
        return false;
    }
}
