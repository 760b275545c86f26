using NodaTime;
using Sutra.Stories.Disagreements;
using Sutra.Stories.Statements.Repeats;
using Sutra.Stories.Storylines;
using Sutra.Stories.Timelines;
using Sutra.Stories.Tolls;

namespace Sutra.Web.Reports;

/// <summary>A storyline with all that belongs to it.</summary>
internal sealed record StorylineView(
    Storyline Storyline,
    IReadOnlyList<StoryView> Stories,
    IReadOnlyList<TimelineEntry> Timeline,
    IReadOnlyList<SpeakerView> Speakers,
    IReadOnlyList<Disagreement> Disagreements)
{
    /// <summary>The counts of dead, hurt and missing that grew.</summary>
    public IReadOnlyList<GrowingToll> Tolls { get; init; } = [];

    /// <summary>The statements that several of its pages have, in whatever words.</summary>
    public IReadOnlyList<RepeatedStatement> Repeats { get; init; } = [];

    /// <summary>Its pages, story by story.</summary>
    public IEnumerable<PageView> Pages => Stories.SelectMany(s => s.Pages);

    /// <summary>The day of its first page, or null where none is dated.</summary>
    public LocalDate? First => Stories.Select(s => s.Story.First).Where(d => d is not null).Min();

    /// <summary>The day of its last page.</summary>
    public LocalDate? Last => Stories.Select(s => s.Story.Last).Where(d => d is not null).Max();

    /// <summary>How many known outlets tell it, copies or not.</summary>
    public int Outlets => ReportView.CountOutlets(Pages);
}
