using Sutra.Bangla.Names;
using Sutra.Bangla.Words;
using Sutra.Stories.Disagreements.Acts;

namespace Sutra.Stories.Disagreements.Namings;

/// <summary>Finds people whom articles call by the same first name and another surname.</summary>
/// <remarks>
/// That it is one person has to show: both are named beside the same third person, or as the same kin, or the same was done to
/// them on the same day; no article names both; no fuller name has a word of each ("মিতা রায় বর্মণ"); and hardly anybody else of
/// the storyline has that first name.
/// </remarks>
internal static class SurnameDisagreements
{
    private const int MostSurnames = 4;
    private const int LeastBones = 2;
    private const int MostMentions = 40;
    private static readonly HashSet<string> s_kin = new(StringComparer.Ordinal) { "ভাই", "বোন", "বাবা", "মা", "স্ত্রী", "স্বামী", "ছেলে", "মেয়ে", "শ্যালক", "বান্ধবী", "চাচা", "মামা" };

    // Second words that stand beside a surname as well as in place of one: "মিতা রানী বর্মণ" is "মিতা রানী" and "মিতা বর্মণ".
    private static readonly HashSet<string> s_seconds = new(StringComparer.Ordinal) { "রানী", "রাণী", "রানি", "বালা", "দেবী", "চন্দ্র", "কুমার", "কুমারী", "খাতুন", "আক্তার", "আখতার", "বেগম", "সুলতানা", "পারভীন", "পারভিন", "বিবি", "উদ্দিন", "ইসলাম", "আহমেদ" };

    public static IEnumerable<Disagreement> Find(IReadOnlyList<Person> people, IReadOnlyList<Act> acts)
    {
        var full = people.Where(p => p.OwnWords.Count is 2 or 3).ToList();
        var bySentence = people.ToLookup(p => p.Sentence, ReferenceEqualityComparer.Instance);
        var main = people.GroupBy(p => p.Bearer).OrderByDescending(g => g.Select(p => p.Reading).Distinct().Count()).Select(g => g.Key).FirstOrDefault();
        var arrests = acts.ToLookup(a => a.Sentence, ReferenceEqualityComparer.Instance);
        foreach (var first in full.GroupBy(p => SoundKey.Of(p.OwnWords[0]), StringComparer.Ordinal))
        {
            if (first.Key.Length < LeastBones) { continue; }
            var surnames = first.GroupBy(Rest, StringComparer.Ordinal).Select(g => g.ToList()).ToList();
            if (surnames.Count is < 2 or > MostSurnames) { continue; }
            var differing = surnames.FindAll(a => surnames.Exists(b => Differ(a, b) && !surnames.Exists(c => Share(a, c) && Share(b, c)) && a.Take(MostMentions).Any(x => b.Take(MostMentions).Any(y => Tied(x, y, bySentence, main, arrests))))).SelectMany(g => g).ToList();
            var claims = differing.Select(p => p.ClaimOf(string.Join(' ', p.Words), differing.First(d => NearSpelling.Same(Rest(d), Rest(p))).Mention.Form)).ToList();
            if (claims.Count > 1 && ClaimGroups.Make(string.Join(' ', differing[0].Words), DisagreementKind.Name, claims) is { } found) { yield return found; }
        }
    }

    private static string Rest(Person person) => string.Join(' ', person.OwnWords.Skip(1));

    // Two surnames, neither a spelling of the other, and no article that has both.
    private static bool Differ(List<Person> a, List<Person> b) =>
        !NearSpelling.Same(Rest(a[0]), Rest(b[0])) && !Share(a, b) && !GoesOn(a, b) && !GoesOn(b, a)
        && !a[0].OwnWords.Concat(b[0].OwnWords).Any(s_seconds.Contains)
        && !a.Select(p => p.Reading).ToHashSet().Overlaps(b.Select(p => p.Reading));

    private static bool Share(List<Person> a, List<Person> b) => a[0].OwnWords.Skip(1).Any(x => b[0].OwnWords.Skip(1).Any(y => NearSpelling.Same(x, y)));

    // The word after the name is the other's surname: the name was cut.
    private static bool GoesOn(List<Person> a, List<Person> b) => a.Take(MostMentions).Any(p =>
        p.Sentence.Tokens.FirstOrDefault(t => t.Span.Start >= p.Mention.Span.End + p.Mention.Ending.Length) is { Source: not null, Kind: TokenKind.Word } next
        && b[0].OwnWords.Skip(1).Any(y => NearSpelling.Same(RoughStem.Of(next.Text), y)));

    private static bool Tied(Person a, Person b, ILookup<object?, Person> bySentence, int main, ILookup<object?, Act> acts)
    {
        if (a.Mention.Role is { } role && b.Mention.Role == role && s_kin.Contains(role) && Near(a, bySentence).Overlaps(Near(b, bySentence))) { return true; }
        if (acts[a.Sentence].Any(x => Befell(x, a) && acts[b.Sentence].Any(y => Befell(y, b) && x.Kind.Group == y.Kind.Group && x.Day is not null && x.Day == y.Day))) { return true; }
        var beside = Beside(a, bySentence, main);
        return beside.Count > 0 && beside.Overlaps(Beside(b, bySentence, main));
    }

    // Whoever is named in the sentence besides: a brother is somebody's.
    private static HashSet<int> Near(Person person, ILookup<object?, Person> bySentence) =>
        bySentence[person.Sentence].Concat(person.Sentence.Index > 0 ? bySentence[person.Reading.Sentences[person.Sentence.Index - 1]] : []).Where(o => o.Bearer != person.Bearer).Select(o => o.Bearer).ToHashSet();

    private static bool Befell(Act act, Person person) => act.Whom.Keys.Contains("f" + SoundKey.Of(person.Mention.Form), StringComparer.Ordinal);

    // The person joined to somebody by "and" right before them.
    private static HashSet<string> Beside(Person person, ILookup<object?, Person> bySentence, int main)
    {
        var before = bySentence[person.Sentence].Where(o => o.Mention.Span.End <= person.Mention.Span.Start && o.Bearer != main && o.OwnWords.Count > 1).MaxBy(o => o.Mention.Span.End);
        if (before is null) { return []; }
        var between = person.Sentence.Text[before.Mention.Span.End..person.Mention.Span.Start];
        return between.Length < 60 && (between.Contains(" ও ", StringComparison.Ordinal) || between.Contains("এবং", StringComparison.Ordinal)) ? [before.Key] : [];
    }
}
