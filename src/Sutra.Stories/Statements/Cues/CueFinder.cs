using System.Collections.Frozen;
using Sutra.Stories.Statements.Lines;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements.Cues;

/// <summary>Finds the words that show that somebody speaks, in one sentence at a time.</summary>
internal static class CueFinder
{
    /// <summary>The cues of a line in order, those inside quotations left out.</summary>
    public static IReadOnlyList<Cue> Find(Line line)
    {
        List<Cue>? cues = null;
        for (var i = 0; i < line.Count; i++)
        {
            if (line.IsQuoted(i) || !line.Units[i].IsWord) { continue; }
            if (At(line, i) is not { } cue || IsAside(line, cue, cues?[^1])) { continue; }
            (cues ??= []).Add(cue);
            i = cue.Last;
        }
        return cues ?? (IReadOnlyList<Cue>)[];
    }

    // "দেশের মানুষ যেমন প্রত্যাশা করছে, আমরা …", "… দাবি করেছে, যেমনটা অন্যরাও দাবি করেছেন": said by the way.
    private static bool IsAside(Line line, Cue cue, Cue? before)
    {
        if (cue.Form is not (CueForm.Verb or CueForm.Compound)) { return false; }
        if (cue.First > 0 && line[cue.First - 1] is "যেমন") { return true; }
        // "কুমো যখন বিদ্বেষী মন্তব্য করেন, জারা তার নিন্দা জানান".
        if (cue.Form is CueForm.Compound && line[cue.Last + 1] is ",") { for (var i = cue.First - 1; i >= 0 && cue.First - i < 9; i--) { if (line[i] is "যখন") { return true; } } }
        for (var i = cue.First - 1; before is not null && i > before.Last; i--) { if (line[i] is "যেমনটা" or "যেমনটি") { return true; } }
        return false;
    }

    // The words that a cue can begin with, so that most words are passed after one look.
    private static readonly FrozenSet<string> s_first = CueTables.Verbs.Keys.Concat(CueTables.Postpositions.Keys)
        .Concat(CueTables.Nouns.Keys.SelectMany(n => new[] { n, n + "ও", n + "ই" }))
        .Concat(["সূত্র", "তথ্যসূত্র", "খবর", VerbCues.Plain, .. PassiveCues.Verbs]).ToFrozenSet(StringComparer.Ordinal);

    private static Cue? At(Line line, int i)
    {
        if (!s_first.Contains(line[i])) { return null; }
        if (CreditAt(line, i) is { } credit) { return credit; }
        if (VerbCues.At(line, i) is { } verb) { return verb; }
        if (CompoundCues.At(line, i) is { } compound) { return compound; }
        if (PassiveCues.At(line, i) is { } passive) { return passive; }
        return NominalCues.At(line, i);
    }

    // "সূত্র: রয়টার্স" at the foot; "খবর রয়টার্সের।" at the end of a sentence.
    private static Cue? CreditAt(Line line, int i)
    {
        var word = line[i];
        if (word is "সূত্র" or "তথ্যসূত্র" && i <= 1 && line[i + 1] is ":" or "-" or "–" or "—" or "：" && i + 2 < line.Count)
        {
            return new Cue(line.Sentence.Index, i, i, CueForm.Credit, Stance.Other, word);
        }
        if (word == "খবর" && i + 1 < line.Count && i + 4 >= line.Count && (i == 0 || !line.Units[i - 1].IsWord) && Morphology.IsGenitive(LastWord(line)))
        {
            return new Cue(line.Sentence.Index, i, i, CueForm.Credit, Stance.Other, word);
        }
        return null;
    }

    private static string LastWord(Line line)
    {
        for (var i = line.Count - 1; i >= 0; i--) { if (line.Units[i].IsWord) { return line[i]; } }
        return "";
    }
}
