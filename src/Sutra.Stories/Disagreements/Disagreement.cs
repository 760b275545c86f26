using Sutra.Stories.Readings;

namespace Sutra.Stories.Disagreements;

/// <summary>What tellings differ in.</summary>
public enum DisagreementKind
{
    /// <summary>How many.</summary>
    Number,
    /// <summary>What hour.</summary>
    Time,
    /// <summary>What day.</summary>
    Date,
    /// <summary>Where.</summary>
    Place,
    /// <summary>What office somebody holds.</summary>
    Role,
    /// <summary>Who.</summary>
    Name,
    /// <summary>Why.</summary>
    Cause,
    /// <summary>Whether it was done, denied, planned.</summary>
    Status,
    /// <summary>A headline against bodies.</summary>
    Headline,
    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>A point on which tellings differ.</summary>
/// <param name="Story">The story's id; for a point that spans stories, that of the earliest value.</param>
/// <param name="Storyline">The storyline's id.</param>
/// <param name="About">What it is about: names and nouns of the sentences, with a label.</param>
/// <param name="Kind">What kind of point.</param>
/// <param name="Values">The tellings, at least two, the one with most evidence first.</param>
public sealed record Disagreement(string Story, string Storyline, string About, DisagreementKind Kind, IReadOnlyList<DisagreementValue> Values);

/// <summary>One telling.</summary>
/// <param name="Value">The words that differ, as the sentence has them, case ending off.</param>
/// <param name="Evidence">The sentences that have it.</param>
public sealed record DisagreementValue(string Value, IReadOnlyList<Evidence> Evidence);
