namespace Sutra.Bench.Speed;

/// <summary>One line of the report: a lot of pages and what each way of handling all of them cost.</summary>
/// <param name="Name">The lot.</param>
/// <param name="Pages">How many pages.</param>
/// <param name="Bytes">Their size unpacked, in bytes.</param>
/// <param name="Ours">Our reader, from unpacked bytes (HTML) or text (dumps) to articles.</param>
/// <param name="AngleSharp">AngleSharp's bare parse; null for dumps.</param>
/// <param name="Gunzip">Unpacking the same bytes and no more; null for dumps.</param>
internal sealed record SpeedRow(string Name, int Pages, long Bytes, Cost Ours, Cost? AngleSharp = null, Cost? Gunzip = null)
{
    /// <summary>Several lots as one.</summary>
    public static SpeedRow Together(string name, IReadOnlyList<SpeedRow> rows) => new(
        name, rows.Sum(r => r.Pages), rows.Sum(r => r.Bytes), Sum(rows, r => r.Ours), Sum(rows, r => r.AngleSharp ?? default), Sum(rows, r => r.Gunzip ?? default));

    /// <summary>Pages a second of processor time.</summary>
    public double PagesASecond(Cost cost) => Pages / Math.Max(cost.Seconds, 1e-9);

    /// <summary>Megabytes (10^6) of unpacked bytes a second of processor time.</summary>
    public double MegabytesASecond(Cost cost) => Bytes / 1e6 / Math.Max(cost.Seconds, 1e-9);

    /// <summary>Managed bytes allocated a page.</summary>
    public double AllocatedAPage(Cost cost) => (double)cost.Allocated / Math.Max(Pages, 1);

    private static Cost Sum(IEnumerable<SpeedRow> rows, Func<SpeedRow, Cost> part) => rows.Aggregate(default(Cost), (sum, r) => sum + part(r));
}
