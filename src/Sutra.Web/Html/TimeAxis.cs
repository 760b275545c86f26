using NodaTime;

namespace Sutra.Web.Html;

/// <summary>A time axis with real distances between near days and breaks where nothing happens for long.</summary>
internal sealed class TimeAxis
{
    /// <summary>The room left at either end, and that of a break, in per cent of the axis.</summary>
    private const double Margin = 3, BreakRoom = 7;

    /// <summary>The room a day with a dot needs, in per cent.</summary>
    private const double DayRoom = 2.6;

    private readonly SortedDictionary<LocalDate, double> _positions = [];
    private readonly List<(double At, LocalDate From, LocalDate To)> _breaks = [];

    public TimeAxis(IEnumerable<LocalDate> days)
    {
        var stretches = Cut([.. days.Distinct().Order()]);
        if (stretches.Count == 0) { return; }
        // Many breaks share four tenths of the axis, many days the rest: nothing leaves the drawing.
        var breakRoom = stretches.Count == 1 ? 0 : Math.Min(BreakRoom, 40.0 / (stretches.Count - 1));
        var count = stretches.Sum(s => s.Count);
        var free = 100 - (2 * Margin) - (breakRoom * (stretches.Count - 1));
        var dayRoom = Math.Min(DayRoom, free / count);
        double spans = stretches.Sum(SpanOf);
        var spare = free - (dayRoom * count);
        var x = Margin;
        for (var i = 0; i < stretches.Count; i++)
        {
            x = spans > 0 ? Place(stretches[i], x, dayRoom, spare / spans) : PlaceAlone(stretches[i][0], x, dayRoom + (spare / stretches.Count));
            if (i + 1 < stretches.Count) { _breaks.Add((x + (breakRoom / 2), stretches[i][^1], stretches[i + 1][0])); }
            x += breakRoom;
        }
    }

    /// <summary>Where each day stands, in per cent of the axis, earliest first.</summary>
    public IReadOnlyDictionary<LocalDate, double> Positions => _positions;

    /// <summary>The breaks: where, and between which days.</summary>
    public IReadOnlyList<(double At, LocalDate From, LocalDate To)> Breaks => _breaks;

    /// <summary>The first day of each stretch without a break.</summary>
    public IEnumerable<LocalDate> Starts => _breaks.Select(b => b.To).Prepend(_positions.Keys.FirstOrDefault());

    private static int SpanOf(List<LocalDate> stretch) => Period.DaysBetween(stretch[0], stretch[^1]);

    // A gap is a break where it is longer than three weeks and than four times the middle gap.
    private static List<List<LocalDate>> Cut(List<LocalDate> days)
    {
        var stretches = new List<List<LocalDate>>();
        if (days.Count == 0) { return stretches; }
        var gaps = days.Zip(days.Skip(1), Period.DaysBetween).Order().ToList();
        var longest = Math.Max(21, gaps.Count == 0 ? 0 : 4 * gaps[gaps.Count / 2]);
        foreach (var day in days)
        {
            if (stretches.Count == 0 || Period.DaysBetween(stretches[^1][^1], day) > longest) { stretches.Add([]); }
            stretches[^1].Add(day);
        }
        return stretches;
    }

    // Each day has the room of its dot, and after it as much as the days to the next ask for; returns where the stretch ends.
    private double Place(List<LocalDate> stretch, double x, double dayRoom, double perDay)
    {
        for (var i = 0; i < stretch.Count; i++)
        {
            if (i > 0) { x += perDay * Period.DaysBetween(stretch[i - 1], stretch[i]); }
            _positions[stretch[i]] = x + (dayRoom / 2);
            x += dayRoom;
        }
        return x;
    }

    private double PlaceAlone(LocalDate day, double x, double width)
    {
        _positions[day] = x + (width / 2);
        return x + width;
    }
}
