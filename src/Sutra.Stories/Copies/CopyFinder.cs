using NodaTime;
using Sutra.Stories.Copies.Translations;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Copies;

/// <summary>Finds articles that repeat another one: whole, in part, cut, under another headline, with more of their own.</summary>
/// <remarks>
/// An article meets another only where their fingerprints meet. The index holds the articles that are at most
/// <see cref="WindowDays"/> away from the one that is looked at, and at most <see cref="MostUndated"/> undated ones.
/// </remarks>
internal sealed class CopyFinder
{
    /// <summary>Articles that were published further apart are not compared.</summary>
    public const int WindowDays = 7;

    /// <summary>So many undated articles are held; further ones are compared with the last of these only.</summary>
    public const int MostUndated = 20_000;

    // Of fingerprints, of which a text of a hundred words has forty.
    private const int LeastPrints = 4;
    private const double LeastPrintShare = 0.2;

    private readonly IReadOnlyList<Reading> _readings;
    private readonly int _undatedFrom;
    private readonly PassageIndex _index = new();
    private readonly Queue<CopyText> _undated = new();
    private readonly List<(CopyPair Pair, int Copy, int Original)> _pairs = [];
    private long _compared;

    private CopyFinder(IReadOnlyList<Reading> readings)
    {
        _readings = readings;
        _undatedFrom = readings.Count;
        while (_undatedFrom > 0 && DayOf(_undatedFrom - 1) is null) { _undatedFrom--; }
    }

    /// <summary>The copies among some articles.</summary>
    /// <param name="readings">Articles in any order; of two of one day, and of undated ones, that which stands first counts as the earlier.</param>
    public static FoundCopies Find(IReadOnlyList<Reading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        var order = Enumerable.Range(0, readings.Count).OrderBy(i => readings[i].Article.Published?.Day ?? LocalDate.MaxIsoValue).ToList();
        var finder = new CopyFinder([.. order.Select(i => readings[i])]);
        finder.LookAtAll();
        return finder.Found(order);
    }

    private void LookAtAll()
    {
        var held = Math.Min(_readings.Count, _undatedFrom + MostUndated);
        for (var i = _undatedFrom; i < held; i++) { _undated.Enqueue(Take(i)); }
        LookAtDated();
        foreach (var text in _undated.ToList()) { Look(text); }
        for (var i = held; i < _readings.Count; i++)
        {
            _index.LetGo(_undated.Dequeue());
            _undated.Enqueue(Take(i));
            Look(_undated.Last());
        }
    }

    // What stands in the index lies to both sides of the day that is looked at: the standing text of an outlet is known from the first of its articles on.
    private void LookAtDated()
    {
        var (waiting, behind, next) = (new Queue<CopyText>(), new Queue<CopyText>(), 0);
        for (var i = 0; i < _undatedFrom; i++)
        {
            var day = DayOf(i)!.Value;
            while (next < _undatedFrom && DayOf(next)!.Value <= day.PlusDays(WindowDays)) { waiting.Enqueue(Take(next++)); }
            while (behind.TryPeek(out var oldest) && DayOf(oldest.Number)!.Value < day.PlusDays(-WindowDays)) { _index.LetGo(behind.Dequeue()); }
            var text = waiting.Dequeue();
            Look(text);
            behind.Enqueue(text);
        }
        foreach (var text in behind) { _index.LetGo(text); }
    }

    private CopyText Take(int number)
    {
        var text = CopyText.Of(_readings[number], number);
        _index.Add(text);
        return text;
    }

    private void Look(CopyText text)
    {
        text.Weights = null;
        foreach (var other in _index.Sharing(text, LeastPrints, LeastPrintShare))
        {
            // Each pair once: from the later of two, but from a dated one where the other is not.
            if (other.Number > text.Number && (text.Number >= _undatedFrom || other.Number < _undatedFrom)) { continue; }
            _compared++;
            // What stands around them has changed since the other one was looked at.
            other.Weights = null;
            if (other.Number < text.Number) { Compare(other, text); }
            else { Compare(text, other); }
        }
    }

    private void Compare(CopyText earlier, CopyText later)
    {
        var runs = SharedRun.Between(later, earlier);
        if (runs.Count == 0) { return; }
        var (l, e) = PairSide.Of(later, WeightsOf(later), earlier, WeightsOf(earlier), runs);
        var pages = new PairOfPages(_readings[later.Number].Article, _readings[earlier.Number].Article);
        if (!CopyJudge.AreCopies(l, e, pages)) { return; }
        _pairs.Add(CopyPairMaker.Make(_readings, new ComparedPair(earlier, e, later, l, runs), pages));
    }

    private float[] WeightsOf(CopyText text) => text.Weights ??= WordWeights.Of(text, _index);

    private LocalDate? DayOf(int number) => _readings[number].Article.Published?.Day;

    private FoundCopies Found(List<int> order)
    {
        var groups = new CopyGroups();
        var byLater = _pairs.GroupBy(p => Math.Max(p.Copy, p.Original)).OrderBy(g => g.Key).ToList();
        foreach (var later in byLater) { groups.Tie(later.Key, later); }
        var pairs = byLater.SelectMany(g => g.OrderBy(p => Math.Min(p.Copy, p.Original)).Select(p => p.Pair)).ToList();
        var known = pairs.SelectMany(p => new[] { (p.Copy, p.Original), (p.Original, p.Copy) }).ToHashSet();
        pairs.AddRange(TranslationFinder.Find(_readings, (a, b) => known.Contains((a, b))).ToList());
        return new FoundCopies(pairs, groups.Originals.ToDictionary(c => order[c.Key], c => order[c.Value]), groups.Repeats.ToDictionary(c => order[c.Key], c => order[c.Value])) { Compared = _compared };
    }
}
