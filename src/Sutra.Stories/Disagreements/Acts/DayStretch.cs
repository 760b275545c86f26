using System.Globalization;
using Sutra.Bangla.Times;

namespace Sutra.Stories.Disagreements.Acts;

/// <summary>At what minutes of a day something may have been: a clock's, or all of a part of the day.</summary>
/// <param name="From">The first minute after midnight.</param>
/// <param name="To">The last.</param>
/// <param name="IsClock">Whether a clock was named.</param>
/// <param name="IsLoose">Whether the clock was named roughly: "about", or on a quarter of an hour.</param>
internal readonly record struct DayStretch(int From, int To, bool IsClock, bool IsLoose)
{
    // Two clocks less than ten minutes apart are the same hour; "about half past two" is good for a quarter of an hour, each of
    // two such for one. A part of the day has no sharp ends: noon is called so from eleven on.
    private const int NearMinutes = 10;
    private const int Quarter = 15;
    private const int Blur = 120;
    private const int Zone = 30;
    private static readonly string[] s_about = ["প্রায়", "আনুমানিক", "দিকে", "নাগাদ", "কাছাকাছি"];

    // How long the parts of the day last at most, by the hour at which they begin in day-parts.tsv: বেলা runs to dusk, রাত until dawn.
    private static readonly Dictionary<int, int> s_ends = new() { [3] = 6, [4] = 7, [6] = 12, [9] = 18, [12] = 15, [15] = 18, [18] = 20, [20] = 30, [23] = 29 };

    /// <summary>The stretch that a time gives, or null.</summary>
    public static DayStretch? Of(TimeExpression time)
    {
        if (DayOrder.Of(time) is not { } order) { return null; }
        if (order.Clock) { return new DayStretch(order.Minute, EndOf(time) ?? order.Minute, true, order.Minute % Quarter == 0 || Array.Exists(s_about, w => time.Text.Contains(w, StringComparison.Ordinal))); }
        return s_ends.TryGetValue(order.Minute / 60, out var end) ? new DayStretch(order.Minute, 60 * (IsAfter(time) ? 30 : end), false, true) : null;
    }

    /// <summary>Whether two stretches of one day leave no minute that fits both.</summary>
    /// <param name="other">The other.</param>
    /// <param name="sameZone">Whether both count by one zone; zones are half hours apart.</param>
    public bool Differs(DayStretch other, bool sameZone)
    {
        var gap = Math.Max(From - other.To, other.From - To);
        if (!sameZone) { return IsClock && other.IsClock && Math.Min(Math.Abs(gap) % Zone, Zone - (Math.Abs(gap) % Zone)) >= NearMinutes; }
        if (!IsClock || !other.IsClock) { return gap >= Blur; }
        return gap >= (IsLoose, other.IsLoose) switch { (true, true) => 2 * Quarter, (false, false) => NearMinutes, _ => Quarter + 1 };
    }

    // "সন্ধ্যার পর" may be any hour of the night.
    private static bool IsAfter(TimeExpression time) => time.Text.EndsWith("পর", StringComparison.Ordinal) || time.Text.EndsWith("পরে", StringComparison.Ordinal);

    private static int? EndOf(TimeExpression time)
    {
        if (time.Value!.Split('/') is not [var start, { Length: >= 16 } end] || start[..10] != end[..10]) { return null; }
        return int.TryParse(end.AsSpan(11, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && int.TryParse(end.AsSpan(14, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var minute) ? (hour * 60) + minute : null;
    }
}
