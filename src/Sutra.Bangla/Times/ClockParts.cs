namespace Sutra.Bangla.Times;

/// <summary>Reads parts of the day and clock times: রাত পৌনে ১২টার দিকে, ০১:১৫ পিএম, বেলা ১১টা ৩০ মিনিটে, ১৩১৫ ঘণ্টা.</summary>
internal static class ClockParts
{
    /// <summary>Reads a part of the day or a clock time into the point; yields the index after it, or <paramref name="i"/> where there is none.</summary>
    public static int Read(TimeWords words, int i, TimePoint point)
    {
        if (point.Part is null && point.Hour is null && ReadPartOfDay(words, i, point) is var part && part > i) { return part; }
        if (point.Hour is null && ReadClock(words, i, point) is var clock && clock > i) { return ReadToward(words, clock); }
        if (point is not { Hour: not null, Meridiem: null, Part: null }) { return i; }
        if (words[i].Is(TimeWordKind.Meridiem)) { point.Meridiem = words[i].Value; return i + 1; }
        return point.Clock24 && words[i].Is(TimeWordKind.DayPart) && words[i].Case == WordCase.Plain ? ReadHalfOfDay(DayPart.All[words[i].Value], i, point) : i;
    }

    // "৫:১০ অপরাহ্ন", "১২:৩০ পূর্বাহ্ণ", "৯:১৫ রাত": time stamps of blogs put the part of the day where English has a.m. and p.m.
    private static int ReadHalfOfDay(DayPart part, int i, TimePoint point)
    {
        if (part.Meridiem is { } add) { point.Meridiem = add; } else { point.Part = part; }
        return i + 1;
    }

    private static int ReadPartOfDay(TimeWords words, int i, TimePoint point)
    {
        // ১৬ ডিসেম্বর প্রথম প্রহরে: the first hours of the day, from midnight on.
        if (point.HasDate && words[i] is { Kind: TimeWordKind.Rank, Value: 1 } && words[i + 1].Is(TimeWordKind.Watch)) { return i + 2; }
        var at = i;
        if (words[at].Is(TimeWordKind.Eve)) { point.Eve = true; at++; }
        if (words[at].Is(TimeWordKind.Deep)) { at++; }
        if (words[at].Is(TimeWordKind.Aim) && point is { HasDate: false } && words[at].Value is (int)Aim.Past or (int)Aim.Next or (int)Aim.That && IsNightly(words, at + 1))
        {
            if (words[at].Value == (int)Aim.That) { point.Anchor = 0; } else { point.Today = words[at].Value == (int)Aim.Past ? -1 : 0; }
            at++;
        }
        if (!words[at].Is(TimeWordKind.DayPart)) { point.Eve &= at == i; return i; }
        point.Part = DayPart.All[words[at].Value];
        at++;
        // ভোর রাতে
        if (point.Part.Name == "dawn" && words[at].Is(TimeWordKind.DayPart) && DayPart.All[words[at].Value].Name == "night") { at++; }
        if (words[at].Is(TimeWordKind.After) && words[at - 1].Case == WordCase.Genitive) { return at + 1; }
        return words[at].Is(TimeWordKind.Toward) && words[at - 1].Case == WordCase.Genitive ? at + 1 : at;
    }

    private static bool IsNightly(TimeWords words, int i) =>
        words[i].Is(TimeWordKind.DayPart) && DayPart.All[words[i].Value].Name is "night" or "evening" or "midnight" or "dawn" or "afternoon" or "morning" or "noon";

    private static int ReadToward(TimeWords words, int i) => words[i].Is(TimeWordKind.Toward) ? i + 1 : i;

    private static int ReadClock(TimeWords words, int i, TimePoint point)
    {
        var word = words[i];
        if (word.Is(TimeWordKind.Half)) { return ReadHalf(words, i, point); }
        if (word.Is(TimeWordKind.WholeHalf) && words[i + 1].Is(TimeWordKind.Clock)) { return Set(point, word.Value / 60, word.Value % 60, i, i + 2); }
        if (word.Is(TimeWordKind.Decimal)) { return ReadDecimal(words, i, point); }
        if (!word.Is(TimeWordKind.Number)) { return i; }
        if (word.Digits is 3 or 4 && words[i + 1].IsUnit(TimeUnit.Hour)) { return ReadHundreds(word.Value, i, point); }
        if (word.Digits is 1 or 2 && words[i + 1].IsMark(':') && words[i + 2] is { Digits: 1 or 2, Glued: true } minute) { return ReadColon(words, i, word.Value, minute.Value, point); }
        if (words[i + 1].Is(TimeWordKind.Clock)) { return ReadWhole(words, i, point); }
        if (words[i + 1].Is(TimeWordKind.Meridiem)) { return Set(point, word.Value, 0, i, i + 1); }
        return i;
    }

    // সাড়ে ১১টা, সোয়া ১০টা, পৌনে ১২টা: the table gives the quarter in minutes, minus for পৌনে.
    private static int ReadHalf(TimeWords words, int i, TimePoint point)
    {
        var hour = words[i + 1];
        if (!hour.Is(TimeWordKind.Number) || !words[i + 2].Is(TimeWordKind.Clock)) { return i; }
        return words[i].Value < 0 ? Set(point, hour.Value == 1 ? 12 : hour.Value - 1, 60 + words[i].Value, i, i + 3) : Set(point, hour.Value, words[i].Value, i, i + 3);
    }

    private static int ReadDecimal(TimeWords words, int i, TimePoint point)
    {
        var marked = words[i + 1].Is(TimeWordKind.Clock) || words[i + 1].IsUnit(TimeUnit.Minute) || words[i + 1].Is(TimeWordKind.Meridiem);
        if (!marked && point.Part is null) { return i; }
        var skip = words[i + 1].Is(TimeWordKind.Clock) || words[i + 1].IsUnit(TimeUnit.Minute) ? 2 : 1;
        return Set(point, words[i].Value / 100, words[i].Value % 100, i, i + skip);
    }

    private static int ReadHundreds(int value, int i, TimePoint point)
    {
        if (value > 2400) { return i; }
        point.Clock24 = true;
        return Set(point, value / 100 % 24, value % 100, i, i + 2);
    }

    private static int ReadColon(TimeWords words, int i, int hour, int minute, TimePoint point)
    {
        if (hour > 24 || minute > 59) { return i; }
        var at = i + 3;
        if (words[at].IsMark(':') && words[at + 1] is { Digits: 2, Glued: true }) { at += 2; }
        if (words[at].Is(TimeWordKind.Clock) || words[at].IsUnit(TimeUnit.Minute)) { at++; }
        if (words[at].Is(TimeWordKind.Ending)) { at++; }
        point.Clock24 = true;
        return Set(point, hour % 24, minute, i, at);
    }

    private static int ReadWhole(TimeWords words, int i, TimePoint point)
    {
        var at = i + 2;
        var minute = 0;
        if (words[at].Is(TimeWordKind.Number) && words[at + 1].IsUnit(TimeUnit.Minute)) { minute = words[at].Value; at += 2; }
        if (words[at].Is(TimeWordKind.Number) && words[at + 1].IsUnit(TimeUnit.Second) && minute > 0) { at += 2; }
        // Without a part of the day or a case that tells of time (১১টায়, ১১টার দিকে) it is a count: ১১টা মোবাইল.
        if (point.Part is null && !point.AfterClock && at == i + 2 && !TellsTime(words, i + 1)) { return i; }
        return Set(point, words[i].Value, minute, i, at);
    }

    private static bool TellsTime(TimeWords words, int mark)
    {
        var letters = words.At(mark);
        if (letters.StartsWith("টায়") || letters.StartsWith("ঘটিকা")) { return true; }
        return words[mark + 1].Kind is TimeWordKind.Toward && words.At(mark + 1) is "দিকে" or "দিকেই" or "নাগাদ";
    }

    private static int Set(TimePoint point, int hour, int minute, int start, int end)
    {
        if (hour is < 0 or > 24 || minute is < 0 or > 59) { return start; }
        point.Hour = hour;
        point.Minute = minute;
        return end;
    }
}
