using NodaTime;
using Sutra.Bangla.Sentences;
using Sutra.Pages.Genres;
using Sutra.Stories.Copies;
using Sutra.Stories.Readings;
using Sutra.Stories.Terms;
using Sutra.Stories.Traits;

namespace Sutra.Stories.Stories;

/// <summary>What of an article decides which story it belongs to, computed once.</summary>
public sealed class ToldArticle
{
    private const int LeadSentences = 3;

    // Two articles of one story share two of these: so do 441 of 446 labelled pairs, and 1 in 62 of all. Of the 24 heaviest terms of
    // the whole text alone two are shared by 377 and one by 422, which 1 in 20 of all do.
    private const int KeysOfBody = 24;
    private const int KeysOfLead = 8;
    private const int KeysOfSetting = 8;

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

    /// <summary>The terms by which it is found: the heaviest of the whole text, of headline and lead, and of what tells where and when.</summary>
    public required IReadOnlyList<uint> Keys { get; init; }

    /// <summary>Whether it is opinion, a round-up or a listing, which tells no one happening: it is compared with nothing, and has no company but its copies and whom these bring.</summary>
    public required bool StandsAlone { get; init; }

    /// <summary>The terms of the headline and the first sentences: what the article says is new.</summary>
    public required TermVector Lead { get; init; }

    /// <summary>What it is about, by which its story is tied into a storyline.</summary>
    public required TermVector Topic { get; init; }

    /// <summary>What it shares with its copies.</summary>
    public required Shingles Shingles { get; init; }

    /// <summary>What else tells its happening from others.</summary>
    public required ArticleTraits Traits { get; init; }

    /// <summary>A number of its outlet's name; 0 where that is unknown.</summary>
    public required uint Outlet { get; init; }

    /// <summary>The number of its story; 0 before it has one.</summary>
    public long Story { get; set; }

    /// <summary>Under how many keys it was met, and when (<see cref="KeyCounts"/>).</summary>
    internal (long Turn, int Keys) Met;

    /// <summary>The log odds of its pair with the article that was placed last, and when that was (<see cref="KeyCounts"/>).</summary>
    internal (long Turn, double LogOdds) Paired;

    /// <summary>What decides of a reading.</summary>
    /// <param name="reading">The article, its statements with it: who speaks, and where, tells one gathering from another.</param>
    public static ToldArticle Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        (Sentence, double)[] headline = reading.Headline is { } h ? [(h, 2.0)] : [];
        var sentences = reading.Sentences.Select(s => (s, 1.0));
        var startCounts = new TermCounts(headline.Concat(sentences.Take(LeadSentences)));
        var wholeCounts = startCounts.With(sentences.Skip(LeadSentences));
        var (body, lead) = (wholeCounts.Vector(), startCounts.Vector());
        var names = NameTerms.All(reading);
        var traits = TraitFinder.Of(reading, names);
        return new ToldArticle
        {
            Day = reading.Article.Published?.Day,
            Published = reading.Article.Published?.Value,
            HasHeadline = reading.Headline is not null,
            Body = body,
            Keys = [.. body.HeaviestTerms(KeysOfBody).Union(lead.HeaviestTerms(KeysOfLead)).Union(traits.Setting.HeaviestTerms(KeysOfSetting))],
            StandsAlone = reading.Article.Genre != ArticleGenre.News,
            Lead = lead,
            Topic = TopicFinder.Of(names, wholeCounts, startCounts),
            Shingles = Shingles.Of(reading),
            Traits = traits,
            Outlet = reading.Article.Outlet is { } outlet ? TermNumber.Of(outlet) : 0,
        };
    }
}
