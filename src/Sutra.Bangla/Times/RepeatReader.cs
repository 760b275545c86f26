using Sutra.Bangla.Numbers;

namespace Sutra.Bangla.Times;

/// <summary>Reads what comes round (প্রতি শুক্রবার, সপ্তাহে পাঁচ দিন, মাসে দুইবার) and what lasts all of a stretch (সারা রাত, দিনভর, বছরের পর বছর).</summary>
internal static class RepeatReader
{
    /// <summary>The phrase that starts at a word, or null.</summary>
    public static TimePhrase? Read(TimeWords words, int i) => words[i].Kind switch
    {
        TimeWordKind.Every => ReadEvery(words, i),
        TimeWordKind.Always => new SetPhrase(i, i + 1),
        TimeWordKind.Throughout => ReadThroughout(words, i),
        TimeWordKind.DayPart when words[i + 1] is { Kind: TimeWordKind.Along, Glued: true } || words.At(i).StartsWith("রাতভর") => Uncounted(words, i, i + 1, TimeUnit.Day),
        TimeWordKind.Unit => ReadUnit(words, i),
        _ => null,
    };

    private static SetPhrase? ReadEvery(TimeWords words, int i)
    {
        var at = words[i + 1].Is(TimeWordKind.Number) ? i + 2 : i + 1;
        if (words[at].Kind is not (TimeWordKind.Weekday or TimeWordKind.Unit or TimeWordKind.DayPart or TimeWordKind.Month or TimeWordKind.Term)) { return null; }
        at++;
        return new SetPhrase(i, words[at].Kind is TimeWordKind.DayPart ? at + 1 : at);
    }

    private static LengthPhrase? ReadThroughout(TimeWords words, int i)
    {
        if (words[i].Value == 1) { return Uncounted(words, i, i + 1, TimeUnit.Day); }
        return words[i + 1] switch
        {
            { Kind: TimeWordKind.DayPart } => Uncounted(words, i, i + 2, TimeUnit.Day),
            { Kind: TimeWordKind.Unit, Value: >= (int)TimeUnit.Day and <= (int)TimeUnit.Year } unit => Uncounted(words, i, i + 2, (TimeUnit)unit.Value),
            _ => null,
        };
    }

    private static TimePhrase? ReadUnit(TimeWords words, int i)
    {
        var unit = words[i];
        if (words[i + 1] is { Kind: TimeWordKind.Along, Glued: true }) { return Uncounted(words, i, i + 1, (TimeUnit)unit.Value); }
        // বছরের পর বছর, দশকের পর দশক ধরে
        if (unit.Case == WordCase.Genitive && words[i + 1].Is(TimeWordKind.After) && words[i + 2].IsUnit((TimeUnit)unit.Value)) { return Uncounted(words, i, i + 3, (TimeUnit)unit.Value); }
        if (unit is not { Case: WordCase.Locative, Value: >= (int)TimeUnit.Day and <= (int)TimeUnit.Year }) { return null; }
        if (words[i + 1].Is(TimeWordKind.Number) && words[i + 2] is { Kind: TimeWordKind.Unit, Case: WordCase.Plain } part && part.Value < unit.Value) { return new SetPhrase(i, i + 3); }
        if (words[i + 1].Is(TimeWordKind.Number) && words.At(i + 2) is "বার") { return new SetPhrase(i, i + 3); }
        return IsTimes(words.At(i + 1)) ? new SetPhrase(i, i + 2) : null;
    }

    // একবার, দুইবার
    private static bool IsTimes(ReadOnlySpan<char> word) => word.EndsWith("বার") && NumberWords.TryGet(word[..^3], out var number) && number.Role == NumberRole.Unit;

    private static LengthPhrase Uncounted(TimeWords words, int start, int end, TimeUnit unit) =>
        new(start, words[end].Is(TimeWordKind.Along) ? end + 1 : end, null, unit, LengthUse.Plain, false, false);
}
