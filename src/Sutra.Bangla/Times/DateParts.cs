namespace Sutra.Bangla.Times;

/// <summary>Reads the parts of a date: days, months, years, weekdays, and the words that stand for them (আজ, ওই দিন, গত বছরের).</summary>
internal static class DateParts
{
    /// <summary>Reads one part into the point; yields the index after it, or <paramref name="i"/> where there is none or its place is taken.</summary>
    public static int Read(TimeWords words, int i, TimePoint point)
    {
        var word = words[i];
        switch (word.Kind)
        {
            case TimeWordKind.NumericDate: return ReadNumeric(word, i, point);
            case TimeWordKind.Today: return ReadToday(words, i, point);
            case TimeWordKind.Anchor: return ReadAnchor(words, i, point);
            case TimeWordKind.Kal: return ReadKal(words, i, Aim.None, point);
            case TimeWordKind.Weekday: return ReadWeekday(words, i, Aim.None, point);
            case TimeWordKind.ShortWeekday: return ReadShortWeekday(words, i, point);
            case TimeWordKind.Number: return DayMonthParts.Read(words, i, Aim.None, point);
            case TimeWordKind.Month or TimeWordKind.BengaliMonth or TimeWordKind.HijriMonth: return DayMonthParts.ReadMonth(words, i, Aim.None, point);
            case TimeWordKind.YearAim when point.YearAim == Aim.None && point.Year is null: point.YearAim = (Aim)word.Value; point.Sure = true; return i + 1;
            case TimeWordKind.MonthAim when point.MonthAim == Aim.None && point.Month is null: point.MonthAim = (Aim)word.Value; point.Sure = true; return i + 1;
            case TimeWordKind.Named: return NamedDays.Read(words, i, Aim.None, point);
            case TimeWordKind.Aim: return ReadAimed(words, i, (Aim)word.Value, point);
            default: return i;
        }
    }

    private static int ReadNumeric(TimeWord word, int i, TimePoint point)
    {
        if (point.Day is not null || point.Month is not null || point.Year is not null) { return i; }
        (point.Year, point.Month, point.Day) = (word.Value / 10000, word.Value / 100 % 100, word.Value % 100);
        point.Sure = true;
        return i + 1;
    }

    private static int ReadToday(TimeWords words, int i, TimePoint point)
    {
        if (point.HasDate) { return i; }
        point.Today = words[i].Value;
        if (words.At(i).StartsWith("গতরাত")) { point.Part = NightPart; }
        return i + 1;
    }

    private static DayPart NightPart { get; } = DayPart.All.First(p => p.Name == "night");

    private static int ReadAnchor(TimeWords words, int i, TimePoint point)
    {
        if (point.HasDate) { return i; }
        point.Anchor = words[i].Value;
        point.Recalls = words.At(i).StartsWith("সেদিন");
        EventReader.Read(words, i, point);
        return i + 1;
    }

    // কাল is yesterday or tomorrow: it counts where গত or আগামী says which, where a weekday follows, or where nothing else is said.
    private static int ReadKal(TimeWords words, int i, Aim aim, TimePoint point)
    {
        if (point.HasDate) { return i; }
        var next = words[i + 1].IsMark('(') || words[i + 1].IsMark(',') ? i + 2 : i + 1;
        if (aim == Aim.None && !words[next].Is(TimeWordKind.Weekday) && words.Count > 1 && !IsYesterday(words, i)) { return i; }
        var distance = words[i].Value + 1;
        if (aim == Aim.None) { point.Kal = distance; } else { point.Today = aim == Aim.Past ? -distance : distance; }
        return i + 1;
    }

    // কাল রাতে, আদালত কাল নির্দেশ দিয়েছেন; but স্থান-কাল-পাত্র, কাল হয়েছে (was his doom), and আজ আমি, কাল তুমি of no day.
    private static bool IsYesterday(TimeWords words, int i)
    {
        if (words.At(i) is not ("কাল" or "কালকে")) { return false; }
        if (words[i + 1].Is(TimeWordKind.DayPart)) { return true; }
        if (words[i + 1].Kind is not TimeWordKind.None || words[i + 1].Span.Length == 0 || words.At(i + 1).StartsWith("হ") || words.At(i + 1).StartsWith("বিলম্ব")) { return false; }
        if (words.At(i + 1) is "সে" or "আমি" or "তুমি" or "আমার" or "অন্য" or "কেউ" or "চলে" or "আমরা") { return false; }
        return i == 0 || (words[i - 1].Kind == TimeWordKind.None && words.At(i - 1) is not ("কত" or "আদি" or "যায়যায়" or "তিন" or "সর্ব"));
    }

    private static int ReadWeekday(TimeWords words, int i, Aim aim, TimePoint point)
    {
        if (point.Weekday is not null) { return i; }
        point.Weekday = words[i].Value;
        if (aim != Aim.None && point.Aim == Aim.None) { point.Aim = aim; }
        return words[i + 1].Is(TimeWordKind.Ending) ? i + 2 : i + 1;
    }

    // শুক্র is a planet and a name; it is a day only before or after a date.
    private static int ReadShortWeekday(TimeWords words, int i, TimePoint point)
    {
        if (point.Weekday is not null) { return i; }
        var next = words[i + 1].IsMark(',') ? i + 2 : i + 1;
        var dated = words[next] is { Kind: TimeWordKind.Number, Digits: 1 or 2 } && words[next + 1].Is(TimeWordKind.Month);
        if (!dated) { return i; }
        point.Weekday = words[i].Value;
        return i + 1;
    }

    private static int ReadAimed(TimeWords words, int i, Aim aim, TimePoint point)
    {
        var next = words[i + 1];
        var read = next.Kind switch
        {
            TimeWordKind.Weekday when point.Day is null => ReadWeekday(words, i + 1, aim, point),
            TimeWordKind.Kal => ReadKal(words, i + 1, aim, point),
            TimeWordKind.Number => DayMonthParts.Read(words, i + 1, aim, point),
            TimeWordKind.Month or TimeWordKind.BengaliMonth or TimeWordKind.HijriMonth => DayMonthParts.ReadMonth(words, i + 1, aim, point),
            TimeWordKind.Named => NamedDays.Read(words, i + 1, aim, point),
            TimeWordKind.Unit => ReadAimedUnit(words, i, aim, point),
            _ => i + 1,
        };
        return read == i + 1 ? i : read;
    }

    // গত বছরের, চলতি মাসের, গত সপ্তাহে, ওই দিন: yields i + 1 where the unit makes no date.
    private static int ReadAimedUnit(TimeWords words, int i, Aim aim, TimePoint point)
    {
        var end = i + 2;
        switch ((TimeUnit)words[i + 1].Value)
        {
            case TimeUnit.Year when point is { Year: null, YearAim: Aim.None } && aim != Aim.Latest:
                point.YearAim = aim;
                break;
            case TimeUnit.Month when point is { Month: null, MonthAim: Aim.None } && aim != Aim.Latest:
                point.MonthAim = aim;
                break;
            case TimeUnit.Week when point is { WeekAim: Aim.None, HasDay: false } && aim is not Aim.Latest:
                point.WeekAim = aim;
                break;
            case TimeUnit.Day when !point.HasDay && aim is Aim.That or Aim.ThisOrThat or Aim.After or Aim.Before:
                SetAnchor(words, i, aim, point);
                break;
            default: return i + 1;
        }
        point.Sure = true;
        return end;
    }

    private static void SetAnchor(TimeWords words, int i, Aim aim, TimePoint point)
    {
        if (point.Year is not null && aim is Aim.That or Aim.ThisOrThat) { point.ThisDay = true; return; }
        point.ThisDay = aim == Aim.ThisOrThat;
        point.Anchor = aim switch { Aim.After => 1, Aim.Before => -1, _ => 0 };
        EventReader.Read(words, i, point);
    }
}
