using NodaTime;

namespace Sutra.Bangla.Times;

/// <summary>Places what is said with a length of time: so long ago a day, month or year; the last or next so long a range; a bare length has no place.</summary>
internal static class LengthResolver
{
    // No newspaper counts further back; beyond this the calendar of the library ends.
    private const int MostYears = 1500;

    // More of any unit is no time that anybody tells.
    private const int Most = 20_000;

    /// <summary>The value and kind.</summary>
    public static (string? Value, TimeKind Kind) Resolve(LengthPhrase length, TimeContext context)
    {
        if (length.Amount is not { } amount || length.Pieces.Any(p => p.Amount > Most) || (length.Unit >= TimeUnit.Year && amount > MostYears)) { return (null, KindOf(length)); }
        return length.Use switch
        {
            LengthUse.Ago when length.Finest <= TimeUnit.Hour => (ClockAgo(length, context), TimeKind.Time),
            LengthUse.Ago => (Ago(length, context), TimeKind.Date),
            LengthUse.After => Later(length, amount, context),
            LengthUse.Last => (Window(length, context, back: true), TimeKind.Range),
            LengthUse.Next => (Window(length, context, back: false), TimeKind.Range),
            _ => (null, TimeKind.Duration),
        } is var (value, kind) && value is null && length.Use is not LengthUse.Ago ? (null, TimeKind.Duration) : (value, kind);
    }

    private static TimeKind KindOf(LengthPhrase length) => length.Use == LengthUse.Ago ? TimeKind.Date : TimeKind.Duration;

    private static string? Ago(LengthPhrase length, TimeContext context)
    {
        var from = length.FromAnchor ? context.LastDay : length.FromElsewhere ? null : context.Base;
        if (from is not { } day) { return null; }
        var value = Shift(day, length, back: true);
        if (value is { } date && !length.FromAnchor) { context.Note(date, yearStated: false, news: false); }
        return value?.ToIso();
    }

    // Hours and minutes are counted from the page's own minute, where that is known.
    private static string? ClockAgo(LengthPhrase length, TimeContext context)
    {
        if (length.FromAnchor || length.FromElsewhere || context is not { Quoted: false, Published: { } day, Clock: { } clock } || context.Today != day) { return null; }
        var at = day + clock;
        foreach (var piece in length.Pieces)
        {
            if (piece.Unit > TimeUnit.Hour)
            {
                if (Shift(at.Date, piece, back: true) is not { } shifted) { return null; }
                at = shifted + at.TimeOfDay;
                continue;
            }
            at = at.Minus(Period.FromSeconds((long)(piece.Amount * piece.Unit switch { TimeUnit.Hour => 3600, TimeUnit.Minute => 60, _ => 1 })));
        }
        return new PartialDate(at.Date, at.TimeOfDay).ToIso();
    }

    // তিন দিন পর counts on from the day spoken of; months and years only where এর or তার says so.
    private static (string?, TimeKind) Later(LengthPhrase length, decimal amount, TimeContext context)
    {
        var fine = length.Finest is TimeUnit.Day or TimeUnit.Week;
        if (length.FromElsewhere || (!length.FromAnchor && !fine) || context.Tense == Tense.Future) { return (null, TimeKind.Duration); }
        if (length is { FromAnchor: true, Unit: TimeUnit.Year, Finer.Count: 0 } && context.LastYear is { } year && amount == decimal.Floor(amount)) { return (new PartialDate(year + (int)amount).ToIso(), TimeKind.Date); }
        if (context.LastDay is not { } day || Shift(day, length, back: false) is not { } date) { return (null, TimeKind.Duration); }
        if (context.Published is { } page && date.Date > page) { return (null, TimeKind.Duration); }
        context.Note(date, yearStated: false, news: false);
        return (date.ToIso(), TimeKind.Date);
    }

    // As exact as the finest unit that is said: two months ago is a month, a month and eight days ago a day.
    private static PartialDate? Shift(LocalDate day, LengthPhrase length, bool back)
    {
        if (length.Finer.Count == 0) { return length.Amount is { } amount ? Shift(day, length.Unit, back ? -amount : amount) : null; }
        foreach (var piece in length.Pieces)
        {
            if (Shift(day, piece, back) is not { } shifted) { return null; }
            day = shifted;
        }
        return length.Finest == TimeUnit.Month ? MonthOf(day) : new PartialDate(day);
    }

    // The day itself, however coarse the unit; null where there is no such day, or the amount is no whole number of days or months.
    private static LocalDate? Shift(LocalDate day, LengthPiece piece, bool back)
    {
        var amount = piece.Unit switch { TimeUnit.Year => piece.Amount * 12, TimeUnit.Week => piece.Amount * 7, _ => piece.Amount };
        if (amount != decimal.Floor(amount) || amount > MostYears * 12) { return null; }
        var by = back ? -(int)amount : (int)amount;
        return piece.Unit switch
        {
            TimeUnit.Day or TimeUnit.Week => day.PlusDays(by),
            TimeUnit.Month or TimeUnit.Year when day.Year + (by / 12) is > 1 and < 9999 => day.PlusMonths(by),
            _ => null,
        };
    }

    private static PartialDate? Shift(LocalDate day, TimeUnit unit, decimal amount)
    {
        var whole = amount == decimal.Floor(amount);
        switch (unit)
        {
            case TimeUnit.Day when whole: return new PartialDate(day.PlusDays((int)amount));
            case TimeUnit.Week when whole: return new PartialDate(day.PlusDays(7 * (int)amount));
            // Half a month is taken for fifteen days.
            case TimeUnit.Month when Math.Abs(amount) <= MostYears * 12: return MonthOf(day.PlusMonths((int)amount).PlusDays((int)((amount - (int)amount) * 30)));
            case TimeUnit.Year when whole: return new PartialDate(day.Year + (int)amount);
            case TimeUnit.Year when Math.Abs(amount) < 10: return MonthOf(day.PlusMonths((int)(amount * 12)));
            case TimeUnit.Year: return new PartialDate(day.Year + (int)decimal.Round(amount));
            case TimeUnit.Decade: return new PartialDate(day.Year + (int)(amount * 10));
            case TimeUnit.Age: return new PartialDate(day.Year + (int)(amount * 12));
            case TimeUnit.Century when Math.Abs(amount) < 15: return new PartialDate(day.Year + (int)(amount * 100));
            default: return null;
        }
    }

    private static PartialDate MonthOf(LocalDate day) => new(day.Year, day.Month);

    // গত তিন বছরের মধ্যে: 2022/2025; সর্বশেষ ২৪ ঘণ্টায়: yesterday/today.
    private static string? Window(LengthPhrase length, TimeContext context, bool back)
    {
        if (context.Base is not { } page) { return null; }
        if (length.Finest <= TimeUnit.Hour)
        {
            if (length is not { Unit: TimeUnit.Hour, Amount: >= 12 and <= 240 and var hours }) { return null; }
            length = length with { Unit = TimeUnit.Day, Amount = decimal.Ceiling(hours / 24), Finer = [] };
        }
        if (Shift(page, length, back) is not { } far) { return null; }
        var near = far.Day is not null ? new PartialDate(page) : far.Month is not null ? new PartialDate(page.Year, page.Month) : new PartialDate(page.Year);
        return back ? $"{far.ToIso()}/{near.ToIso()}" : $"{near.ToIso()}/{far.ToIso()}";
    }
}
