namespace Sutra.Stories.Disagreements;

/// <summary>Finds all disagreements of a storyline.</summary>
internal static class DisagreementFinder
{
    /// <summary>The disagreements, each once, in the order of their stories; within a story the kinds in a fixed order.</summary>
    /// <param name="line">The storyline's stories, earliest first.</param>
    public static IEnumerable<Disagreement> Find(IReadOnlyList<ToldStory> line)
    {
        var nesting = PlaceNesting.Of(line.SelectMany(t => t.Readings));
        var order = line.Select((t, i) => (t.Story.Id, i)).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
        return line.Where(t => t.Readings.Count > 0).SelectMany(t => OfStory(t, nesting)).Concat(RoleDisagreements.Find(line)).OrderBy(d => order[d.Story]);
    }

    private static IEnumerable<Disagreement> OfStory(ToldStory told, PlaceNesting nesting)
    {
        foreach (var d in HeadlineDisagreements.Find(told)) { yield return d; }
        if (told.Readings.Count < 2) { yield break; }
        foreach (var d in NumberDisagreements.Find(told)) { yield return d; }
        foreach (var d in PlaceDisagreements.Find(told, nesting)) { yield return d; }
        foreach (var d in WhenDisagreements.Find(told)) { yield return d; }
    }
}
