using Sutra.Bangla.Names;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Disagreements;

/// <summary>Which place lies in which, as the articles themselves say: a place in the genitive right before another ("গাজীপুরের শ্রীপুরে"), or both named close together anywhere.</summary>
/// <remarks>What is looked up in the texts is kept: only places that would be held against one another are.</remarks>
internal sealed class PlaceNesting
{
    private const int Close = 30;
    private const int LeastLetters = 3;
    private static readonly string[] s_seats = ["থানা", "মডেল থানা", "উপজেলা", "জেলা"];
    private static readonly string[] s_apart = ["থেকে", " ও ", "এবং", "।"];
    private readonly IReadOnlyList<Reading> _readings;
    private readonly Lazy<IReadOnlyList<string>> _texts;
    private readonly Dictionary<(string, string), bool> _together = [];
    private readonly Dictionary<string, bool> _seats = new(StringComparer.Ordinal);

    private const int Gap = 12;
    private readonly Dictionary<string, HashSet<string>> _around = new(StringComparer.Ordinal);

    private PlaceNesting(IReadOnlyList<Reading> readings)
    {
        _readings = readings;
        _texts = new(() => [.. _readings.SelectMany(r => r.Sentences).Select(s => Plain(s.Text))]);
    }

    public static PlaceNesting Of(IEnumerable<Reading> readings)
    {
        var nesting = new PlaceNesting([.. readings]);
        foreach (var reading in nesting._readings) { nesting.Learn(reading); }
        return nesting;
    }

    /// <summary>Whether a sentence names both as parts of one place ("বকুলনগরের সোনাপাতা সড়ক"): close together, with nothing between that sets them apart.</summary>
    public bool Together(string a, string b)
    {
        var key = string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
        if (!_together.TryGetValue(key, out var found)) { _together[key] = found = Find(Plain(key.Item1), Plain(key.Item2)); }
        return found;
    }

    /// <summary>Whether the articles speak of a thana, upazila or district of that name: then a village or quarter may lie in it.</summary>
    public bool IsSeat(string place)
    {
        if (!_seats.TryGetValue(place, out var found)) { _seats[place] = found = s_seats.Any(s => _texts.Value.Any(t => t.Contains(Plain(place) + " " + s, StringComparison.Ordinal))); }
        return found;
    }

    private bool Find(string a, string b) =>
        a.Length >= LeastLetters && b.Length >= LeastLetters && _texts.Value.Any(t => Near(t, a, b) || Near(t, b, a));

    private static bool Near(string text, string first, string then)
    {
        for (var at = text.IndexOf(first, StringComparison.Ordinal); at >= 0; at = text.IndexOf(first, at + 1, StringComparison.Ordinal))
        {
            var end = at + first.Length;
            var next = text.IndexOf(then, end, Math.Min(text.Length - end, Close + then.Length), StringComparison.Ordinal);
            if (next >= 0 && !s_apart.Any(w => text.AsSpan(end, next - end).Contains(w, StringComparison.Ordinal))) { return true; }
        }
        return false;
    }

    private static string Plain(string text) => text.Replace('-', ' ').Replace('–', ' ');

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
