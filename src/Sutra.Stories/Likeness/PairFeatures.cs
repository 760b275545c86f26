using System.Numerics;
using NodaTime;
using Sutra.Stories.Stories;
using Sutra.Stories.Terms;
using Sutra.Stories.Traits;

namespace Sutra.Stories.Likeness;

/// <summary>What two articles have in common and what keeps them apart, as numbers; the order of the two does not matter.</summary>
/// <remarks><c>docs/stories.md</c> says of each what it is for, and which others were tried.</remarks>
internal static class PairFeatures
{
    /// <summary>The names of the features, in order.</summary>
    public static readonly string[] Names =
    [
        "body", "coveredLess", "lead", "headlineInLead", "deeds",
        "setting", "settingShared", "occasion",
        "people", "bodies", "places", "numbers", "peopleApart", "mainPerson", "headlinePeople",
        "days", "sameMainDay", "otherMainDay", "daysApart", "sameOutlet",
    ];

    /// <summary>How many there are.</summary>
    public static int Count => Names.Length;

    /// <summary>Fills in the features of a pair.</summary>
    public static void Fill(ToldArticle a, ToldArticle b, Span<double> f)
    {
        var (x, y) = (a.Traits, b.Traits);
        (f[0], f[1]) = BodyLikeness.Of(a.Body, b.Body);
        f[2] = a.Lead.Cosine(b.Lead);
        f[3] = (x.Headline.Cosine(b.Lead) + y.Headline.Cosine(a.Lead)) / 2;
        f[4] = x.Deeds.Cosine(y.Deeds);
        f[5] = x.Setting.Cosine(y.Setting);
        f[6] = f[5] * LongEnough(x.Setting, y.Setting);
        f[7] = MostAlike(x.Occasions, y.Occasions);
        f[8] = x.People.Cosine(y.People);
        f[9] = x.Bodies.Cosine(y.Bodies);
        f[10] = x.Places.Cosine(y.Places);
        f[11] = x.Numbers.Cosine(y.Numbers);
        f[12] = x.People.Terms.Length > 0 && y.People.Terms.Length > 0 && f[8] == 0 ? 1 : 0;
        f[13] = MainMet(x.People, y.People);
        f[14] = x.HeadlinePeople.Cosine(y.HeadlinePeople);
        f[15] = Shared(x.Days, y.Days);
        f[16] = x.Days.Main != 0 && x.Days.Main == y.Days.Main ? 1 : 0;
        f[17] = x.Days.Main != 0 && y.Days.Main != 0 && x.Days.Main != y.Days.Main ? 1 : 0;
        f[18] = a.Day is { } d && b.Day is { } e ? Math.Abs(Period.DaysBetween(d, e)) : 0;
        f[19] = a.Outlet != 0 && a.Outlet == b.Outlet ? 1 : 0;
    }

    private static double MostAlike(IReadOnlyList<TermVector> a, IReadOnlyList<TermVector> b)
    {
        var most = 0.0;
        for (var i = 0; i < a.Count; i++)
        {
            for (var k = 0; k < b.Count; k++)
            {
                if (a[i].Cosine(b[k]) is var cosine && cosine > most) { most = Math.Max(most, cosine * LongEnough(a[i], b[k])); }
            }
        }
        return most;
    }

    // Sentences of a word or two are soon alike: what they share counts in full only where it is much.
    private static double LongEnough(TermVector a, TermVector b)
    {
        var shared = a.CountShared(b);
        return shared / (shared + 4.0);
    }

    // How many of the two who are named most are named in the other too; -1 where one names nobody.
    private static double MainMet(TermVector a, TermVector b)
    {
        if (a.Terms.Length == 0 || b.Terms.Length == 0) { return -1; }
        return (b.Has(a.HeaviestTerm) ? 1 : 0) + (a.Has(b.HeaviestTerm) ? 1 : 0);
    }

    private static double Shared(SpokenDays a, SpokenDays b) =>
        (a.All | b.All) == 0 ? 0 : (double)BitOperations.PopCount((uint)(a.All & b.All)) / BitOperations.PopCount((uint)(a.All | b.All));
}
