using NodaTime;
using Sutra.Bangla.Names;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Disagreements.States;

/// <summary>Finds what some articles tell as done and others, as late or later, as not done or not known.</summary>
/// <remarks>
/// Two shapes: somebody "has fled to" a place, and of the same there is "no information"; and something "that was used" has been
/// recovered, and has not. An earlier "not yet" was only early.
/// </remarks>
internal static class DoneDisagreements
{
    private const int Reach = 8;
    private const int NearDays = 3;

    private sealed record Deed(Claim Claim, string Key, string About, bool Done, LocalDate Day);

    public static IEnumerable<Disagreement> Find(IReadOnlyList<ToldStory> line)
    {
        var deeds = line.SelectMany(t => t.Readings.Where(r => r.Article.Published is not null).SelectMany(r => r.Sentences.SelectMany(s => In(t, r, s)))).ToList();
        foreach (var same in deeds.GroupBy(d => d.Key, StringComparer.Ordinal))
        {
            var all = same.ToList();
            var differing = all.FindAll(a => all.Exists(b => a.Done ? Denies(b, a) : Denies(a, b)));
            if (differing.Count > 1 && ClaimGroups.Make(all[0].About, DisagreementKind.Status, [.. differing.Select(d => d.Claim)]) is { } found) { yield return found; }
        }
    }

    private static bool Denies(Deed not, Deed done) => !not.Done && done.Done && not.Claim.Reading != done.Claim.Reading && not.Day >= done.Day && Period.DaysBetween(done.Day, not.Day) <= NearDays;

    private static IEnumerable<Deed> In(ToldStory told, Reading reading, Sentence sentence)
    {
        for (var i = 1; i + 1 < sentence.Tokens.Count; i++)
        {
            if (Gone(sentence, i) is { } gone && Destination(reading, sentence, i) is { } place) { yield return Make(told, reading, sentence, i - 1, gone.To, $"{sentence.Tokens[i]} {place.Key}", $"{place.Text}: {sentence.Tokens[i]}", gone.Done); }
            if (Recovered(sentence, i) is { } found) { yield return Make(told, reading, sentence, found.From, found.To, $"{RoughStem.Of(sentence.Tokens[found.From + 1].Text)} {sentence.Tokens[i]}", $"{sentence.Tokens[found.From]} {sentence.Tokens[found.From + 1]}", found.Done); }
        }
    }

    private static Deed Make(ToldStory told, Reading reading, Sentence sentence, int from, int to, string key, string about, bool done) =>
        new(new Claim(told, reading, sentence, TextSpan.FromBounds(sentence.Tokens[from].Span.Start, sentence.Tokens[to].Span.End).Of(sentence.Text), done ? "done" : "not"), key, about, done, reading.Article.Published!.Day);

    // পালিয়ে গেছে; পালিয়ে যাওয়ার তথ্য পাওয়া যায়নি; পালিয়ে গেছে কি না, … নিশ্চিত নয়
    private static (bool Done, int To)? Gone(Sentence sentence, int i)
    {
        if (!sentence.Tokens[i].Text.EndsWith("িয়ে", StringComparison.Ordinal)) { return null; }
        var next = sentence.Tokens[i + 1].ToString();
        if (next is "যাওয়ার") { return Unknown(sentence, i + 2) is { } end ? (false, end) : null; }
        if (next is not ("গেছে" or "গেছেন" or "গিয়েছে" or "গিয়েছেন")) { return null; }
        if (i + 2 < sentence.Tokens.Count && sentence.Tokens[i + 2].Text is "কি" or "কী") { return Unsure(sentence, i + 2) is { } end ? (false, end) : null; }
        return IsPlain(sentence) ? (true, i + 1) : null;
    }

    private static int? Unknown(Sentence sentence, int from)
    {
        var news = false;
        for (var k = from; k < sentence.Tokens.Count && k < from + Reach; k++)
        {
            if (sentence.Tokens[k].Text is "তথ্য" or "প্রমাণ" or "খবর") { news = true; }
            else if (news && (sentence.Tokens[k].Text is "নেই" || Negation.IsPast(sentence.Tokens[k]))) { return k; }
        }
        return null;
    }

    private static int? Unsure(Sentence sentence, int from)
    {
        var sure = false;
        for (var k = from + 2; k < sentence.Tokens.Count && k < from + Reach + 6; k++)
        {
            if (sentence.Tokens[k].Is("নিশ্চিত")) { sure = true; }
            else if (sure && sentence.Tokens[k].Text is "না" or "নয়" or "নই" or "নন") { return k; }
        }
        return null;
    }

    // Asked about, guessed or denied, it is not told as done.
    private static bool IsPlain(Sentence sentence) =>
        !sentence.Text.Contains('?') && !sentence.Tokens.Any(t => t.Text is "কেউ" or "অনেকে" or "ধারণা" or "গুঞ্জন" or "সন্দেহ" or "শোনা" or "নাকি" or "কিনা" or "প্রশ্নে" or "যদি" or "আশঙ্কা" or "তথ্য" or "না" or "নয়" || Negation.IsPast(t));

    private static (string Key, string Text)? Destination(Reading reading, Sentence sentence, int at)
    {
        foreach (var name in reading.Names.Where(n => n.Kind == NameKind.Place))
        {
            foreach (var mention in name.Mentions)
            {
                if (mention.Sentence == sentence.Index && mention.Span.End == sentence.Tokens[at - 1].Span.End && mention.Ending.Length > 0) { return (NameKey.Of(name), name.Text); }
            }
        }
        return null;
    }

    // ব্যবহৃত অস্ত্র উদ্ধার করা হয়েছে; ব্যবহৃত অস্ত্র এখনও উদ্ধার হয়নি
    private static (bool Done, int From, int To)? Recovered(Sentence sentence, int i)
    {
        if (sentence.Tokens[i].Text is not ("উদ্ধার" or "জব্দ" or "শনাক্ত")) { return null; }
        var thing = i - 1;
        while (thing > 0 && sentence.Tokens[thing].Text is "এখনও" or "এখনো" or "এখন" or "পর্যন্ত") { thing--; }
        var which = thing - 1;
        while (which > 0 && (sentence.Tokens[which].Kind == TokenKind.Number || sentence.Tokens[which].Text.EndsWith("টি", StringComparison.Ordinal))) { which--; }
        if (which < 0 || !sentence.Tokens[which].Is("ব্যবহৃত")) { return null; }
        for (var k = i + 1; k < sentence.Tokens.Count && k <= i + 3; k++)
        {
            if (Negation.IsPast(sentence.Tokens[k])) { return (false, thing - 1, k); }
            if (sentence.Tokens[k].Text is "হয়েছে" or "করেছে" or "হয়") { return (true, thing - 1, k); }
        }
        return null;
    }
}
