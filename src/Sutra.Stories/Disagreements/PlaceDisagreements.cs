using Sutra.Bangla.Names;
using Sutra.Bangla.Words;
using Sutra.Stories.Disagreements.Acts;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Disagreements;

/// <summary>Finds happenings that tellings put in different places.</summary>
/// <remarks>Two places differ where neither lies in the other: not by the gazetteer's ranks, not by what any article of the storyline says ("গাজীপুরের শ্রীপুরে").</remarks>
internal static class PlaceDisagreements
{
    private const double SameHappening = 0.3;
    private const double SameOpening = 0.2;
    private const double SameMeeting = 0.4;

    // Of meetings there are many on one day, alike in all but who met: the articles have to open much alike.
    private const string Meeting = "meeting";

    public static IEnumerable<Disagreement> Find(ToldStory told, PlaceNesting nesting)
    {
        var claims = told.Readings.SelectMany(r => PlaceClaims.Find(told, r)).Where(c => !Gazetteer.IsWide(c.Claim.Value)).ToList();
        foreach (var happening in claims.GroupBy(c => c.Group, StringComparer.Ordinal))
        {
            var differing = Differing([.. happening], nesting);
            if (differing.Count > 1 && ClaimGroups.Make($"{told.Story.Title}: {happening.First().Noun}", DisagreementKind.Place, differing) is { } found) { yield return found; }
        }
    }

    private static List<Claim> Differing(IReadOnlyList<PlaceClaim> claims, PlaceNesting nesting)
    {
        // An article that gives two places for one kind of happening tells of two happenings; but a town and a spot in it are one.
        var single = claims.GroupBy(c => c.Claim.Reading).Select(Narrowest).Where(a => a.TrueForAll(c => IsSame(c, a[0]))).SelectMany(a => a).ToList();
        var differing = single.Where(a => single.Exists(b => IsOther(a, b, nesting))).ToList();
        return [.. differing.Select(c => c.Claim with { Key = differing.First(d => IsSame(d, c)).Claim.Key })];
    }

    private static List<PlaceClaim> Narrowest(IEnumerable<PlaceClaim> article)
    {
        var all = article.ToList();
        var narrow = all.FindAll(c => c.IsNarrow && c.Lead is not null);
        return narrow.Count > 0 ? narrow : all;
    }

    private static bool IsOther(PlaceClaim a, PlaceClaim b, PlaceNesting nesting) =>
        a.Claim.Reading != b.Claim.Reading
        && !IsSame(a, b) && Scene.OfOneDay(a.Claim.Reading, b.Claim.Reading)
        && a.IsNarrow == b.IsNarrow && (!a.IsNarrow || PlaceNoun.SortOf(a.Sort) == PlaceNoun.SortOf(b.Sort))
        && !nesting.Nested(a.Claim.Key, b.Claim.Key) && !nesting.Together(Bare(a), Bare(b)) && nesting.IsSeat(Bare(a)) == nesting.IsSeat(Bare(b))
        && Gazetteer.IsUpazila(a.Claim.Value) == Gazetteer.IsUpazila(b.Claim.Value)
        && !Names(a, b) && !Names(b, a)
        && (a.People.Overlaps(b.People) || (Alike(a, b) && (a.Group != Meeting || Openings.Of(a.Claim.Reading).Cosine(Openings.Of(b.Claim.Reading)) >= SameMeeting)));

    // "সোনাপাতা এলাকা" without its noun.
    private static string Bare(PlaceClaim c) => c.Sort.Length > 0 && c.Claim.Value.EndsWith(" " + c.Sort, StringComparison.Ordinal) ? c.Claim.Value[..^(c.Sort.Length + 1)] : c.Claim.Value;

    // A sentence that names the other's place too ("নলছিটি উপজেলার চরকয়া গ্রামে") tells where its own place lies.
    private static bool Names(PlaceClaim a, PlaceClaim b)
    {
        var words = a.Claim.Sentence.Tokens.Where(t => t.Kind == TokenKind.Word).Select(t => SoundKey.Of(RoughStem.Of(t.Text))).ToHashSet(StringComparer.Ordinal);
        return words.Overlaps(Words(b));
    }

    // "আল-রিমাল" and "রিমাল", "বক্স কালভার্ট" and "কালভার্ট সড়ক": they share a word.
    private static bool IsSame(PlaceClaim a, PlaceClaim b)
    {
        if (a.Claim.Key == b.Claim.Key) { return true; }
        var (x, y) = (Words(a), Words(b));
        return x.Overlaps(y) || NearSpelling.Same(Bare(a), Bare(b));
    }

    private static HashSet<string> Words(PlaceClaim c) =>
        c.Claim.Value.Split([' ', '-', '–'], StringSplitOptions.RemoveEmptyEntries).Select(w => SoundKey.Of(RoughStem.Of(w))).ToHashSet(StringComparer.Ordinal);

    private static bool Alike(PlaceClaim a, PlaceClaim b) =>
        (a.Lead is { } x && b.Lead is { } y && x.Cosine(y) >= SameOpening)
        || TermVector.Of([a.Claim.Sentence]).Cosine(TermVector.Of([b.Claim.Sentence])) >= SameHappening;
}
