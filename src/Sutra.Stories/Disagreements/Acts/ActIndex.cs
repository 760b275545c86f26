using Sutra.Stories.Readings;

namespace Sutra.Stories.Disagreements.Acts;

/// <summary>All acts of a storyline.</summary>
internal static class ActIndex
{
    /// <summary>The acts of its stories' articles, in order.</summary>
    public static IReadOnlyList<Act> Of(IReadOnlyList<ToldStory> line, NameBearers bearers)
    {
        var parties = new PartyFinder(bearers);
        return [.. line.SelectMany(t => t.Readings.SelectMany(r => new ActFinder(t, r, parties).Find()))];
    }
}
