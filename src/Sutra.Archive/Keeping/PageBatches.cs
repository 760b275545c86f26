namespace Sutra.Archive.Keeping;

/// <summary>Adds pages in batches: the disk is waited for once each time, not once a page.</summary>
public static class PageBatches
{
    // What is kept together: so many pages, or what a slow input gives in so long.
    private const int MostPages = 64;
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(1);

    /// <summary>Adds pages as they come; yields what was done with each of a batch, in order, once the batch is on the disk.</summary>
    /// <param name="writer">Where they are kept.</param>
    /// <param name="pages">The pages; the end of the run ends the last batch.</param>
    /// <param name="clock">Tells when a batch has waited long enough.</param>
    public static IEnumerable<IReadOnlyList<Kept>> Add(ArchiveWriter writer, IEnumerable<PreparedPage> pages, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(clock);
        return Run(writer, pages, clock);
    }

    private static IEnumerable<IReadOnlyList<Kept>> Run(ArchiveWriter writer, IEnumerable<PreparedPage> pages, TimeProvider clock)
    {
        var batch = new List<PreparedPage>();
        var began = clock.GetTimestamp();
        foreach (var page in pages)
        {
            if (batch.Count == 0) { began = clock.GetTimestamp(); }
            batch.Add(page);
            if (batch.Count < MostPages && clock.GetElapsedTime(began) <= s_longest) { continue; }
            yield return writer.Add(batch);
            batch.Clear();
        }
        if (batch.Count > 0) { yield return writer.Add(batch); }
    }
}
