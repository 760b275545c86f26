using NodaTime;
using NodaTime.Text;
using Sutra.Bangla.Names;
using Sutra.Bangla.Times;
using Sutra.Stories.Readings;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Disagreements.Slips;

/// <summary>Finds days of the page's own time whose weekday and date cannot both be right ("সোমবার (১৬ মার্চ)" where the 16th is a Tuesday).</summary>
/// <remarks>Listed where another sentence of the storyline tells the same of the day that the weekday means: that shows which is the slip.</remarks>
internal static class DaySlips
{
    private const int NearDays = 40;
    private const double Alike = 0.25;
    private const double Little = 0.08;
    private const int Back = 4;
    private static readonly HashSet<string> s_him = new(StringComparer.Ordinal) { "তাকে", "তাঁকে", "তিনি", "তার", "তাঁর" };

    public static IEnumerable<Disagreement> Find(IReadOnlyList<ToldStory> line, NameBearers bearers)
    {
        var slips = line.SelectMany(t => t.Readings.SelectMany(r => r.Times.Where(x => IsSlip(x, r)).Select(x => (Told: t, Reading: r, Time: x)))).ToList();
        if (slips.Count == 0) { yield break; }
        var byDay = line.SelectMany(t => t.Readings.SelectMany(r => r.Times.Where(x => x.IsDated && x.Doubt is null && x.Value!.Length >= 10 && x.Sentence >= 0).Select(x => (Told: t, Reading: r, Time: x)))).ToLookup(x => x.Time.Value![..10], StringComparer.Ordinal);
        foreach (var (told, reading, time) in slips)
        {
            var right = byDay[MeantBy(time)].Where(x => x.Reading != reading && StatesDay(x.Time.Text) && IsSame(x.Reading, x.Time, reading, time, bearers))
                .Select(x => new Claim(x.Told, x.Reading, x.Reading.Sentences[x.Time.Sentence], x.Time.Text, "right")).ToList();
            if (right.Count == 0) { continue; }
            if (ClaimGroups.Make(told.Story.Title, DisagreementKind.Date, [new Claim(told, reading, reading.Sentences[time.Sentence], time.Text, "slip"), .. right]) is { } found) { yield return found; }
        }
    }

    // Of the same person or the same spot in words that are a little alike, or of the same district or country in words that are alike:
    // two border posts, two floods are told in the same words.
    private static bool IsSame(Reading a, TimeExpression at, Reading b, TimeExpression bt, NameBearers bearers)
    {
        var alike = TermVector.Of([a.Sentences[at.Sentence]]).Cosine(TermVector.Of([b.Sentences[bt.Sentence]]));
        if (alike < Little) { return false; }
        return PeopleIn(a, at.Sentence, bearers).Overlaps(PeopleIn(b, bt.Sentence, bearers)) || PlacesIn(a, at.Sentence, wide: false).Overlaps(PlacesIn(b, bt.Sentence, wide: false))
            || (alike >= Alike && PlacesIn(a, at.Sentence, wide: true).Overlaps(PlacesIn(b, bt.Sentence, wide: true)));
    }

    private static HashSet<string> PlacesIn(Reading reading, int sentence, bool wide) =>
        reading.Names.Where(n => n.Kind == NameKind.Place && (wide || !Gazetteer.IsWide(n.Text)) && n.Mentions.Any(m => m.Sentence == sentence)).Select(NameKey.Of).ToHashSet(StringComparer.Ordinal);

    // Whom a sentence names, or where it has a pronoun, whom the nearest sentence before it names.
    private static HashSet<int> PeopleIn(Reading reading, int sentence, NameBearers bearers)
    {
        var people = reading.Names.Where(n => n.Kind == NameKind.Person).SelectMany(n => n.Mentions.Where(m => m.Sentence <= sentence && m.Sentence >= Math.Max(0, sentence - Back)).Select(m => (Name: n, m.Sentence))).ToList();
        var at = people.Exists(p => p.Sentence == sentence) || !reading.Sentences[sentence].Tokens.Any(t => s_him.Contains(t.ToString())) ? sentence : people.Select(p => p.Sentence).DefaultIfEmpty(sentence).Max();
        return [.. people.Where(p => p.Sentence == at).Select(p => bearers.NumberOf(p.Name))];
    }

    // The day that the weekday means; of "tomorrow, Friday" the day after the page's.
    private static string MeantBy(TimeExpression time) => time.Doubt is { } doubt && !HasMonth(time.Text) ? doubt[^10..] : time.Value![..10];

    // Only of the page's own weeks: of the distant past the year may have been guessed wrongly.
    private static bool IsSlip(TimeExpression time, Reading reading)
    {
        if (time is not { Doubt: not null, Sentence: >= 0, Value.Length: >= 10 } || reading.Article.Published?.Day is not { } published) { return false; }
        if (LocalDatePattern.Iso.Parse(time.Value[..10]) is not { Success: true, Value: var day }) { return false; }
        if (HasMonth(time.Text)) { return Math.Abs(Period.DaysBetween(day, published)) <= NearDays; }
        // "আজ সোমবার" of a page that was published anew later is no slip: another day that the page states has to fit its date.
        return time.Text.StartsWith("আগামীকাল", StringComparison.Ordinal) && reading.Times.Any(t => t.Doubt is null && t.IsDated && HasMonth(t.Text) && t.Text.Contains("বার", StringComparison.Ordinal) && t.Value!.StartsWith(LocalDatePattern.Iso.Format(published), StringComparison.Ordinal));
    }

    private static bool StatesDay(string text) => !text.EndsWith("কে", StringComparison.Ordinal)
        && text.Split(' ', '(', ')', ',').Any(w => TimeLexicon.TryGet(w, out var sense) && sense.Kind is TimeWordKind.Month or TimeWordKind.Weekday or TimeWordKind.Today);

    private static bool HasMonth(string text) => text.Split(' ', '(', ')', ',').Any(w => TimeLexicon.TryGet(w, out var sense) && sense.Kind == TimeWordKind.Month);
}
