namespace Sutra.Bangla.Times;

/// <summary>Reads on from a year to its months: ২০২৫ সালের প্রথম তিন মাসে, চলতি অর্থবছরের প্রথম প্রান্তিকে.</summary>
internal static class PartOfYearReader
{
    private const int MonthsOfYear = 12;
    private const int MonthsOfQuarter = 3;

    /// <summary>The phrase with the months that follow it; null where none do.</summary>
    public static PartOfYearPhrase? Read(TimeWords words, TimePhrase year)
    {
        if (!IsYear(year) || !words.At(year.End - 1).EndsWith("র")) { return null; }
        var rank = words[year.End];
        var last = rank is { Kind: TimeWordKind.Aim, Value: (int)Aim.Latest };
        if (!last && !rank.Is(TimeWordKind.Rank)) { return null; }
        var at = year.End + 1;
        if (words[at].IsUnit(TimeUnit.Quarter)) { return Of(year, at + 1, last ? 4 : rank.Value, MonthsOfQuarter); }
        if (words[at].IsUnit(TimeUnit.Month)) { return Of(year, at + 1, last ? MonthsOfYear : rank.Value, 1); }
        if (rank is { Kind: TimeWordKind.Rank, Value: not 1 } || words[at] is not { Kind: TimeWordKind.Number, Value: >= 1 and < MonthsOfYear } count || !words[at + 1].IsUnit(TimeUnit.Month)) { return null; }
        return new PartOfYearPhrase(year.Start, at + 2, year, last ? MonthsOfYear - count.Value : 0, count.Value);
    }

    private static PartOfYearPhrase? Of(TimePhrase year, int end, int rank, int months) =>
        rank * months <= MonthsOfYear ? new PartOfYearPhrase(year.Start, end, year, (rank - 1) * months, months) : null;

    private static bool IsYear(TimePhrase phrase) => phrase switch
    {
        PointPhrase { Point: { Month: null, HasDay: false, Part: null, Hour: null, Bengali: false, Hijri: false } point } => point.Year is not null || point.YearAim != Aim.None,
        YearsPhrase { FromMonth: not null } => true,
        AimedPhrase { Unit: TimeUnit.FiscalYear } => true,
        _ => false,
    };
}
