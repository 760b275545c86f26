using Sutra.Pages.Metadata;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Timelines;

/// <summary>A dated happening of a storyline.</summary>
/// <param name="Storyline">The storyline's id.</param>
/// <param name="Date">ISO 8601, as exact as known: a year, month or day.</param>
/// <param name="Precision">How exactly.</param>
/// <param name="Planned">Whether it was told as to come.</param>
/// <param name="Text">The best of its sentences, verbatim.</param>
/// <param name="Outlets">How many independent outlets tell it; copies count as one.</param>
/// <param name="Evidence">Its sentences, best first.</param>
/// <param name="Doubt">Why the date is in doubt, in English, or null.</param>
public sealed record TimelineEntry(
    string Storyline,
    string Date,
    DatePrecision Precision,
    bool Planned,
    string Text,
    int Outlets,
    IReadOnlyList<Evidence> Evidence,
    string? Doubt)
{
    /// <summary>Its place among the entries of its storyline, from 1: that of most outlets first, of equal ones that with most sentences, then the earlier. 0 where it was not ranked.</summary>
    public int Rank { get; init; }
}
