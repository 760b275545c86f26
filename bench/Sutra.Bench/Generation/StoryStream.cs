using Sutra.Bench.Mutations;

namespace Sutra.Bench.Generation;

/// <summary>A stream of articles as outlets give it, day after day: new stories, stories told again, copies.</summary>
internal sealed class StoryStream
{
    // A story is told again within two days; what is copied, within one.
    private const double HoursToldAgain = 48;
    private const double HoursCopied = 24;

    private readonly Corpus _corpus;
    private readonly StreamOptions _options;
    private readonly Dice _dice;
    private readonly NamePool _pool;
    private readonly PatternOrder _order;
    private readonly SentenceOrder _sentences;
    private readonly RecentTellings _recent = new(HoursToldAgain);
    private int _happenings;

    public StoryStream(Corpus corpus, StreamOptions options)
    {
        (_corpus, _options) = (corpus, options);
        _dice = new Dice(options.Seed);
        _pool = new NamePool(corpus.Names, new Dice(_dice.Next()));
        _order = new PatternOrder(corpus.Patterns, new Dice(_dice.Next()));
        _sentences = new SentenceOrder(_order, _pool, options.ForeignPercent);
    }

    /// <summary>How many names were drawn from, those of the corpus among them.</summary>
    public int Names => _pool.Names;

    /// <summary>The articles in the order in which they are met: by day, some hours late, a few some days.</summary>
    public IEnumerable<StreamArticle> Articles()
    {
        var writer = new ArticleWriter(_options.First);
        var arrivals = new Arrivals(new Dice(_dice.Next()));
        for (var i = 0; i < _options.Count; i++)
        {
            var hour = 24.0 * _options.Days * i / _options.Count;
            var telling = Tell(i, hour);
            _recent.Add(telling);
            arrivals.Add(writer.Write(telling), hour);
            foreach (var article in arrivals.Until(hour)) { yield return article; }
        }
        foreach (var article in arrivals.Until(double.PositiveInfinity)) { yield return article; }
    }

    private Telling Tell(int number, double hour)
    {
        var roll = _dice.Below(100);
        var site = _dice.Of(_corpus.Outlets);
        if (roll < _options.CopyPercent && _recent.Draw(_dice, hour - HoursCopied) is { } copied) { return Copy(number, hour, site, copied); }
        if (roll < _options.CopyPercent + _options.AgainPercent && _recent.Draw(_dice, hour - HoursToldAgain) is { } told) { return Again(number, hour, site, told); }
        var day = _options.First.PlusDays((int)(hour / 24));
        var happening = new Happening(_happenings++, _dice.Next(), day, _order.Next(), _pool);
        return new Telling(number, happening, ToldAs.New, null, hour, site, -1, _dice.Next(), _sentences.OfNew(happening, _dice));
    }

    private Telling Again(int number, double hour, OutletSite site, Telling told)
    {
        site = OtherThan(told.Site, site);
        var words = (int)(OtherNumbers.Hash(site.Outlet) % 97);
        return new Telling(number, told.Happening, ToldAs.Again, told.Number, hour, site, words, _dice.Next(), _sentences.OfAgain(told, _dice));
    }

    // An agency's text: the last sentences cut off for room now and then, the paragraphs as they were.
    private Telling Copy(int number, double hour, OutletSite site, Telling copied)
    {
        var keep = _dice.OneIn(3) ? Math.Max(2, copied.Sentences.Count - 1 - _dice.Below(2)) : copied.Sentences.Count;
        return copied with { Number = number, As = ToldAs.Copy, Of = copied.Number, Hour = hour, Site = OtherThan(copied.Site, site), Sentences = [.. copied.Sentences.Take(keep)] };
    }

    private OutletSite OtherThan(OutletSite one, OutletSite drawn)
    {
        for (var again = 0; again < 8 && drawn.Outlet == one.Outlet; again++) { drawn = _dice.Of(_corpus.Outlets); }
        return drawn;
    }
}
