using System.Runtime.InteropServices;
using NodaTime;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Copies.Translations;

/// <summary>Finds articles of different outlets that tell one agency's or outlet's report, each in its own words: both name it, and names and numbers come in the same order.</summary>
/// <remarks>
/// Only articles that name their source are looked at, and only those that share facts meet. Two indices, of this window and of the one before,
/// bound what is held.
/// </remarks>
internal sealed class TranslationFinder
{
    // Of 14 pairs of the corpus with a common credit, read by eye, those above were one report's and those well below were not.
    private const double LeastShare = 0.5;
    private const int LeastFacts = 6;
    private const int TooCommon = 200;
    private const int MostHeld = 5_000;

    private NumberedItems<CreditedText> _now = new();
    private NumberedItems<CreditedText> _before = new();
    private LocalDate? _since;
    private int _held;

    /// <summary>The pairs among articles in order of publication, undated ones last.</summary>
    /// <param name="readings">The articles.</param>
    /// <param name="areCopies">Whether two, by id, are known to share their words.</param>
    public static IEnumerable<CopyPair> Find(IReadOnlyList<Reading> readings, Func<string, string, bool> areCopies)
    {
        var finder = new TranslationFinder();
        for (var i = 0; i < readings.Count; i++)
        {
            if (CreditedText.Of(readings[i], i) is not { } text) { continue; }
            foreach (var earlier in finder.Sharing(text))
            {
                if (!areCopies(earlier.Reading.Article.Id, readings[i].Article.Id) && Pair(earlier, text) is { } pair) { yield return pair; }
            }
            finder.Add(text);
        }
    }

    private List<CreditedText> Sharing(CreditedText text)
    {
        var shared = new Dictionary<CreditedText, int>(ReferenceEqualityComparer.Instance);
        foreach (var fact in text.Facts)
        {
            Count(_now.Of(fact.Key), shared);
            Count(_before.Of(fact.Key), shared);
        }
        return [.. shared.Where(s => s.Value >= LeastFacts && !AreFarApart(s.Key.Reading, text.Reading)).Select(s => s.Key).OrderBy(t => t.Number)];
    }

    private static void Count(NumberedItems<CreditedText>.Items items, Dictionary<CreditedText, int> shared)
    {
        if (items.Count > TooCommon) { return; }
        foreach (var t in items) { CollectionsMarshal.GetValueRefOrAddDefault(shared, t, out _)++; }
    }

    private void Add(CreditedText text)
    {
        var day = text.Reading.Article.Published?.Day;
        if (_held >= MostHeld || day > _since?.PlusDays(CopyFinder.WindowDays)) { (_before, _now, _since, _held) = (_now, new(), day, 0); }
        _since ??= day;
        _held++;
        foreach (var fact in text.Facts) { _now.Add(fact.Key, text, TooCommon + 1); }
    }

    private static CopyPair? Pair(CreditedText earlier, CreditedText later)
    {
        var (first, second) = (earlier.Reading.Article, later.Reading.Article);
        if (first.Outlet is null || first.Outlet == second.Outlet || later.InCommonWith(earlier) is not { } source) { return null; }
        var order = SharedOrder.Of(later.Facts, earlier.Facts);
        if (order.Facts.Count < LeastFacts || order.Weight < LeastShare * Math.Min(later.Weight, earlier.Weight)) { return null; }
        var places = new TextPlaces(later.Reading);
        return new CopyPair(second.Id, first.Id, CopyKind.Translation, CopyDirection.CommonSource, source, order.Weight / later.Weight, order.Weight / earlier.Weight)
        {
            Sentences = later.Reading.Sentences.Count,
            SharedSentences = order.Facts.Select(f => f.First.Place.Sentence).Distinct().Count(),
            Passages = [.. order.Facts.Select(f => (f.First, f.Second, Text: places.TextOf(f.First.Place))).Select(f => new Passage(f.First.Place, f.Second.Place, f.Text.Count(c => c == ' ') + 1, f.Text))],
        };
    }

    private static bool AreFarApart(Reading a, Reading b) =>
        a.Article.Published is { } x && b.Article.Published is { } y && Period.DaysBetween(x.Day, y.Day) is var days && Math.Abs(days) > CopyFinder.WindowDays;
}
