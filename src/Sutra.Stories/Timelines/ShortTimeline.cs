namespace Sutra.Stories.Timelines;

/// <summary>The short timeline of a storyline: what most independent outlets tell.</summary>
public static class ShortTimeline
{
    /// <summary>So many entries it has. Of the 12 best told of the labelled story all are labelled, of the next ones fewer (<c>docs/timelines.md</c>).</summary>
    public const int Length = 12;

    // A few lines more need no cutting.
    private const int Most = 15;

    /// <summary>Whether a storyline's timeline is so long that it has a short one.</summary>
    /// <param name="entries">All its entries.</param>
    public static bool IsNeeded(IReadOnlyCollection<TimelineEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return entries.Count > Most;
    }

    /// <summary>Whether an entry is one of the short timeline.</summary>
    public static bool Has(TimelineEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Rank <= Length;
    }
}
