namespace Sutra.Bangla.Times;

/// <summary>Reads stretches of years: ১৯৭০ এর দশকে, ২০২৪-২৫ অর্থবছরে, ২০০৯ থেকে ২০২৪ সাল পর্যন্ত, সেপ্টেম্বর প্রান্তিকে.</summary>
internal static class SpanReader
{
    /// <summary>The stretch that starts at a word, or null.</summary>
    public static TimePhrase? Read(TimeWords words, int i) =>
        words[i].Kind switch
        {
            TimeWordKind.Number => ReadNumber(words, i),
            TimeWordKind.Rank => CenturyReader.Read(words, i),
            TimeWordKind.Month => ReadQuarter(words, i, i, Aim.None),
            TimeWordKind.Aim => ReadAimed(words, i),
            _ => null,
        };

    private static YearsPhrase? ReadNumber(TimeWords words, int i) =>
        ReadDecade(words, i) ?? ReadFiscalYears(words, i) ?? ReadYears(words, i) ?? CenturyReader.Read(words, i);

    // ১৯৭০ এর দশকে, ’৯০-এর দশক, নব্বইয়ের দশক (the lexicon reads নব্বইয়ের as 90 with an ending), নব্বই দশকে; in West Bengal নয়ের দশক
    private static YearsPhrase? ReadDecade(TimeWords words, int i)
    {
        var at = words[i + 1].Is(TimeWordKind.Ending) ? i + 2 : i + 1;
        if (!words[at].IsUnit(TimeUnit.Decade)) { return null; }
        var value = words[i].Value;
        var year = value switch { >= 1000 and <= 2100 => value, >= 20 and < 100 when value % 10 == 0 => 1900 + value, >= 2 and <= 9 when words[i].Case == WordCase.Genitive => 1900 + (value * 10), _ => 0 };
        return year == 0 || year % 10 != 0 ? null : new YearsPhrase(i, EdgeReader.After(words, at + 1), year, year + 9);
    }

    // The fiscal year of Bangladesh runs from July to June.
    private static YearsPhrase? ReadFiscalYears(TimeWords words, int i)
    {
        if (words[i] is not { Digits: 4, Value: >= 1950 and <= 2100 } || !(words[i + 1].IsDash || words[i + 1].IsMark('/')) || !words[i + 2].Is(TimeWordKind.Number)) { return null; }
        if (EndYear(words[i].Value, words[i + 2]) is not { } to || to != words[i].Value + 1 || FiscalEnd(words, i + 3) is not { } end) { return null; }
        return new YearsPhrase(i, end, words[i].Value, to, 7, 6);
    }

    // অর্থবছর, অর্থ বছর
    private static int? FiscalEnd(TimeWords words, int i)
    {
        if (words[i].IsUnit(TimeUnit.FiscalYear)) { return i + 1; }
        return words.At(i) is "অর্থ" && words[i + 1].IsUnit(TimeUnit.Year) ? i + 2 : null;
    }

    private static YearsPhrase? ReadYears(TimeWords words, int i)
    {
        if (words[i] is not { Digits: 4, Value: >= 1800 and <= 2100 }) { return null; }
        var at = i + 1;
        var marked = false;
        while (words[at].Is(TimeWordKind.YearMark)) { at++; marked = true; }
        var dash = words[at].IsDash;
        if (!dash && !words[at].Is(TimeWordKind.From)) { return null; }
        var last = words[at + 1];
        if (!last.Is(TimeWordKind.Number) || EndYear(words[i].Value, last) is not { } to || (last.Digits < 4 && !dash)) { return null; }
        at += 2;
        var after = at;
        while (words[at].Is(TimeWordKind.YearMark)) { at++; }
        // ২০২৪ সাল থেকে ২০২৫ সালের জুন reaches into a month: two points, not years.
        if (words[at].Kind is TimeWordKind.Month || words[at] is { Digits: 1 or 2 } && words[at + 1].Is(TimeWordKind.Month)) { return null; }
        marked |= at > after;
        if (words[at].Kind is TimeWordKind.Until or TimeWordKind.Term) { at++; marked = true; }
        if (words[at].Is(TimeWordKind.Ending)) { at++; marked = true; }
        return marked || last.Digits == 4 ? new YearsPhrase(i, at, words[i].Value, to) : null;
    }

    // ২০২৪-২৫: two digits stand for a year of the same century.
    private static int? EndYear(int from, TimeWord last)
    {
        var to = last.Digits switch { 4 => last.Value, 2 => (from / 100 * 100) + last.Value, _ => 0 };
        return to > from && to <= from + 120 ? to : null;
    }

    private static TimePhrase? ReadAimed(TimeWords words, int i)
    {
        var aim = (Aim)words[i].Value;
        if (aim != Aim.Latest && FiscalEnd(words, i + 1) is { } end) { return new AimedPhrase(i, end, aim, TimeUnit.FiscalYear); }
        // চলতি ২০২৫-২৬ অর্থবছরের
        if (words[i + 1].Is(TimeWordKind.Number) && ReadFiscalYears(words, i + 1) is { } fiscal) { return fiscal with { Start = i }; }
        if (words[i + 1].Is(TimeWordKind.Month)) { return ReadQuarter(words, i, i + 1, aim); }
        if (!words[i + 1].IsUnit(TimeUnit.Century)) { return null; }
        // গত শতকের আশির দশকে, বিংশ শতাব্দীর ষাটের দশকে
        return ReadDecade(words, i + 2) is { } decade ? decade with { Start = i } : CenturyReader.ReadAimed(words, i, aim);
    }

    private static QuarterPhrase? ReadQuarter(TimeWords words, int start, int month, Aim aim) =>
        words[month].Case == WordCase.Plain && words[month + 1].IsUnit(TimeUnit.Quarter) && words[month].Value % 3 == 0
            ? new QuarterPhrase(start, month + 2, words[month].Value, null, aim) : null;
}
