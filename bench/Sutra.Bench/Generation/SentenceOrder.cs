using Sutra.Bench.Mutations;

namespace Sutra.Bench.Generation;

/// <summary>Which sentences an article has and in which order: the lead first, the others some places from where they stood.</summary>
internal sealed class SentenceOrder(PatternOrder patterns, NamePool pool, int foreignPercent)
{
    // How far a sentence moves, in places: what belongs together stays near.
    private const int Farthest = 8;

    // Of a hundred sentences of a story told again, how many are left out: from one bound to the other.
    private const int FewestLeftOut = 10;
    private const int MostLeftOut = 45;

    /// <summary>Of a new article: its pattern's sentences, a share of them swapped for those of another of the same topic.</summary>
    public IReadOnlyList<Told> OfNew(Happening happening, Dice dice)
    {
        var told = new List<Told>();
        for (var i = 0; i < happening.Pattern.Sentences.Count; i++)
        {
            told.Add(i > 0 && dice.Percent(foreignPercent) ? Foreign(happening, dice) : new Told(0, i));
        }
        return Moved([.. told.Distinct()], dice);
    }

    /// <summary>Of an article that tells again what another told: some are left out, now and then one is of its own.</summary>
    public IReadOnlyList<Told> OfAgain(Telling telling, Dice dice)
    {
        var leftOut = FewestLeftOut + dice.Below(MostLeftOut - FewestLeftOut + 1);
        var told = telling.Sentences.Where((_, i) => i == 0 || !dice.Percent(leftOut)).ToList();
        while (told.Count < 3) { told.Add(Foreign(telling.Happening, dice)); }
        if (dice.OneIn(3)) { told.Add(Foreign(telling.Happening, dice)); }
        return Moved([.. told.Distinct()], dice);
    }

    private Told Foreign(Happening happening, Dice dice)
    {
        var other = patterns.Like(happening.Pattern, dice);
        // Its lead names what it is about, so that is left to it.
        return new Told(happening.PartOf(other, pool), 1 + dice.Below(other.Sentences.Count - 1));
    }

    private static Told[] Moved(Told[] told, Dice dice)
    {
        var places = new double[told.Length - 1];
        for (var i = 0; i < places.Length; i++) { places[i] = i + (dice.Share() * Farthest); }
        var rest = told[1..];
        Array.Sort(places, rest);
        return [told[0], .. rest];
    }
}
