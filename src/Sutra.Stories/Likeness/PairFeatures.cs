using System.Numerics;
using NodaTime;
using Sutra.Stories.Stories;
using Sutra.Stories.Traits;

namespace Sutra.Stories.Likeness;

/// <summary>What two articles have in common and what keeps them apart, as numbers; the order of the two does not matter.</summary>
/// <remarks><c>docs/stories.md</c> says of each what it is for, and which others were tried.</remarks>
internal static class PairFeatures
{
    /// <summary>The names of the features, in order.</summary>
    public static readonly string[] Names =
    [
        "body", "coveredLess", "lead", "headlineInLead", "setting", "speakers", "occasion",
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
        f[4] = x.Setting.Cosine(y.Setting);
        f[5] = x.Speakers.Cosine(y.Speakers);
        f[6] = x.Occasion.Cosine(y.Occasion);
        f[7] = Shared(x.Days, y.Days);
        f[8] = x.Days.Main != 0 && x.Days.Main == y.Days.Main ? 1 : 0;
        f[9] = x.Days.Main != 0 && y.Days.Main != 0 && x.Days.Main != y.Days.Main ? 1 : 0;
        f[10] = a.Day is { } d && b.Day is { } e ? Math.Abs(Period.DaysBetween(d, e)) : 0;
        f[11] = a.Outlet != 0 && a.Outlet == b.Outlet ? 1 : 0;
    }

    private static double Shared(SpokenDays a, SpokenDays b) =>
        (a.All | b.All) == 0 ? 0 : (double)BitOperations.PopCount((uint)(a.All & b.All)) / BitOperations.PopCount((uint)(a.All | b.All));
}
