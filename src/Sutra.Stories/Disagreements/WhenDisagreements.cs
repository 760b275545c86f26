using NodaTime;
using NodaTime.Text;
using Sutra.Bangla.Names;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Times;
using Sutra.Stories.Disagreements.Acts;
using Sutra.Stories.Readings;
using Sutra.Stories.Statements;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Disagreements;

/// <summary>Finds happenings that tellings put on different days or at different hours.</summary>
/// <remarks>
/// Compared is the one day, and the one hour, that an article's first sentences give a happening of one kind; better to
/// miss one than to accuse wrongly. Hours are held against one another as those of acts are (<see cref="DayStretch"/>).
/// </remarks>
internal static class WhenDisagreements
{
    private const int LeadSentences = 8;
    private const double Alike = 0.2;
    private const int NearDays = 4;
    private const string Arrest = "arrest";
    private const string Rescue = "rescue";

    // "এ ঘটনা" of a page that opens with a rescue or an arrest is what came before it.
    private const string Event = "ঘটনা";

    // Words of sentences that tell when a thing was reported, not when it happened.
    private static readonly HashSet<string> s_reporting = new(StringComparer.Ordinal) { "তথ্য", "প্রতিবেদনে", "খবরে", "খবর", "বলেন", "জানান", "বলেছেন", "জানিয়েছেন", "জানিয়েছে", "জানায়", "সম্মেলনে", "বিজ্ঞপ্তিতে", "পোস্টে", "ফেসবুক", "ফেসবুকে", "শোক" };

    private sealed record Placed(Claim Claim, string Group, string Noun, IReadOnlySet<string> People, LocalDate Day, DayStretch? Clock, TermVector Lead);

    public static IEnumerable<Disagreement> Find(ToldStory told)
    {
        var placed = told.Readings.SelectMany(r => Mentions(told, r)).ToList();
        foreach (var happening in placed.GroupBy(p => p.Group, StringComparer.Ordinal))
        {
            var single = happening.GroupBy(p => p.Claim.Reading).Select(a => a.First()).ToList();
            if (Differing(single, DaysDiffer) is { Count: > 1 } days && ClaimGroups.Make($"{told.Story.Title}: {single[0].Noun}", DisagreementKind.Date, days) is { } date) { yield return date; }
            if (Differing(single, HoursDiffer) is { Count: > 1 } hours && ClaimGroups.Make($"{told.Story.Title}: {single[0].Noun}", DisagreementKind.Time, hours) is { } time) { yield return time; }
        }
    }

    private static List<Claim> Differing(List<Placed> single, Func<Placed, Placed, bool> differ) =>
        [.. single.Where(a => single.Exists(b => differ(a, b) && a.Lead.Cosine(b.Lead) >= Alike)).Select(p => p.Claim)];

    // A day after a page appeared is none of which it could tell: what happened then is another happening.
    private static bool CouldTell(Placed a, Placed b) => a.Claim.Reading.Article.Published is not { } published || b.Day <= published.Day;

    // Two reports that each say "today" of their own day tell of two happenings.
    private static bool DaysDiffer(Placed a, Placed b) =>
        a.Day != b.Day && MayBeSame(a, b) && CouldTell(a, b) && CouldTell(b, a) && Math.Abs(Period.DaysBetween(a.Day, b.Day)) <= NearDays && !(IsToday(a) && IsToday(b));

    private static bool IsToday(Placed p) => p.Day == p.Claim.Reading.Article.Published?.Day;

    private static bool HoursDiffer(Placed a, Placed b) =>
        a.Day == b.Day && MayBeSame(a, b) && a.Clock is { IsClock: true } x && b.Clock is { IsClock: true } y && x.Differs(y, sameZone: true);

    // Sentences that name different people tell of different happenings; of arrests there are many, so the person has to be the same.
    private static bool MayBeSame(Placed a, Placed b) =>
        a.People.Overlaps(b.People) || (a.Group != Arrest && (a.People.Count == 0 || b.People.Count == 0));

    private static HashSet<string> People(Reading reading, Sentence sentence) =>
        reading.Names.Where(n => n.Kind == NameKind.Person && n.Mentions.Any(m => m.Sentence == sentence.Index)).Select(NameKey.Of).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<Placed> Mentions(ToldStory told, Reading reading)
    {
        var lead = TermVector.Of(reading.Sentences.Take(3));
        var opening = Happenings.OpeningOf(reading);
        var spoken = reading.Statements.Where(s => s.Kind == StatementKind.Direct).SelectMany(s => s.Sentences).ToHashSet();
        var dated = reading.Times.Where(t => t.IsDated && t.Kind is TimeKind.Date or TimeKind.Time && t.Value!.Length >= 10).ToLookup(t => t.Sentence);
        foreach (var sentence in reading.Sentences.Take(LeadSentences))
        {
            if (spoken.Contains(sentence.Index) || dated[sentence.Index].ToList() is not [var time] || IsReporting(sentence)) { continue; }
            var happenings = Happenings.In(sentence, opening).DistinctBy(h => h.Group, StringComparer.Ordinal).ToList();
            if (happenings is not [var (at, group, noun)] || sentence.Tokens[at].Span.Start < time.Span.Start || (noun == Event && group is Rescue or Arrest) || LocalDatePattern.Iso.Parse(time.Value![..10]) is not { Success: true, Value: var day }) { continue; }
            if (day > reading.Article.Published?.Day || IsUntil(sentence, time)) { continue; }
            yield return new Placed(new Claim(told, reading, sentence, time.Text, time.Value), group, noun, People(reading, sentence), day, DayStretch.Of(time), lead);
        }
    }

    // "বেলা ১১টা পর্যন্ত" is when a count was made.
    private static bool IsUntil(Sentence sentence, TimeExpression time) =>
        time.Text.EndsWith("পর্যন্ত", StringComparison.Ordinal) || sentence.Text.AsSpan(time.Span.End).TrimStart().StartsWith("পর্যন্ত", StringComparison.Ordinal);

    private static bool IsReporting(Sentence sentence) => sentence.Tokens.Any(t => s_reporting.Contains(t.ToString()));
}
