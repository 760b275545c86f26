using Sutra.Bangla.Names;

namespace Sutra.Bangla.Bearers;

/// <summary>Chooses the bearer of a name among those that are known.</summary>
internal sealed class BearerChooser(BearerIndex index, Rarity rarity)
{
    // What has to be shared (see Likeness) where the form is another one: the shorter form was seen beside the fuller one; it is some of its words; it is
    // spelled otherwise than keys fold.
    private const double ForOtherForm = 0.8, ForShorter = 1.2, ForNear = 2;

    // Somebody of a name that several may bear, spelled otherwise: more often another one than the same where nothing at all is shared.
    private const double ForOtherSpelling = 0.35;

    // A surname alone: so much, and so many times what the next one who has it shares; not of a word that more people's names have.
    private const double ForSurname = 1.8, Clearly = 1.5;
    private const int MostOfSurname = 3;

    // A role that hardly anybody else has (see Rarity).
    private const double OwnRole = 0.5;

    /// <summary>The one that is meant; null where nobody known is.</summary>
    public Profile? Choose(NameSight sight, Surroundings around, ArticleBearers article)
    {
        var known = index.Bearing(sight.Key);
        if (sight.Name.Kind != NameKind.Person) { return OfThing(sight, around, known); }
        if (IsSurname(sight) && OfSurname(sight, around, known) is { } owner) { return owner; }
        if (Best(known.Where(p => p.Spellings.Contains(sight.Spelling)), sight, around, 0) is { } same) { return same; }
        var isCommon = sight.IsFull && Commonness.Of(sight.Name.Text) >= Commonness.Several;
        if (Best(known, sight, around, isCommon ? ForOtherSpelling : 0) is { } alike) { return alike; }
        if (known.Count > 0 || !sight.IsFull) { return null; }
        return Best(index.AlsoBearing(sight.Key).Where(p => MayBe(p, sight, article)), sight, around, ForOtherForm)
            ?? Best(WithWords(sight).Where(p => MayBe(p, sight, article) && IsShorter(p, sight)), sight, around, ForShorter)
            ?? Best(WithWords(sight).Where(p => MayBe(p, sight, article) && NearNames.IsNear(p, sight.Words)), sight, around, ForNear);
    }

    /// <summary>Others that the article shows to be the same: its short forms are theirs.</summary>
    public IReadOnlyList<Profile> Same(Profile bearer, NameSight sight, Surroundings around, ArticleBearers article) =>
        sight.OtherKeys.Count == 0 ? [] : [.. sight.OtherKeys.Select(k => Same(k, bearer, sight, around, article)).OfType<Profile>()];

    /// <summary>The organisation whose name a new one's gives the first letters of, or the other way round; null where none is named in the same company.</summary>
    public Profile? ByLetters(Profile bearer, NameSight sight, Surroundings around) =>
        sight.Name.Kind == NameKind.Organisation && index.ByLetters(sight.Name.Text, bearer) is { } other && other != bearer && index.Find(other.Number) == other
            && Likeness.Of(other, sight, around, rarity).Shared >= ForOtherForm ? other : null;

    private Profile? Same(string key, Profile bearer, NameSight sight, Surroundings around, ArticleBearers article)
    {
        var others = index.Bearing(key).Where(p => p != bearer && p.Kind == sight.Name.Kind).ToList();
        // Of several full names with one short form none is it.
        if (others.Count != 1 || index.AlsoBearing(key).Any(p => p != bearer && p != others[0])) { return null; }
        if (sight.Name.Kind != NameKind.Person) { return others[0]; }
        return !article.Has(others[0]) && Likeness.Of(others[0], sight, around, rarity) is { IsOther: false, Shared: >= ForOtherForm } ? others[0] : null;
    }

    private Profile? OfThing(NameSight sight, Surroundings around, IReadOnlyList<Profile> known)
    {
        if (sight.Name.Kind != NameKind.Organisation || index.AlsoBearing(sight.Key) is not { Count: > 0 } also) { return known.Count > 0 ? known[0] : null; }
        return known.Concat(also).Distinct().OrderByDescending(p => Likeness.Of(p, sight, around, rarity).Shared).ThenByDescending(p => p.Articles).ThenBy(p => p.Number).First();
    }

    private static bool IsSurname(NameSight sight) => !sight.IsFull && !sight.Name.Text.Contains(' ', StringComparison.Ordinal);

    private Profile? OfSurname(NameSight sight, Surroundings around, IReadOnlyList<Profile> known)
    {
        if (sight.Words.Length == 0 || index.WithWord(sight.Words[0]) is not { Count: > 0 and <= MostOfSurname } owners) { return null; }
        var two = owners.Concat(known).Distinct().Select(p => (Bearer: p, Likeness: Likeness.Of(p, sight, around, rarity))).Where(x => !x.Likeness.IsOther)
            .OrderByDescending(x => x.Likeness.Shared).ThenByDescending(x => x.Bearer.Articles).Take(2).ToList();
        if (two.Count == 0 || two[0].Likeness.Shared < ForSurname) { return null; }
        return two.Count == 1 || known.Contains(two[0].Bearer) || two[0].Likeness.Shared >= Clearly * two[1].Likeness.Shared ? two[0].Bearer : null;
    }

    private IEnumerable<Profile> WithWords(NameSight sight) => sight.Words.SelectMany(index.WithWord).Distinct();

    // Where several may bear the shorter form (রফিকুল ইসলাম), company does not tell which one of a long list is meant: they have to be called the same.
    private bool IsShorter(Profile known, NameSight sight) => NearNames.IsShorter(known, sight.Words)
        && (Commonness.Of(known.Text.Length < sight.Name.Text.Length ? known.Text : sight.Name.Text) < Commonness.Several || Likeness.SharedRole(known, sight, rarity) >= OwnRole);

    // Seen side by side they are two.
    private static bool MayBe(Profile known, NameSight sight, ArticleBearers article) => !article.Has(known) && !known.Around.Contains(sight.Hash);

    private Profile? Best(IEnumerable<Profile> candidates, NameSight sight, Surroundings around, double least)
    {
        Profile? best = null;
        var shared = 0.0;
        foreach (var candidate in candidates)
        {
            var likeness = Likeness.Of(candidate, sight, around, rarity);
            if (likeness.IsOther || likeness.Shared < least) { continue; }
            if (best is null || likeness.Shared > shared || (likeness.Shared == shared && candidate.Articles > best.Articles)) { (best, shared) = (candidate, likeness.Shared); }
        }
        return best;
    }
}
