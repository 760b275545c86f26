namespace Sutra.Bangla.Times;

/// <summary>Reads the longest temporal phrase that starts at a word.</summary>
internal static class PhraseReader
{
    /// <summary>The longest phrase that starts at a word; null where none does.</summary>
    public static TimePhrase? Read(TimeWords words, int i)
    {
        if (words[i].Kind is TimeWordKind.None or TimeWordKind.Mark or TimeWordKind.Ending) { return null; }
        var best = RepeatReader.Read(words, i);
        best = Longer(best, SpanReader.Read(words, i));
        best = Longer(best, LengthReader.Read(words, i));
        best = Longer(best, WeekdayPairReader.Read(words, i));
        best = Longer(best, ReadPoints(words, i));
        return best is null ? null : PartOfYearReader.Read(words, best) ?? best;
    }

    private static TimePhrase? Longer(TimePhrase? a, TimePhrase? b) => a is null ? b : b is null || b.Length <= a.Length ? a : b;

    private static TimePhrase? ReadPoints(TimeWords words, int i)
    {
        if (PointReader.Read(words, i) is not { } from) { return null; }
        if (from.FirstDay is { } first)
        {
            var last = words[from.End].Is(TimeWordKind.Until) ? from.End + 1 : from.End;
            if (words[last].Is(TimeWordKind.Within)) { last++; }
            return new RangePhrase(FirstOf(from, first, from.Start), from, last);
        }
        if (ReadMonthList(words, from) is { } months) { return months; }
        var connector = words[from.End];
        var next = connector.Is(TimeWordKind.From) ? from.End + 1 : connector.IsDash && !IsWeak(from) ? from.End + 1 : -1;
        if (next > 0 && PointReader.Read(words, next, from.Hour is not null) is { } to && Pairs(from, to) && (connector.Is(TimeWordKind.From) || SameKind(from, to)))
        {
            var last = to is { Month: not null, Day: null } && words[to.End].IsUnit(TimeUnit.Quarter) ? to.End + 1 : to.End;
            var end = words[last].Is(TimeWordKind.Until) || words[last].Is(TimeWordKind.Within) ? last + 1 : last;
            return new RangePhrase(from, to, end);
        }
        return new PointPhrase(AfterEdge(words, from));
    }

    private static bool IsWeak(TimePoint point) => !point.HasDate && point.Hour is null;

    private static bool SameKind(TimePoint from, TimePoint to) => from.Hour is not null == to.Hour is not null && (from.Day is null) == (to.Day is null);

    // A range runs between points of one grain: days, months, years or clock times.
    private static bool Pairs(TimePoint from, TimePoint to)
    {
        if (to.Anchor is not null || to.MonthAim != Aim.None && !to.HasDay) { return from.HasDay; }
        return from.HasDay == to.HasDay || from.Hour is not null && to.Hour is not null || from.Part is not null && to.Part is not null
            || to.Hour is not null && to.HasDay || from.HasDay && to.Hour is not null || from.Year is not null && to.Month is not null && from.Month is null;
    }

    /// <summary>The first of several days (১১ থেকে ১৩ ডিসেম্বর), as a point of its own.</summary>
    public static TimePoint FirstOf(TimePoint days, int first, int start) => new()
    {
        Start = start,
        End = days.End,
        Year = days.Year,
        YearAim = days.YearAim,
        Month = days.Month,
        MonthAim = days.MonthAim,
        Day = first,
        Aim = days.Aim,
        Sure = true,
        Bengali = days.Bengali,
        Hijri = days.Hijri,
    };

    // জুলাই-আগস্টে, ফেব্রুয়ারি, মার্চ ও এপ্রিল মাসে
    private static RangePhrase? ReadMonthList(TimeWords words, TimePoint from)
    {
        if (from.Month is null || from.Day is not null || from.Hour is not null || from.Bengali || from.Hijri) { return null; }
        var (at, last, end) = (from.End, from.Month.Value, from.End);
        var sure = from.Sure;
        while (IsListMark(words, at) && words[at + 1].Is(TimeWordKind.Month) && words[at + 1].Value == (last % 12) + 1)
        {
            last = words[at + 1].Value;
            sure |= words[at + 1].Case == WordCase.Locative;
            at = end = at + 2;
            if (words[at].IsUnit(TimeUnit.Month) || words[at].IsUnit(TimeUnit.Quarter)) { sure = true; end = ++at; }
        }
        if (end == from.End || !sure) { return null; }
        var to = new TimePoint { Start = end - 1, End = end, Month = last, Sure = true };
        if (words[end] is { Digits: 4, Value: >= 1900 and <= 2100 } year) { to.Year = year.Value; to.End = ++end; }
        return new RangePhrase(from, to, end);
    }

    private static bool IsListMark(TimeWords words, int i) => words[i].IsDash || words[i].IsMark(',') || words[i].Is(TimeWordKind.From) || words.At(i) is "ও" or "এবং";

    // গত মাসের শুরুতে, জানুয়ারি মাসের মাঝামাঝি সময়ে: the edge belongs to the stretch, the value stays that of the month.
    private static TimePoint AfterEdge(TimeWords words, TimePoint point)
    {
        if (point.Month is null && point.MonthAim == Aim.None && point.WeekAim == Aim.None && point.Year is null && point.YearAim == Aim.None) { return point; }
        if (point.Day is not null || point.Weekday is not null) { return point; }
        var genitive = words[point.End - 1].Case == WordCase.Genitive || (words[point.End - 1].Is(TimeWordKind.YearMark) && words.At(point.End - 1).EndsWith("র"));
        if (!genitive || EdgeReader.After(words, point.End) is var end && end == point.End) { return point; }
        point.Sure = true;
        point.End = end;
        return point;
    }
}
