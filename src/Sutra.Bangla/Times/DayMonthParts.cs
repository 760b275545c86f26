namespace Sutra.Bangla.Times;

/// <summary>Reads a day of a month, days of a month, a month, and a year in digits.</summary>
internal static class DayMonthParts
{
    /// <summary>Reads what starts with a number: ১৪ সেপ্টেম্বর, ১১ থেকে ১৩ ডিসেম্বর, ১২ তারিখ, ২০২৩ সালের.</summary>
    public static int Read(TimeWords words, int i, Aim aim, TimePoint point)
    {
        var word = words[i];
        if (word.Digits == 4 && word.Value is >= 1000 and <= 2200) { return ReadYear(words, i, point); }
        if (point.Year is null && point.YearAim == Aim.None && NamedYears.Read(words, i) is { } named)
        {
            (point.Year, point.Sure) = (named.Year, true);
            return named.End;
        }
        if (ReadSpelledYear(words, i, point) is var spelled && spelled > i) { return spelled; }
        if (ReadShortYear(words, i, point) is var called && called > i) { return called; }
        if (word.Value is < 1 or > 32 || word.Digits > 2 || point.Day is not null || point.Today is not null && point.Weekday is null && aim != Aim.None) { return i; }
        if (point.Month is null && ReadDays(words, i, aim, point) is var days && days > i) { return days; }
        if (ReadDayMark(words, i, aim, point) is var marked && marked > i) { return marked; }
        return i;
    }

    /// <summary>Reads what starts with a month's name: the month alone, or সেপ্টেম্বর ১৪, ২০২৩.</summary>
    public static int ReadMonth(TimeWords words, int i, Aim aim, TimePoint point)
    {
        if (point.Month is not null || point.Day is not null || (point.HasDay && point.Weekday is null)) { return i; }
        if (words[i].Kind == TimeWordKind.Month && ReadDayAfterMonth(words, i) is var dayEnd && dayEnd > i)
        {
            point.Day = words[dayEnd - 1].Is(TimeWordKind.Number) ? words[dayEnd - 1].Value : words[dayEnd - 2].Value;
            SetMonth(words, i, aim, point);
            return dayEnd;
        }
        if (words[i].Kind != TimeWordKind.Month && !(words[i + 1].IsUnit(TimeUnit.Month)) && !(aim != Aim.None && words[i].Case == WordCase.Locative)) { return i; }
        SetMonth(words, i, aim, point);
        point.Sure = aim != Aim.None || words[i].Case is WordCase.Locative || point.Year is not null || point.YearAim != Aim.None;
        return AfterMonth(words, i + 1, point);
    }

    private static void SetMonth(TimeWords words, int i, Aim aim, TimePoint point)
    {
        point.Month = words[i].Value;
        point.Bengali = words[i].Is(TimeWordKind.BengaliMonth);
        point.Hijri = words[i].Is(TimeWordKind.HijriMonth);
        if (aim != Aim.None) { point.Aim = aim; }
    }

    // মাস, মাসে, মাসের; the ending after a hyphen.
    private static int AfterMonth(TimeWords words, int i, TimePoint point)
    {
        // রবিউল আউয়াল, জমাদিউস সানি: the second word of a Hijri month.
        if (point.Hijri && words.At(i) is "আউয়াল" or "আওয়াল" or "আউয়ালে" or "সানি" or "সানী" or "আখির" or "আখের" or "উলা") { i++; }
        if (words[i].IsUnit(TimeUnit.Month)) { point.Sure = true; i++; }
        else if (words[i].Is(TimeWordKind.Ending)) { point.Sure |= words[i].Case == WordCase.Locative; i++; }
        return i;
    }

    private static int ReadDays(TimeWords words, int i, Aim aim, TimePoint point)
    {
        // চব্বিশের জুলাই is of a year, not a day.
        if (words[i] is { Digits: 0, Case: WordCase.Genitive }) { return i; }
        var at = AfterOrdinal(words, i + 1);
        int? first = null;
        var last = words[i].Value;
        while (Joins(words, at) && words[at + 1] is { Kind: TimeWordKind.Number, Digits: 1 or 2 } more && more.Value > last && more.Value <= 32)
        {
            first ??= words[i].Value;
            last = more.Value;
            at = AfterOrdinal(words, at + 2);
        }
        if (words[at].IsMark(',') && words[at + 1].Is(TimeWordKind.Month) && first is null) { at++; }
        if (words[at].IsDash && words[at].Glued && words[at + 1].Is(TimeWordKind.Month) && first is null) { at++; }
        if (first is not null && words[at].Is(TimeWordKind.DateMark) && last <= 31)
        {
            (point.FirstDay, point.Day, point.Sure) = (first, last, true);
            if (aim != Aim.None) { point.Aim = aim; }
            return at + 1;
        }
        if (words[at].Kind is not (TimeWordKind.Month or TimeWordKind.BengaliMonth or TimeWordKind.HijriMonth)) { return i; }
        if (words[at].Is(TimeWordKind.Month) && last > 31) { return i; }
        (point.FirstDay, point.Day) = (first, last);
        SetMonth(words, at, aim, point);
        point.Sure = true;
        return AfterMonth(words, at + 1, point);
    }

    // ১১ থেকে ১৩, ১১-১৩, ১১ ও ১২, ১১, ১২ ও ১৩
    private static bool Joins(TimeWords words, int i) =>
        words[i].Is(TimeWordKind.From) || words[i].IsDash || words[i].IsMark(',') || words.At(i) is "ও" or "এবং" or "বা" or "কিংবা" or "অথবা";

    private static int AfterOrdinal(TimeWords words, int i)
    {
        if (words[i].Is(TimeWordKind.Ordinal)) { i++; }
        else if (words[i].Is(TimeWordKind.Ending) && words[i].Case == WordCase.Locative) { i++; }
        return i;
    }

    // ডিসেম্বর ১৪, ২০২৩: the number is a day only where a year follows or a word says so.
    private static int ReadDayAfterMonth(TimeWords words, int i)
    {
        var at = words[i + 1].IsMark(']') ? i + 2 : i + 1;
        if (words[i].Case != WordCase.Plain || words[at] is not { Kind: TimeWordKind.Number, Value: >= 1 and <= 31, Digits: 1 or 2 }) { return i; }
        if (words[at + 1].Is(TimeWordKind.Ordinal)) { return at + 2; }
        var year = words[at + 1].IsMark(',') ? at + 2 : at + 1;
        if (words[year].Digits == 4 && words[year].Value is >= 1900 and <= 2100) { return at + 1; }
        return words[at + 1].Is(TimeWordKind.DateMark) ? at + 1 : i;
    }

    private static int ReadDayMark(TimeWords words, int i, Aim aim, TimePoint point)
    {
        var at = AfterOrdinal(words, i + 1);
        if (!words[at].Is(TimeWordKind.DateMark) || words[i].Value > 31) { return i; }
        point.Day = words[i].Value;
        if (aim != Aim.None) { point.Aim = aim; }
        point.Sure = true;
        return at + 1;
    }

    private static int ReadYear(TimeWords words, int i, TimePoint point)
    {
        if (point.Year is not null || (point.Today is not null && point.Month is null) || point.Anchor is not null) { return i; }
        if (point.YearAim != Aim.None && !Explains(words, i)) { return i; }
        var at = i + 1;
        var marked = false;
        if (words[at].Is(TimeWordKind.Ending)) { at++; marked = true; }
        while (words[at].Is(TimeWordKind.YearMark)) { at++; marked = true; if (words[at].IsMark('.')) { at++; } }
        if (words[at].Is(TimeWordKind.Bongabdo)) { at++; point.Bengali = true; }
        else if (words[at].Is(TimeWordKind.Hijri)) { at++; point.Hijri = true; }
        else if (words[at].Is(TimeWordKind.Unit) || words[at].Is(TimeWordKind.Clock)) { return i; }
        point.Year = words[i].Value;
        point.Sure |= marked || point.Bengali || point.Hijri;
        return at;
    }

    // উনিশ শ একাত্তর সালে, দুই হাজার চব্বিশ সালের
    private static int ReadSpelledYear(TimeWords words, int i, TimePoint point)
    {
        if (point.Year is not null || point.YearAim != Aim.None) { return i; }
        // আশি সালের দিকে
        if (words[i] is { Digits: 0, Value: >= 40 and < 100 } called && words[i + 1].Is(TimeWordKind.YearMark) && words.At(i + 1).StartsWith("সাল"))
        {
            (point.Year, point.Sure) = (1900 + called.Value, true);
            return i + 2;
        }
        if (words[i + 1] is not { Kind: TimeWordKind.Scale, Value: 100 or 1000 } scale) { return i; }
        var year = words[i].Value * scale.Value;
        var at = i + 2;
        if (words[at] is { Kind: TimeWordKind.Number, Value: < 100 } rest) { year += rest.Value; at++; }
        if (!words[at].Is(TimeWordKind.YearMark) || year is < 1500 or > 2100) { return i; }
        (point.Year, point.Sure) = (year, true);
        return at + 1;
    }

    // গত বছরের (২০২৪) ৫ আগস্ট, আগের বছর ২০২৩ সালের ৮ জুন: the number says which year was meant.
    private static bool Explains(TimeWords words, int i)
    {
        if (words[i - 1].IsMark('(') && words[i + 1].IsMark(')')) { return true; }
        if (!words[i + 1].Is(TimeWordKind.YearMark) || words[i - 1].Kind is not (TimeWordKind.Unit or TimeWordKind.YearAim)) { return false; }
        return words[i + 2].Is(TimeWordKind.Month) || (words[i + 2].Is(TimeWordKind.Number) && words[i + 3].Is(TimeWordKind.Month));
    }

    // ’২৪-এর জুলাই, ১৮ সালের: two digits are a year only before a month or সাল.
    private static int ReadShortYear(TimeWords words, int i, TimePoint point)
    {
        if (point.Year is not null || words[i].Digits != 2) { return i; }
        // ‘৬৯’-এর: the mark that was meant for an apostrophe is closed like a quotation.
        var quoted = i > 0 && words[i].Glued && words[i - 1].Kind == TimeWordKind.Mark && (char)words[i - 1].Value is '’' or '‘' or '\'';
        var at = quoted && words[i + 1].IsMark('’') ? i + 2 : i + 1;
        var called = words.At(at).StartsWith("সাল");
        if (!called && !(words[at].Is(TimeWordKind.Ending) && (quoted || words[at + 1].Is(TimeWordKind.Month)))) { return i; }
        point.Year = words[i].Value + (words[i].Value <= 40 ? 2000 : 1900);
        point.Sure = true;
        return at + 1;
    }
}
