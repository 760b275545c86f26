using NodaTime;
using Sutra.Bangla.Names;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Disagreements.States;

/// <summary>Finds raids and recoveries at one place that articles of the same days put down to a secret tip, or to what somebody who is named or described told.</summary>
internal static class BasisDisagreements
{
    private const int NearDays = 1;
    private const int Words = 7;

    private sealed record Basis(Claim Claim, string Key, IReadOnlyList<string> Places, LocalDate Day);

    public static IEnumerable<Disagreement> Find(IReadOnlyList<ToldStory> line)
    {
        var found = line.SelectMany(t => t.Readings.Where(r => r.Article.Published is not null).SelectMany(r => r.Sentences.Select(s => Of(t, r, s)))).OfType<Basis>().ToList();
        foreach (var place in found.SelectMany(b => b.Places.Select(p => (p, b))).GroupBy(x => x.p, x => x.b, StringComparer.Ordinal))
        {
            var all = place.ToList();
            var differing = all.FindAll(a => all.Exists(b => a.Claim.Reading != b.Claim.Reading && a.Key != b.Key && Math.Abs(Period.DaysBetween(a.Day, b.Day)) <= NearDays));
            if (differing.Count > 1 && ClaimGroups.Make($"{differing[0].Claim.Told.Story.Title}", DisagreementKind.Cause, [.. differing.Select(b => b.Claim)]) is { } result) { yield return result; }
        }
    }

    // "গোপন সংবাদের ভিত্তিতে", "… দেওয়া তথ্যের ভিত্তিতে", "… দেওয়া তথ্য অনুযায়ী", before a raid or recovery in the same sentence.
    private static Basis? Of(ToldStory told, Reading reading, Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            if (!tokens[i].Text.StartsWith("তথ্য", StringComparison.Ordinal) && !tokens[i].Text.StartsWith("সংবাদ", StringComparison.Ordinal)) { continue; }
            if (tokens[i + 1].Text is not ("ভিত্তিতে" or "অনুযায়ী" or "মতে")) { continue; }
            if (!tokens.Skip(i + 2).Any(t => t.Text.StartsWith("অভিযান", StringComparison.Ordinal) || t.Text is "উদ্ধার" or "গ্রেপ্তার" or "গ্রেফতার" or "আটক")) { continue; }
            var secret = tokens[i - 1].Is("গোপন");
            if (!secret && tokens[i - 1].Text is not ("দেওয়া" or "দেয়া")) { continue; }
            var first = secret ? i - 1 : FirstOf(tokens, i - 2);
            var text = TextSpan.FromBounds(tokens[first].Span.Start, tokens[i + 1].Span.End).Of(sentence.Text);
            var places = reading.Names.Where(n => n.Kind == NameKind.Place && n.Mentions.Any(m => m.Sentence == sentence.Index)).Select(NameKey.Of).Distinct(StringComparer.Ordinal).ToList();
            return new Basis(new Claim(told, reading, sentence, text, secret ? "secret" : NearSpelling.Bones(text)), secret ? "secret" : "told", places, reading.Article.Published!.Day);
        }
        return null;
    }

    private static int FirstOf(IReadOnlyList<Token> tokens, int last)
    {
        var first = last;
        while (first > 0 && last - first < Words && tokens[first - 1] is { Kind: TokenKind.Word } or { Text: "(" or ")" or "-" or "–" }) { first--; }
        return first;
    }
}
