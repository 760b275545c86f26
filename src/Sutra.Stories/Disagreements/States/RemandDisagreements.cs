using System.Globalization;
using NodaTime;
using Sutra.Bangla.Names;
using Sutra.Bangla.Numbers;
using Sutra.Bangla.Sentences;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Disagreements.States;

/// <summary>Finds days of remand that were asked, or granted, for one accused, which articles of the same days or one page give differently.</summary>
/// <remarks>Asked and granted are two things. A second term, and a page that tells of several accused, are left out.</remarks>
internal static class RemandDisagreements
{
    private const int Reach = 6;
    private const int NearDays = 1;
    private static readonly HashSet<string> s_asked = new(StringComparer.Ordinal) { "আবেদন", "চেয়ে", "চান", "চেয়েছেন", "প্রয়োজন", "প্রার্থনা" };
    private static readonly HashSet<string> s_granted = new(StringComparer.Ordinal) { "মঞ্জুর", "আদেশ", "দিয়েছেন", "নেওয়ার", "পাঠিয়েছেন", "পাঠান" };
    private static readonly HashSet<string> s_again = new(StringComparer.Ordinal) { "আবার", "আবারও", "ফের", "পুনরায়", "দ্বিতীয়", "তৃতীয়", "দফায়", "আগে", "আরও", "করে" };
    private static readonly HashSet<string> s_accused = new(StringComparer.Ordinal) { "আসামির", "তার", "তাঁর", "তাকে", "তাঁকে" };

    private sealed record Remand(Claim Claim, string Whom, bool Asked, NumberExpression Days, LocalDate Day);

    public static IEnumerable<Disagreement> Find(IReadOnlyList<ToldStory> line, NameBearers bearers)
    {
        var all = line.SelectMany(t => t.Readings.Where(r => r.Article.Published is not null).SelectMany(r => r.Sentences.Select(s => Of(t, r, s, bearers)))).OfType<Remand>().ToList();
        foreach (var same in all.GroupBy(r => (r.Whom, r.Asked)))
        {
            var remands = same.ToList();
            var differing = remands.FindAll(a => remands.Exists(b => Differ(a, b)));
            if (differing.Count > 1 && ClaimGroups.Make($"{differing[0].Claim.Told.Story.Title}: রিমান্ড", DisagreementKind.Number, [.. differing.Select(r => r.Claim)]) is { } found) { yield return found; }
        }
    }

    private static bool Differ(Remand a, Remand b) => !a.Days.Agrees(b.Days) && Math.Abs(Period.DaysBetween(a.Day, b.Day)) <= NearDays;

    // "… করিমের সাত দিনের রিমান্ড আবেদন করেন", "তার পাঁচ দিনের রিমান্ড মঞ্জুর করেন".
    private static Remand? Of(ToldStory told, Reading reading, Sentence sentence, NameBearers bearers)
    {
        var tokens = sentence.Tokens;
        var at = 0;
        while (at < tokens.Count && !tokens[at].Text.StartsWith("রিমান্ড", StringComparison.Ordinal)) { at++; }
        if (at < 2 || at == tokens.Count || tokens.Any(t => s_again.Contains(t.ToString())) || tokens.Skip(at + 1).Any(t => t.Text.StartsWith("রিমান্ড", StringComparison.Ordinal))) { return null; }
        var number = NumberFinder.Find(sentence, []).LastOrDefault(n => n.Span.End <= tokens[at].Span.Start && tokens[at].Span.Start - n.NumberSpan.End < 10 && !n.IsOrdinal);
        if (number is null || !tokens[at - 1].Text.StartsWith("দিন", StringComparison.Ordinal)) { return null; }
        var next = tokens.Skip(at).TakeWhile(t => t.Text is not ("," or "।")).Take(Reach).Select(t => t.ToString()).ToList();
        var asked = next.Exists(s_asked.Contains);
        if (asked == next.Exists(s_granted.Contains) || Whom(reading, sentence, number.Span.Start, bearers) is not { } whom) { return null; }
        var words = number.NumberSpan.Of(sentence.Text);
        return new Remand(new Claim(told, reading, sentence, words, number.Value.ToString(CultureInfo.InvariantCulture)), whom, asked, number, reading.Article.Published!.Day);
    }

    // The one person in the genitive or accusative before the days; "the accused", "his" is whoever the page's remand is about.
    private static string? Whom(Reading reading, Sentence sentence, int before, NameBearers bearers)
    {
        var people = reading.Names.Where(n => n.Kind == NameKind.Person)
            .SelectMany(n => n.Mentions.Where(m => m.Sentence == sentence.Index && m.Span.End <= before && (m.Ending.EndsWith('র') || m.Ending.EndsWith("কে", StringComparison.Ordinal))).Select(m => (Name: n, m.Span.End))).ToList();
        if (people.Select(p => p.Name).Distinct().ToList() is [var one]) { return "b" + bearers.NumberOf(one); }
        return people.Count == 0 && sentence.Tokens.Any(t => t.Span.End <= before && s_accused.Contains(t.ToString())) ? "p" + reading.Article.Id : null;
    }
}
