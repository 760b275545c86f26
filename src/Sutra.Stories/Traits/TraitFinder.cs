using Sutra.Bangla.Sentences;
using Sutra.Stories.Readings;
using Sutra.Stories.Statements.Chains;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Traits;

/// <summary>Finds the traits of an article.</summary>
internal static class TraitFinder
{
    private const int MostSetting = 3;
    private const int Lead = 2;

    /// <summary>Those of a reading.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="names">Its names as terms.</param>
    public static ArticleTraits Of(Reading reading, IReadOnlyList<NameTerm> names)
    {
        var days = SpokenDaysFinder.Of(reading);
        return new ArticleTraits(
            reading.Headline is { } h ? TermVector.Of([h]) : TermVector.Empty,
            TermVector.Of(Setting(reading, days)),
            SpeakerTerms.Of(reading, names),
            TermVector.Of(Occasion(reading)),
            days);
    }

    // Without a day, the first sentences: they say where and who.
    private static IEnumerable<Sentence> Setting(Reading reading, SpokenDays days)
    {
        if (days.Main == 0) { return reading.Sentences.Take(Lead); }
        var published = reading.Article.Published?.Day;
        return reading.Times.Where(t => SpokenDaysFinder.WeekdayOf(t, published) == days.Main).Select(t => t.Sentence).Distinct().Take(MostSetting).Select(i => reading.Sentences[i]);
    }

    private static IEnumerable<Sentence> Occasion(Reading reading) =>
        reading.Statements.SelectMany(s => s.Chain).Where(l => l.Kind == LinkKind.Occasion && l.Sentence is not null).Select(l => l.Sentence!.Value).Distinct().Select(i => reading.Sentences[i]);
}
