using Sutra.Bangla.Facts;
using Sutra.Stories.Statements.Lines;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements.Chains;

/// <summary>On what occasion words were said.</summary>
internal enum OccasionKind
{
    None,
    /// <summary>A press conference or briefing.</summary>
    Briefing,
    /// <summary>An interview, a talk on the telephone.</summary>
    Interview,
    /// <summary>A post in a social medium.</summary>
    Post,
    /// <summary>A message on video or sound.</summary>
    Message,
    /// <summary>A speech.</summary>
    Speech,
    /// <summary>A meeting, rally, ceremony.</summary>
    Meeting,
    /// <summary>A hearing.</summary>
    Court,
}

/// <summary>Words for occasions, in the locative as they stand in a frame: সংবাদ সম্মেলনে, সাক্ষাৎকারে, ফেসবুকে.</summary>
internal static class Occasions
{
    private static readonly Dictionary<string, OccasionKind> s_kinds = FactTable.Load(typeof(Occasions).Assembly, "speech_occasions.tsv").Rows
        .ToDictionary(r => r["words"], r => Enum.Parse<OccasionKind>(r["kind"], ignoreCase: true), StringComparer.Ordinal);

    /// <summary>The kind of the occasion that the unit closes, and the unit at which its words begin; of two words before of one.</summary>
    public static OccasionKind At(Line line, int unit, out int first)
    {
        first = unit;
        if (unit > 0 && line.Units[unit - 1].IsWord && s_kinds.TryGetValue(line[unit - 1] + " " + line[unit], out var kind))
        {
            first = unit - 1;
            return kind;
        }
        return s_kinds.GetValueOrDefault(line[unit]);
    }

    /// <summary>The kind of an occasion by its words.</summary>
    public static OccasionKind Of(string words) => s_kinds.GetValueOrDefault(words, s_kinds.GetValueOrDefault(Morphology.LastWord(words)));
}
