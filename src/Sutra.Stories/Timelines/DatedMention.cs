using Sutra.Bangla.Sentences;
using Sutra.Bangla.Times;
using Sutra.Pages.Metadata;
using Sutra.Stories.Readings;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Timelines;

/// <summary>A sentence that tells something of a date.</summary>
internal sealed record DatedMention
{
    /// <summary>The article.</summary>
    public required Reading Reading { get; init; }

    /// <summary>The sentence.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>The date: a year, month or day in ISO 8601.</summary>
    public required string Date { get; init; }

    /// <summary>How exact the date is; a clock time counts as its day.</summary>
    public required DatePrecision Precision { get; init; }

    /// <summary>Where on its day it stands; null where the sentence does not say.</summary>
    public required DayOrder? Order { get; init; }

    /// <summary>Whether it was still to come when the article was published.</summary>
    public required bool Planned { get; init; }

    /// <summary>Why the date is in doubt, or null.</summary>
    public required string? Doubt { get; init; }

    /// <summary>What the sentence tells, its words of time aside.</summary>
    public required TermVector Terms { get; init; }

    /// <summary>The kinds of happenings whose nouns the sentence has.</summary>
    public required IReadOnlyList<string> Happenings { get; init; }

    /// <summary>The sentences right after it that plainly go on about the same.</summary>
    public IReadOnlyList<Sentence> Continued { get; init; } = [];
}
