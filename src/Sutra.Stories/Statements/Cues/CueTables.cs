using Sutra.Bangla.Facts;

namespace Sutra.Stories.Statements.Cues;

/// <summary>The tables of cue words.</summary>
internal static class CueTables
{
    /// <summary>Finite verbs of saying.</summary>
    public static Dictionary<string, SpeechVerb> Verbs { get; } = Load("speech_verbs.tsv")
        .ToDictionary(r => r["form"], r => new SpeechVerb(r["root"], r["negated"].Length > 0), StringComparer.Ordinal);

    /// <summary>Light verbs that make a speech act of a noun.</summary>
    public static Dictionary<string, LightVerb> LightVerbs { get; } = Load("light_verbs.tsv")
        .ToDictionary(r => r["form"], r => new LightVerb(r["root"], r["negated"].Length > 0, r["passive"].Length > 0), StringComparer.Ordinal);

    /// <summary>Nouns that make a speech act with a light verb.</summary>
    public static Dictionary<string, SpeechNoun> Nouns { get; } = Load("speech_nouns.tsv")
        .ToDictionary(r => r["noun"], r => new SpeechNoun(StanceOf(r["stance"]), r["verbs"].Split(',').ToHashSet(StringComparer.Ordinal)), StringComparer.Ordinal);

    /// <summary>Nouns after a genitive.</summary>
    public static Dictionary<string, SpeechPostposition> Postpositions { get; } = Load("speech_postpositions.tsv")
        .ToDictionary(r => r["word"], r => new SpeechPostposition(StanceOf(r["stance"]), r["kind"], r["bare"].Length > 0), StringComparer.Ordinal);

    /// <summary>Nouns that with জানানো make an act and no words.</summary>
    public static HashSet<string> Acts { get; } = Load("act_nouns.tsv").Select(r => r["noun"]).ToHashSet(StringComparer.Ordinal);

    private static IReadOnlyList<FactRow> Load(string name) => FactTable.Load(typeof(CueTables).Assembly, name).Rows;

    private static Stance StanceOf(string cell) => Enum.Parse<Stance>(cell, ignoreCase: true);
}

/// <summary>A finite verb of saying.</summary>
internal readonly record struct SpeechVerb(string Root, bool Negated);

/// <summary>A light verb.</summary>
internal readonly record struct LightVerb(string Root, bool Negated, bool Passive);

/// <summary>A noun of a speech act, with the roots of the light verbs it takes.</summary>
internal sealed record SpeechNoun(Stance Stance, IReadOnlySet<string> Roots)
{
    public bool Takes(string root) => Roots.Contains(root);
}

/// <summary>A noun that gives somebody's words after a genitive.</summary>
internal sealed record SpeechPostposition(Stance Stance, string Kind, bool Bare);
