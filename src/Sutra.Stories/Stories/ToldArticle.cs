using NodaTime;
using Sutra.Bangla.Sentences;
using Sutra.Stories.Copies;
using Sutra.Stories.Readings;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Stories;

/// <summary>What of an article decides which story it belongs to, computed once.</summary>
public sealed class ToldArticle
{
    private const int LeadSentences = 3;
    private const int IndexedTerms = 24;

    /// <summary>The number that its keeper knows it by; 0 before it has one.</summary>
    public long Number { get; set; }

    /// <summary>The day it was published, or null.</summary>
    public required LocalDate? Day { get; init; }

    /// <summary>When it was published, ISO 8601 as exact as it is known, or null: of two texts that repeat each other the earlier is the original.</summary>
    public required string? Published { get; init; }

    /// <summary>Whether it has a headline, which can be its story's title.</summary>
    public required bool HasHeadline { get; init; }

    /// <summary>All terms of headline and body.</summary>
    public required TermVector Body { get; init; }

    /// <summary>The heaviest of them, by which it is found.</summary>
    public required IReadOnlyList<uint> Heaviest { get; init; }

    /// <summary>The terms of the headline and the first sentences: what the article says is new.</summary>
    public required TermVector Lead { get; init; }

    /// <summary>What it shares with its copies.</summary>
    public required Shingles Shingles { get; init; }

    /// <summary>The number of its story; 0 before it has one.</summary>
    public long Story { get; set; }

    /// <summary>What decides of a reading.</summary>
    /// <param name="reading">The article; its sentences are enough.</param>
    public static ToldArticle Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Sentence[] headline = reading.Headline is { } h ? [h] : [];
        var body = reading.Sentences;
        var terms = TermVector.Of(headline.Select(s => (s, 2.0)).Concat(body.Select(s => (s, 1.0))));
        return new ToldArticle
        {
            Day = reading.Article.Published?.Day,
            Published = reading.Article.Published?.Value,
            HasHeadline = reading.Headline is not null,
            Body = terms,
            Heaviest = terms.HeaviestTerms(IndexedTerms),
            Lead = TermVector.Of(headline.Select(s => (s, 2.0)).Concat(body.Take(LeadSentences).Select(s => (s, 1.0)))),
            Shingles = Shingles.Of(reading),
        };
    }
}
