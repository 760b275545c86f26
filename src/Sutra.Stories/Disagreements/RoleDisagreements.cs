using NodaTime;
using Sutra.Bangla.Names;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Words;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Disagreements;

/// <summary>Finds people to whom tellings give offices that exclude one another.</summary>
/// <remarks>
/// Within a story or a fortnight, two offices of one class for one person differ where articles do not use both (then
/// they are one thing in other words). Over longer times people change offices, so only a former office told later is
/// held against the office that earlier articles gave.
/// </remarks>
internal static class RoleDisagreements
{
    // Of many articles a few that use both have slipped themselves.
    private const double SlipShare = 0.1;
    private const int Fortnight = 14;
    private const int FormerReach = 6;
    private const string Party = "party";
    private static readonly string[] s_newCommittee = ["নবগঠিত", "নতুন কমিটি", "নতুন আহ্বায়ক কমিটি"];

    private sealed record Held(Claim Claim, int Person, string PersonText, Office Office);

    public static IEnumerable<Disagreement> Find(IReadOnlyList<ToldStory> line, NameBearers bearers)
    {
        var held = line.SelectMany(t => t.Readings.SelectMany(r => OfficesIn(t, r, bearers))).ToList();
        foreach (var person in held.GroupBy(h => (h.Person, h.Office.Class)))
        {
            var claims = Conflicting([.. person]);
            var about = person.First().PersonText;
            if (claims.Count > 0 && ClaimGroups.Make(about, DisagreementKind.Role, claims) is { } found) { yield return found; }
        }
    }

    private static List<Claim> Conflicting(IReadOnlyList<Held> person)
    {
        if (person[0].Office.Class == Party && person.Any(h => IsOfNewCommittee(h.Claim.Reading))) { return []; }
        var articles = person.GroupBy(h => h.Claim.Reading.Article.Id, StringComparer.Ordinal).ToList();
        var together = articles
            .Where(a => a.Where(h => !h.Office.Past).Select(h => h.Office.Key).Distinct(StringComparer.Ordinal).Count() > 1)
            .SelectMany(a => a.Select(h => h.Office.Key).Distinct(StringComparer.Ordinal))
            .GroupBy(k => k, StringComparer.Ordinal).Where(k => k.Count() >= SlipShare * articles.Count).Select(k => k.Key).ToHashSet(StringComparer.Ordinal);
        var open = person.Where(h => !together.Contains(h.Office.Key)).ToList();
        var present = open.Where(h => !h.Office.Past).ToList();
        if (present.Exists(a => present.Exists(b => a.Office.Key != b.Office.Key && Together(a, b)))) { return [.. present.Select(h => h.Claim)]; }
        var conflict = open.Where(h => h.Office.Past).SelectMany(p => open.Where(e => Earlier(e, p) && e.Office.Key != p.Office.Key).Append(p)).Distinct().ToList();
        return Keys(conflict) > 1 ? [.. conflict.OrderBy(h => h.Claim.Reading.Article.Published?.Day).Select(h => h.Claim)] : [];
    }

    // In one story, or in a fortnight of one storyline, nobody is taken to have changed office; but a deputy may have risen.
    private static bool Together(Held a, Held b) =>
        (a.Claim.Told.Story.Id == b.Claim.Told.Story.Id && Openings.AreNear(a.Claim.Reading, b.Claim.Reading))
        || (!a.Office.Joint && !b.Office.Joint && a.Claim.Reading.Article.Published?.Day is { } x && b.Claim.Reading.Article.Published?.Day is { } y && Math.Abs(Period.DaysBetween(x, y)) <= Fortnight && Openings.AreNear(a.Claim.Reading, b.Claim.Reading));

    // A committee that was just formed gives its people other posts than they had.
    private static bool IsOfNewCommittee(Reading reading) => reading.Sentences.Any(s => Array.Exists(s_newCommittee, w => s.Text.Contains(w, StringComparison.Ordinal)));

    private static int Keys(IEnumerable<Held> held) => held.Select(h => h.Office.Key).Distinct(StringComparer.Ordinal).Count();

    private static bool Earlier(Held present, Held past) =>
        !present.Office.Past && present.Claim.Reading.Article.Published?.Day is { } a && past.Claim.Reading.Article.Published?.Day is { } b && a < b;

    private static IEnumerable<Held> OfficesIn(ToldStory told, Reading reading, NameBearers bearers)
    {
        foreach (var name in reading.Names.Where(n => n.Kind == NameKind.Person))
        {
            var key = bearers.NumberOf(name);
            foreach (var mention in name.Mentions.Where(m => m.Sentence >= 0))
            {
                // "President Rahman" may be another of the name than the one whom the article names in full.
                if (mention.Role is not null && !mention.Form.Contains(' ', StringComparison.Ordinal)) { continue; }
                var sentence = reading.Sentences[mention.Sentence];
                var office = mention.Role is { } role ? OfficeBefore(role, reading, sentence, mention) : OfficeLeft(sentence, mention);
                if (office is not null) { yield return new Held(new Claim(told, reading, sentence, office.Words, office.Key), key, bearers.TextOf(name), office); }
            }
        }
    }

    private static Office? OfficeBefore(string role, Reading reading, Sentence sentence, Mention mention)
    {
        // "ভাইস-প্রেসিডেন্ট" of which only the last word was taken.
        var at = sentence.Text.LastIndexOf(role, Math.Max(0, mention.Span.Start - 1), StringComparison.Ordinal);
        if (at > 0 && sentence.Text.AsSpan(0, at).TrimEnd() is [.., '-' or '–']) { return null; }
        var office = Office.Of(role, past: IsFormer(sentence, mention));
        return office is { Words: "নেতা" } && !IsOfCountry(reading, sentence, mention) ? null : office;
    }

    // "সাবেক কমিটির যুগ্ম সাধারণ সম্পাদক": the word may stand before the body.
    private static bool IsFormer(Sentence sentence, Mention mention) =>
        sentence.Tokens.Where(t => t.Kind == TokenKind.Word && t.Span.End <= mention.Span.Start).TakeLast(FormerReach).Any(t => t.Text is "সাবেক" or "প্রাক্তন");

    // "উত্তর কোরিয়ার নেতা X" is an office, "দলের নেতা X" is none: a place in the genitive stands right before the word.
    private static bool IsOfCountry(Reading reading, Sentence sentence, Mention mention)
    {
        var at = sentence.Text.LastIndexOf("নেতা", Math.Max(0, mention.Span.Start - 1), StringComparison.Ordinal);
        if (at <= 0) { return false; }
        var end = sentence.Text.AsSpan(0, at).TrimEnd().Length;
        return reading.Names.Where(n => n.Kind == NameKind.Place).SelectMany(n => n.Mentions)
            .Any(m => m.Sentence == sentence.Index && m.Span.End == end && m.Ending.EndsWith('র'));
    }

    // "পররাষ্ট্রমন্ত্রীর পদ থেকে X-কে সরিয়ে": the office stands in the genitive before পদ.
    private static Office? OfficeLeft(Sentence sentence, Mention mention)
    {
        var words = sentence.Tokens.Where(t => t.Kind == TokenKind.Word && t.Span.End <= mention.Span.Start).TakeLast(3).Select(t => t.ToString()).ToList();
        if (words is not [var office, "পদ", "থেকে"]) { return null; }
        return CaseEndings.TryStrip(office, "র", out var stem) ? Office.Of(stem, past: true) : null;
    }
}
