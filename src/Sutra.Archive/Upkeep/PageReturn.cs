using NodaTime;
using Sutra.Archive.Keeping;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;

namespace Sutra.Archive.Upkeep;

/// <summary>Adds the pages of a damaged archive to another one, in the order in which they were added at first.</summary>
/// <param name="from">The damaged archive; its pages are read, and of its database what can be.</param>
/// <param name="to">The archive that gets them.</param>
/// <param name="options">How.</param>
internal sealed class PageReturn(ArchiveFolder from, ArchiveFolder to, RestoreOptions options)
{
    private readonly List<string> _faults = [];

    // Pages that are not kept because their text is: another version of the program may read two pages alike.
    private readonly HashSet<string> _same = new(StringComparer.Ordinal);

    /// <summary>Adds the pages that it has not; how many there were, and what is lost.</summary>
    public (long Regained, IReadOnlyList<string> Faults) Run()
    {
        using var known = new KnownPages(from);
        var (regained, unread) = Add(known);
        using var now = new KnownPages(to);
        // Where the old database tells, articles are named; else files and places are.
        var lost = known.MissingFrom(p => now.Added(p) is not null || _same.Contains(Convert.ToHexString(p)));
        return (regained, [.. _faults, .. lost ?? unread]);
    }

    private (long Regained, List<string> Unread) Add(KnownPages known)
    {
        var clock = new PastClock(options.Clock);
        using var writer = ArchiveWriter.Open(to, clock);
        using var there = new KnownPages(to);
        var (regained, unread) = (0L, new List<string>());
        foreach (var block in PageSalvage.Blocks(from.Pages, known.FirstSegment))
        {
            if (block.Fault is not null) { unread.Add(block.Fault); }
            regained += Add(writer, clock, [.. block.Pages.Where(p => there.Added(Fingerprint.Of(p.Span)) is null)], known);
        }
        return (regained, unread);
    }

    private long Add(ArchiveWriter writer, PastClock clock, IReadOnlyList<ReadOnlyMemory<byte>> records, KnownPages known)
    {
        if (records.Count == 0) { return 0; }
        clock.Time = known.Added(Fingerprint.Of(records[0].Span));
        var batch = records.AsParallel().AsOrdered().WithDegreeOfParallelism(Math.Min(options.Jobs, 512)).Select(Read).ToList();
        _faults.AddRange(batch.Select(b => b.Fault).OfType<string>());
        var understood = Enumerable.Range(0, batch.Count).Where(i => batch[i].Page is not null).ToList();
        var kept = writer.Add([.. understood.Select(i => (batch[i].Page!, batch[i].Reading!))]);
        for (var i = 0; i < kept.Count; i++)
        {
            options.PageRead?.Invoke();
            if (kept[i].As == KeptAs.Known) { _same.Add(Convert.ToHexString(Fingerprint.Of(records[understood[i]].Span))); }
        }
        return kept.Count(k => k.As != KeptAs.Known);
    }

    private (RawPage? Page, Reading? Reading, string? Fault) Read(ReadOnlyMemory<byte> record)
    {
        if (PageRecord.Read(record) is not { } page) { return (null, null, $"{from.Pages}: a page is no record of one"); }
        try
        {
            return (page, options.Read(page), null);
        }
        // Content never makes the house throw; should a bug do so all the same, one page is named, not the whole lost.
        catch (Exception e) when (e is not OutOfMemoryException) { return (null, null, $"{page.Id}: could not be read: a fault of the program ({e.GetType().Name}); please report it"); }
    }

    /// <summary>A clock that shows when pages were added at first, where that is known.</summary>
    private sealed class PastClock(TimeProvider now) : TimeProvider
    {
        public Instant? Time { get; set; }

        public override DateTimeOffset GetUtcNow() => Time?.ToDateTimeOffset() ?? now.GetUtcNow();
    }
}
