using System.Runtime.CompilerServices;
using Sutra.Bangla.Names;
using Sutra.Bangla.Times;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Disagreements;

/// <summary>Where and when an article's own happening is, and whom it befell, as its headline and first sentences name them: two counts are held against one another only where the articles have these in common.</summary>
internal sealed class Scene
{
    private const int Lead = 6;
    private const int DayLead = 4;

    // Of "2025-03-08" or, in a page without a date, "XXXX-03-08".
    private const int Year = 4;
    private const int Iso = 10;
    private static readonly ConditionalWeakTable<Reading, Scene> s_scenes = [];
    private readonly HashSet<string> _spots;
    private readonly HashSet<string> _districts;
    private readonly HashSet<string> _people;
    private readonly HashSet<string> _days;

    private Scene(Reading reading)
    {
        var lead = reading.Names.Where(n => n.Mentions.Any(m => m.Sentence < Lead)).ToList();
        var places = lead.FindAll(n => n.Kind == NameKind.Place && !Gazetteer.IsCountry(n.Text));
        _spots = [.. places.Where(n => !Gazetteer.IsWide(n.Text)).Select(NameKey.Of)];
        _districts = [.. places.Where(n => Gazetteer.IsWide(n.Text)).Select(NameKey.Of)];
        _people = [.. lead.Where(n => n.Kind == NameKind.Person && n.Text.Contains(' ', StringComparison.Ordinal)).Select(NameKey.Of)];
        _days = [.. reading.Times.Where(t => t is { Doubt: null, Value.Length: >= Iso } && t.Kind is TimeKind.Date or TimeKind.Time && t.Sentence is >= 0 and < DayLead).Select(t => t.Value![Year..Iso])];
    }

    /// <summary>Whether two articles may tell of one happening: not of other days, and of the same spot, or the same district where one names no spot, or the same person.</summary>
    /// <remarks>The same country is no proof: there are two attacks, two floods in it on two days.</remarks>
    public static bool Meet(Reading a, Reading b)
    {
        var (x, y) = (Of(a), Of(b));
        if (!OfOneDay(a, b)) { return false; }
        return x._people.Overlaps(y._people) || SharePlace(a, b);
    }

    /// <summary>Whether two articles open at the same spot, or in the same district where one names no spot.</summary>
    public static bool SharePlace(Reading a, Reading b)
    {
        var (x, y) = (Of(a), Of(b));
        return x._spots.Overlaps(y._spots) || ((x._spots.Count == 0 || y._spots.Count == 0) && x._districts.Overlaps(y._districts));
    }

    /// <summary>Whether the days that two articles open with leave it open that they tell of one happening.</summary>
    public static bool OfOneDay(Reading a, Reading b) =>
        Of(a)._days.Count == 0 || Of(b)._days.Count == 0 || Of(a)._days.Overlaps(Of(b)._days);

    private static Scene Of(Reading reading) => s_scenes.GetValue(reading, r => new Scene(r));
}
