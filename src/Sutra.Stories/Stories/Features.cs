using NodaTime;
using Sutra.Bangla.Sentences;
using Sutra.Stories.Readings;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Stories;

/// <summary>What of an article decides which story it belongs to, computed once.</summary>
internal sealed class Features
{
    private const int LeadSentences = 3;

    /// <summary>The article.</summary>
    public required Reading Reading { get; init; }

    /// <summary>The day it was published, or null.</summary>
    public required LocalDate? Day { get; init; }

    /// <summary>All terms of headline and body.</summary>
    public required TermVector Body { get; init; }

    /// <summary>The terms of the headline and the first sentences: what the article says is new.</summary>
    public required TermVector Lead { get; init; }

    public static Features Of(Reading reading)
    {
        Sentence[] headline = reading.Headline is { } h ? [h] : [];
        var body = reading.Sentences;
        return new Features
        {
            Reading = reading,
            Day = reading.Article.Published?.Day,
            Body = TermVector.Of(headline.Select(s => (s, 2.0)).Concat(body.Select(s => (s, 1.0)))),
            Lead = TermVector.Of(headline.Select(s => (s, 2.0)).Concat(body.Take(LeadSentences).Select(s => (s, 1.0)))),
        };
    }
}
