using NodaTime;
using NodaTime.Text;
using Sutra.Bangla.Names;
using Sutra.Bangla.Numbers;
using Sutra.Bangla.Sentences;
using Sutra.Stories.Disagreements;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Tolls;

/// <summary>A count of people in a sentence, with the happening it belongs to.</summary>
internal sealed record ToldToll
{
    private const int Lead = 4;
    private const int LeadDays = 60;
    private const int IsoDay = 10;
    private const int IsoYear = 4;
    private const int MostPeople = 10_000_000;

    // Counts of some only: what comes on top of others, beside what Counted knows.
    private static readonly string[] s_more = ["নতুন করে", "নতুন", "এ ছাড়া", "এছাড়া"];

    // Words of sentences that tell on what day a count was given out, which need not be the day of the happening.
    private static readonly string[] s_reporting = ["বলে", "জানান", "জানাল", "জানায়", "জানিয়ে", "তথ্য", "বিজ্ঞপ্তি", "বিবৃতি"];

    // Not দাঁড়িয়ে and দাঁড়ানো: lorries stand where buses run into them.
    private static readonly string[] s_risen = ["বেড়ে", "দাঁড়িয়েছ", "দাঁড়াল", "দাঁড়ায়"];

    private static readonly string[] s_given = [.. s_reporting, .. s_risen];

    /// <summary>The sentence, its article and story, the words of the count.</summary>
    public required Claim Claim { get; init; }

    /// <summary>What became of them.</summary>
    public required TollKind Kind { get; init; }

    /// <summary>How many.</summary>
    public required NumberExpression Number { get; init; }

    /// <summary>What they were killed, hurt or lost by.</summary>
    public required TollCause Cause { get; init; }

    /// <summary>The days that it may have happened on; of what lasts the year that is counted.</summary>
    public required IReadOnlySet<string> Days { get; init; }

    /// <summary>Whether its own sentence says when it happened, so that it cannot be of another day.</summary>
    public required bool IsDated { get; init; }

    /// <summary>Keys of the places named in its sentence and the article's first ones; countries are left out.</summary>
    public required IReadOnlySet<string> Places { get; init; }

    /// <summary>The article's day.</summary>
    public LocalDate Published => Claim.Reading.Article.Published!.Day;

    /// <summary>Whether the sentence says that the count has grown (… বেড়ে ১৩; দাঁড়িয়েছে ১৬ জনে).</summary>
    public bool IsRisen => Claim.Sentence.Tokens.Any(t => Array.Exists(s_risen, w => t.Text.StartsWith(w, StringComparison.Ordinal)));

    /// <summary>The tolls of a dated article, its headline's first.</summary>
    public static IEnumerable<ToldToll> Find(ToldStory told, Reading reading)
    {
        if (reading.Article.Published is null) { yield break; }
        var tolls = Toll.Find(told, reading, int.MaxValue).ToList();
        if (tolls.Count == 0) { yield break; }
        var opening = TollCause.OpeningOf(reading);
        foreach (var toll in tolls)
        {
            if (KindOf(toll.Class) is not { } kind || toll.Number is not { To: null, Value: >= 1 and <= MostPeople, Exactness: not NumberExactness.AtMost } || decimal.Truncate(toll.Number.Value) != toll.Number.Value) { continue; }
            if (TollCause.Of(toll.Claim.Sentence, opening) is not { } cause || IsSome(toll)) { continue; }
            var (days, isDated) = DaysOf(reading, toll.Claim.Sentence, cause);
            yield return new ToldToll { Claim = toll.Claim, Kind = kind, Number = toll.Number, Cause = cause, Days = days, IsDated = isDated, Places = PlacesOf(reading, toll.Claim.Sentence, cause) };
        }
    }

    private static TollKind? KindOf(string @class) => @class switch
    {
        "dead" => TollKind.Dead,
        "injured" => TollKind.Injured,
        "missing" => TollKind.Missing,
        _ => null,
    };

    private static bool IsSome(Toll toll)
    {
        var sentence = toll.Claim.Sentence;
        if (RunningCounts.IsPart(sentence) || RunningCounts.IsOfDay(sentence.Text) || Counted.IsMore(sentence, toll.Number)) { return true; }
        var before = sentence.Text.AsSpan(0, toll.Number.Span.Start).TrimEnd();
        foreach (var word in s_more)
        {
            if (before.EndsWith(word, StringComparison.Ordinal)) { return true; }
        }
        return false;
    }

    // Of what lasts only the year counts, and only where the sentence says it (চলতি বছর): there are counts of a month and since the beginning too.
    private static (HashSet<string> Days, bool IsDated) DaysOf(Reading reading, Sentence sentence, TollCause cause)
    {
        if (cause.IsLasting) { return ([.. reading.Times.Where(t => t.Sentence == sentence.Index && t is { Doubt: null, IsDated: true, Value.Length: IsoYear }).Select(t => t.Value!)], true); }
        // Of another month or year (২০১২ সালের আগুনে): what the article tells beside its own happening.
        var published = LocalDatePattern.Iso.Format(reading.Article.Published!.Day);
        if (reading.Times.FirstOrDefault(t => t.Sentence == sentence.Index && t is { IsDated: true, Value.Length: < IsoDay } && !published.StartsWith(t.Value, StringComparison.Ordinal)) is { } other) { return ([other.Value!], true); }
        var days = DaysIn(reading, i => i == sentence.Index);
        if (days.Count > 0 && !sentence.Tokens.Any(t => Array.Exists(s_given, w => t.Text.StartsWith(w, StringComparison.Ordinal)))) { return (days, true); }
        // An article of few sentences has its background among the first.
        var earliest = LocalDatePattern.Iso.Format(reading.Article.Published.Day.PlusDays(-LeadDays));
        days.UnionWith(DaysIn(reading, i => i < Lead).Where(d => string.CompareOrdinal(d, earliest) >= 0));
        return (days, false);
    }

    private static HashSet<string> DaysIn(Reading reading, Func<int, bool> isIn) => [.. reading.Times
        .Where(t => isIn(t.Sentence) && t is { Doubt: null, IsDated: true, Value.Length: >= IsoDay } && !t.Value.Contains('/', StringComparison.Ordinal)).Select(t => t.Value![..IsoDay])];

    // Of what lasts the headline's, for the whole country's count stands beside a town's.
    private static HashSet<string> PlacesOf(Reading reading, Sentence sentence, TollCause cause)
    {
        var places = reading.Names.Where(n => n.Kind == NameKind.Place && !Gazetteer.IsCountry(n.Text)).ToList();
        List<Name> In(Func<int, bool> isIn) => places.FindAll(n => n.Mentions.Any(m => isIn(m.Sentence)));
        var found = !cause.IsLasting ? In(i => i < Lead || i == sentence.Index) : In(i => i == sentence.Index) is { Count: > 0 } own ? own : In(i => i < 0);
        return [.. found.Select(NameKey.Of)];
    }
}
