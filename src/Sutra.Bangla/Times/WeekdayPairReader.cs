namespace Sutra.Bangla.Times;

/// <summary>Reads two days of the week that are said in one: গত শুক্র ও শনিবার (১২ ও ১৩ ডিসেম্বর).</summary>
internal static class WeekdayPairReader
{
    /// <summary>The pair that starts at a word, or null.</summary>
    public static RangePhrase? Read(TimeWords words, int start)
    {
        var aim = words[start].Is(TimeWordKind.Aim) ? (Aim)words[start].Value : Aim.None;
        var at = aim == Aim.None ? start : start + 1;
        if (!words[at].Is(TimeWordKind.ShortWeekday) || !(words.At(at + 1) is "ও" or "এবং" || words[at + 1].IsDash) || !words[at + 2].Is(TimeWordKind.Weekday)) { return null; }
        if (words[at + 2].Value != (words[at].Value % 7) + 1) { return null; }
        var end = at + 3;
        if (words[end].IsMark('(') && PointReader.Read(words, end + 1) is { FirstDay: { } first } days && words[days.End].IsMark(')'))
        {
            return new RangePhrase(PhraseReader.FirstOf(days, first, start), days, days.End + 1);
        }
        return new RangePhrase(Day(words, start, at, aim), Day(words, at + 2, at + 2, aim), end);
    }

    private static TimePoint Day(TimeWords words, int start, int at, Aim aim) => new() { Start = start, End = at + 1, Weekday = words[at].Value, Aim = aim, Sure = true };
}
