using Sutra.Bangla.Facts;
using Sutra.Bangla.Numbers;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Times;

/// <summary>Throws out what looks like a time and is none: ages, years of laws, counts, names of papers.</summary>
internal static class PhraseFilter
{
    private static readonly HashSet<string> s_ageNouns = Set("age-nouns.tsv", "noun");
    private static readonly HashSet<string> s_lawWords = Set("law-words.tsv", "word");

    /// <summary>Whether the phrase is to be believed.</summary>
    public static bool Accepts(TimeWords words, TimePhrase phrase) => phrase switch
    {
        LengthPhrase length => AcceptsLength(words, length),
        PointPhrase point => AcceptsPoint(words, point.Point),
        RangePhrase range => AcceptsRange(words, range),
        _ => true,
    };

    private static HashSet<string> Set(string table, string column) =>
        FactTable.Load(typeof(PhraseFilter).Assembly, table).Rows.Select(r => r[column]).ToHashSet(StringComparer.Ordinal);

    private static bool In(HashSet<string> set, ReadOnlySpan<char> word) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static bool AcceptsLength(TimeWords words, LengthPhrase length)
    {
        // দুই শতক জমি: land; ২৩ ডিগ্রি ৪২ মিনিট: a place on the globe.
        if (length is { Unit: TimeUnit.Century, Use: LengthUse.Plain } && words.At(length.End - 1).StartsWith("শতক") && (words[length.End - 1].Case == WordCase.Plain || words.At(length.End).StartsWith("জমি"))) { return false; }
        if (length.Unit <= TimeUnit.Minute && words.At(length.Start - 1) is "ডিগ্রি") { return false; }
        if (length.Unit == TimeUnit.Day && length.Amount == 1 && length.Use == LengthUse.Plain && words[length.Start].Digits == 0) { return false; }
        // ৭১ মিনিটে is the minute of a match.
        if (length is { Unit: TimeUnit.Minute or TimeUnit.Second, Use: LengthUse.Plain } && words[length.End - 1].Case == WordCase.Locative) { return words.Count == length.Length; }
        if (length.Unit is not (TimeUnit.Year or TimeUnit.Month or TimeUnit.Day) || length.Use is not LengthUse.Plain) { return true; }
        var after = words.At(length.End);
        if (after.StartsWith("বয়স") || (words[length.End - 1].Case == WordCase.Genitive && IsOfAge(words, length.End))) { return false; }
        for (var i = length.Start - 1; i >= 0 && i >= length.Start - 4; i--)
        {
            if (words.At(i).StartsWith("বয়স") || words.At(i) is "বয়সী") { return false; }
        }
        return true;
    }

    // সাত বছরের শিশু, আট বছরের একমাত্র ছেলে, ১৮ বছরের নিচে
    private static bool IsOfAge(TimeWords words, int i)
    {
        var word = words.At(i);
        if (IsAgeNoun(word) || word is "নিচে" or "নিচের" or "ঊর্ধ্বে" or "ঊর্ধ্ব" or "কমবয়সী") { return true; }
        if (word is "বেশি" or "কম" or "অধিক" && words.At(i + 1).StartsWith("বয়স")) { return true; }
        return word is "একমাত্র" or "এক" or "ওই" or "সেই" or "ছোট" or "আরেক" or "প্রতিবন্ধী" or "অবুঝ" && IsAgeNoun(words.At(i + 1));
    }

    private static bool IsAgeNoun(ReadOnlySpan<char> word)
    {
        if (In(s_ageNouns, word)) { return true; }
        foreach (var stem in CaseEndings.Candidates(word.ToString())) { if (In(s_ageNouns, stem.Text)) { return true; } }
        return false;
    }

    private static bool AcceptsRange(TimeWords words, RangePhrase range)
    {
        // জুলাই-অক্টোবর; জুলাই-আগস্ট by itself is the name of the uprising of 2024.
        if (range is { From: { Month: not null, Day: null }, To: { Month: not null, Day: null } }) { return range.From.Sure || range.To.Sure || (range.From.Month, range.To.Month) is not (7, 8); }
        if (range.From.HasDate || range.To.HasDate) { return range.From.Sure || range.To.Sure || range.From.HasDay || range.To.HasDay || range.From.Year is not null; }
        return (range.From.Part is not null || range.To.Part is not null || range.From.Clock24) && (range.From.Hour is not null || range.From.Part is not null);
    }

    private static bool AcceptsPoint(TimeWords words, TimePoint point)
    {
        if (point is { Year: not null, Month: null, HasDay: false } && (IsOfLaw(words, point) || IsOfCount(words, point))) { return false; }
        if (point.HasDay) { return AcceptsDay(words, point); }
        if (point.Hour is not null) { return point.Part is not null || point.Meridiem is not null || !point.Clock24 || AcceptsColon(words, point); }
        if (point.Part is not null && !point.HasDate) { return AcceptsPart(words, point); }
        if (point.Month is not null && point.Year is null && point.YearAim == Aim.None) { return point.Sure || IsMonthInFrame(words, point); }
        if (point is { Year: not null, Month: null, Part: null, Sure: false }) { return AcceptsBareYear(words, point); }
        return true;
    }

    // The paper আজকের পত্রিকা; আজও and আজো mean "to this day".
    private static bool AcceptsDay(TimeWords words, TimePoint point)
    {
        // কালি is ink; the old word for yesterday only where nothing else is said.
        if (point.Kal is not null && words.At(point.Start) is "কালি") { return words.Count == 1; }
        if (point.Today is null || point.End != point.Start + 1) { return true; }
        return words.At(point.Start) is not ("আজও" or "আজো" or "আজকালের") && !(words[point.Start].Case == WordCase.Genitive && words.At(point.End).StartsWith("পত্রিকা"));
    }

    // ৩:২ is a score; a colon clock without part of day needs a word that tells of time.
    private static bool AcceptsColon(TimeWords words, TimePoint point) =>
        words[point.End - 1].Kind is TimeWordKind.Toward or TimeWordKind.Unit or TimeWordKind.Clock or TimeWordKind.Ending && point.Minute is >= 0 || point.HasDate;

    private static bool AcceptsPart(TimeWords words, TimePoint point)
    {
        var last = words[point.End - 1];
        if (last.Kind is TimeWordKind.Toward or TimeWordKind.After) { return true; }
        if (point.Eve) { return true; }
        if (point.Part!.Name == "daytime") { return false; }
        return last.Case == WordCase.Locative || (last.Case == WordCase.Plain && words[point.End].Kind is TimeWordKind.From or TimeWordKind.Until);
    }

    // A month by itself must stand in a frame of time: জুন থেকে, ডিসেম্বর পর্যন্ত, নভেম্বরের শেষ সপ্তাহে. July is a movement's name in Bangladesh since 2024.
    private static bool IsMonthInFrame(TimeWords words, TimePoint point)
    {
        if (words.At(point.Start) is "মে" or "মের" || words[point.Start].Span.Length < 3) { return false; }
        var next = words[point.End];
        if (next.Kind is TimeWordKind.From or TimeWordKind.Until or TimeWordKind.Within or TimeWordKind.Toward) { return true; }
        return words[point.End - 1].Case == WordCase.Genitive && (next.Kind is TimeWordKind.Number or TimeWordKind.Aim or TimeWordKind.After or TimeWordKind.Ago || words[point.Start].Value != 7);
    }

    // আয়কর আইন, ২০২৩; ২০১৮ সালের আইন is no title: সালের says so.
    private static bool IsOfLaw(TimeWords words, TimePoint point)
    {
        if (words[point.End - 1].Is(TimeWordKind.YearMark)) { return false; }
        for (var i = point.Start - 1; i >= 0 && i >= point.Start - 2; i--) { if (In(s_lawWords, words.At(i))) { return true; } }
        return In(s_lawWords, words.At(point.End)) && words[point.Start].Digits == 4 && words[point.End - 1].Is(TimeWordKind.Number);
    }

    // ২০০০-এর বেশি মানুষ
    private static bool IsOfCount(TimeWords words, TimePoint point) =>
        words[point.End - 1].Is(TimeWordKind.Ending) && words.At(point.End) is "বেশি" or "বেশী" or "অধিক" or "কম" or "মতো" or "কাছাকাছি";

    private static bool AcceptsBareYear(TimeWords words, TimePoint point)
    {
        var word = words[point.Start];
        if (word.Digits != 4 || word.Value is < 1850 or > 2060) { return false; }
        if (words.Count == 1) { return true; }
        var next = words[point.End];
        if (next.Kind is TimeWordKind.Unit or TimeWordKind.Scale or TimeWordKind.Number or TimeWordKind.Decimal) { return false; }
        // ২০০০ মিলিয়ন ঘনফুট
        if (NumberWords.TryGet(words.At(point.End), out var scale) && scale.Role is NumberRole.Scale or NumberRole.AtLeast) { return false; }
        if (words[point.End - 1].Kind == TimeWordKind.Ending || next.Kind is TimeWordKind.From or TimeWordKind.Until) { return true; }
        if (words[point.Start - 1] is { } before && (before.IsMark('/') || before.IsMark('-') && before.Glued || before.IsMark('#') || before.IsMark('৳') || before.IsMark('$') || before.IsMark('+'))) { return false; }
        return !YearContext.IsCounted(words, point);
    }
}
