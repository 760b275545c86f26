namespace Sutra.Bangla.Times;

/// <summary>Reads one point in time: the parts (day, month, year, weekday, part of day, clock) in whatever order they follow one another, each at most once.</summary>
internal static class PointReader
{
    /// <summary>Reads the longest point that starts at a word; null where none does. After another clock time (দেড়টা থেকে দুইটার মধ্যে) a number needs no part of the day to be one.</summary>
    public static TimePoint? Read(TimeWords words, int start, bool afterClock = false)
    {
        var point = new TimePoint { Start = start, End = start, AfterClock = afterClock };
        var open = false;
        for (var at = start; ;)
        {
            var (next, opens) = at == start ? (at, false) : SkipSeparators(words, at, open);
            var end = ReadPart(words, next, point);
            if (end == next) { break; }
            open |= opens;
            if (open && words[end].IsMark(')')) { open = false; end++; }
            if (point.Day is not null && words[end].Is(TimeWordKind.DateMark)) { end++; }
            // নভেম্বর মাসজুড়ে, চলতি বছরজুড়ে
            if (words[end] is { Kind: TimeWordKind.Along, Glued: true }) { end++; }
            at = point.End = end;
        }
        return point.IsEmpty ? null : point;
    }

    // A comma, a bracket, a bar or a dash may stand between two parts; nothing else may.
    private static (int Next, bool Opens) SkipSeparators(TimeWords words, int at, bool open)
    {
        var word = words[at];
        if (word.IsMark('(') && !open) { return (at + 1, true); }
        if (word.IsMark(',') && words[at + 1].IsMark('(') && !open) { return (at + 2, true); }
        if (word.IsMark(',') || word.IsMark('|') || word.IsMark(']') || word.IsMark('•') || word.IsMark(';')) { return (at + 1, false); }
        if (word.Is(TimeWordKind.Approx)) { return (at + 1, false); }
        if (word.IsDash && !word.Glued) { return (at + 1, false); }
        if (word.Is(TimeWordKind.Zone) && words[at + 1].Is(TimeWordKind.Toward)) { return (at + (words[at + 2].IsMark(',') ? 3 : 2), false); }
        return (at, false);
    }

    private static int ReadPart(TimeWords words, int i, TimePoint point)
    {
        var end = DateParts.Read(words, i, point);
        if (end == i) { end = ClockParts.Read(words, i, point); }
        return end;
    }
}
