using Sutra.Stories.Disagreements.Acts;
using Sutra.Stories.Disagreements.Namings;
using Sutra.Stories.Disagreements.Slips;
using Sutra.Stories.Disagreements.States;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Disagreements;

/// <summary>Finds all disagreements of a storyline.</summary>
internal static class DisagreementFinder
{
    /// <summary>The disagreements, each once, in the order of their stories; within a story the kinds in a fixed order.</summary>
    /// <param name="line">The storyline's stories, earliest first.</param>
    /// <param name="bearers">Whom the names of their articles name.</param>
    public static IEnumerable<Disagreement> Find(IReadOnlyList<ToldStory> line, NameBearers bearers)
    {
        var nesting = PlaceNesting.Of(line.SelectMany(t => t.Readings));
        var order = line.Select((t, i) => (t.Story.Id, i)).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
        return line.Where(t => t.Readings.Count > 0).SelectMany(t => OfStory(t, nesting)).Concat(RoleDisagreements.Find(line, bearers)).Concat(OverStories(line, nesting, bearers))
            .OrderBy(d => order[d.Story]).Aggregate(new List<Disagreement>(), Keep);
    }

    private static IEnumerable<Disagreement> OverStories(IReadOnlyList<ToldStory> line, PlaceNesting nesting, NameBearers bearers)
    {
        var acts = ActIndex.Of(line, bearers);
        var people = Person.Of(line, bearers);
        return [.. ActDisagreements.Find(acts, nesting), .. AliasDisagreements.Find(people), .. SurnameDisagreements.Find(people, acts), .. HedgeDisagreements.Find(people), .. HolderDisagreements.Find(people), .. PostDisagreements.Find(people), .. PlaintiffDisagreements.Find(people), .. UnitDisagreements.Find(people),
            .. ConditionDisagreements.Find(people), .. DoneDisagreements.Find(line), .. MeansDisagreements.Find(people), .. BasisDisagreements.Find(line), .. RemandDisagreements.Find(line, bearers),
            .. DaySlips.Find(line, bearers), .. TwinSentences.Find(line), .. CodeSlips.Find(line), .. NamedTwins.Find(people), .. QuotedNumbers.Find(line)];
    }

    // Two findings of one kind that rest on the same sentences for two of their values are one.
    private static List<Disagreement> Keep(List<Disagreement> kept, Disagreement next)
    {
        if (!kept.Exists(k => k.Kind == next.Kind && k.Values.Count(v => next.Values.Any(w => w.Evidence.Intersect(v.Evidence).Any())) > 1)) { kept.Add(next); }
        return kept;
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
