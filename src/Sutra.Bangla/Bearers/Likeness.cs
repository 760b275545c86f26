using Sutra.Bangla.Names;

namespace Sutra.Bangla.Bearers;

/// <summary>How well a bearer that is known fits what an article says of a name.</summary>
/// <param name="Shared">How much they have in common besides the name: 1 is about one person named beside both whom few name.</param>
/// <param name="IsOther">Whether they are plainly two.</param>
internal readonly record struct Likeness(double Shared, bool IsOther)
{
    private const double Person = 1, Body = 0.6, Place = 0.4, Role = 0.7, SameCalling = 0.3;

    // Ages are wrong by some years in the press, and told by the year.
    private const double YearsApart = 10, YearsAlike = 3;

    // With so much in common an age or a calling is taken for a mistake of one of them.
    private const double EnoughForAge = 2, EnoughForCalling = 0.6, EnoughForPlace = 0.3;

    // A name that many bear, in two articles that name enough and nothing that both name: but not where the bearer is known from so many articles.
    private const double Nothing = 0.15;
    private const int Common = 18, EnoughNamed = 4, WellKnown = 8;

    /// <summary>Compares.</summary>
    public static Likeness Of(Profile known, NameSight sight, Surroundings around, Rarity rarity)
    {
        var people = Sum(known, around.People, sight.Hash, rarity);
        var bodies = Sum(known, around.Bodies, sight.Hash, rarity);
        var places = Sum(known, around.Places, sight.Hash, rarity);
        var shared = (Person * people) + (Body * bodies) + (Place * places);
        shared += Role * SharedRole(known, sight, rarity);
        if ((known.Callings & sight.Callings) != Calling.None) { shared += SameCalling; }
        return new Likeness(shared, IsTwo(known, sight, around, shared, (Person * people) + (Body * bodies)));
    }

    /// <summary>How much a role says that both have: little where many have it (সভাপতি).</summary>
    public static double SharedRole(Profile known, NameSight sight, Rarity rarity)
    {
        var most = 0.0;
        foreach (var role in sight.Roles) { if (known.Roles.Contains(role)) { most = Math.Max(most, rarity.Of(role)); } }
        return most;
    }

    private static bool IsTwo(Profile known, NameSight sight, Surroundings around, double shared, double company)
    {
        if (known.Kind != NameKind.Person) { return false; }
        if (known.Born is { } years && sight.Born is { } born && Apart(years, born) >= YearsApart && shared < EnoughForAge) { return true; }
        if (shared < Nothing && known.Articles < WellKnown && known.Around.Count >= EnoughNamed && around.Count >= EnoughNamed && IsCommon(sight)) { return true; }
        if (!MayBeSeveral(sight)) { return false; }
        if (shared < EnoughForCalling && Callings.Exclude(known.Callings, sight.Callings)) { return true; }
        if (known.Born is { } ages && sight.Born is { } age && Apart(ages, age) <= YearsAlike) { return false; }
        return company < EnoughForPlace && known.HasDistricts && around.Districts.Length > 0 && known.IsPrivate && sight.IsPrivate
            && !Array.Exists(around.Places, known.Around.Contains);
    }

    private static double Apart((double From, double To) years, double born) => born < years.From ? years.From - born : born > years.To ? born - years.To : 0;

    // A name that only few can bear is one bearer's, whatever articles tell of it: both its first and its last word have to be met in several names.
    private static bool MayBeSeveral(NameSight sight) => sight.IsFull && Commonness.Of(sight.Name.Text) >= Commonness.Several;

    // One word, with মো. or without, is borne by more people still.
    private static bool IsCommon(NameSight sight) => !Figures.Has(sight.Name.Text) && (!sight.IsFull || Commonness.Of(sight.Name.Text) >= Common);

    private static double Sum(Profile known, ulong[] hashes, ulong own, Rarity rarity)
    {
        var sum = 0.0;
        foreach (var hash in hashes) { if (hash != own && known.Around.Contains(hash)) { sum += rarity.Of(hash); } }
        return Math.Min(sum, 3);
    }
}
