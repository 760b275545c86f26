using Sutra.Bangla.Facts;
using Sutra.Stories.Statements.Cues;
using Sutra.Stories.Statements.Lines;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements.Contents;

/// <summary>Tells whether words are of what has happened, of how things stand, of what is to come, or somebody's judgement.</summary>
/// <remarks>By what the speaker does with them, then by words of judgement, then by the last finite verb before the cue, else the last one of the words that follow it.</remarks>
internal static class ClaimTeller
{
    private static readonly Dictionary<string, Claim> s_words = FactTable.Load(typeof(ClaimTeller).Assembly, "claim_words.tsv").Rows
        .ToDictionary(r => r["word"], r => Enum.Parse<Claim>(r["claim"], ignoreCase: true), StringComparer.Ordinal);

    /// <summary>What a statement claims; null where it only credits a source.</summary>
    public static Claim? Tell(IReadOnlyList<Line> lines, Draft d, Stance stance)
    {
        if (d.Cue.Form is CueForm.Credit) { return null; }
        if (stance is Stance.Demands) { return Claim.Opinion; }
        if (OfCue(lines[d.Cue.Line], d) is { } own) { return own; }
        Claim? verb = null;
        foreach (var (line, from, to) in Words(lines, d))
        {
            // "আমরা কি নিরাপদ?": asked, not told.
            if (line[line.Count - 1] is "?" && to == line.Count) { return Claim.Opinion; }
            var last = verb;
            for (var i = to - 1; i >= from; i--)
            {
                if (!line.Units[i].IsWord) { continue; }
                if (s_words.TryGetValue(line[i], out var claim) && Holds(line, i)) { return claim; }
                // "… করবে, যাতে সবাই পায়": what it is for.
                if (line[i] == "যাতে" && i > from + 2) { verb = last; }
                verb ??= VerbClaims.At(line, i, from, to);
            }
        }
        return verb ?? (IsPromise(lines[d.Cue.Line], d.Cue) ? Claim.Plan : Claim.Present);
    }

    // What the cue itself makes of the words: a judgement by its noun (আশা, মতে), but for what a source knows (সূত্র মতে).
    private static Claim? OfCue(Line line, Draft d)
    {
        var cue = d.Cue;
        if (cue.Noun == "মতে" && d.Source.Kind is SourceKind.Unnamed or SourceKind.Document) { return null; }
        if (cue.Noun == "দাবি" && line[cue.Last].StartsWith("জান", StringComparison.Ordinal)) { return Claim.Opinion; }
        if (cue.Noun is "নিন্দা" or "প্রতিবাদ" or "আখ্যা" or "অভিহিত" or "কামনা" or "প্রস্তাব" or "সুপারিশ") { return Claim.Opinion; }
        if (s_words.TryGetValue(cue.Noun, out var noun)) { return noun; }
        for (var i = cue.First; i <= cue.Last; i++) { if (s_words.TryGetValue(line[i], out var claim) && Holds(line, i)) { return claim; } }
        return null;
    }

    // "কর্মবিরতি পালনের ঘোষণা দিয়েছেন", "অঙ্গীকার করেন": what is to come, where the words have no verb of their own.
    private static bool IsPromise(Line line, Cue cue) =>
        cue.Noun is "অঙ্গীকার" or "প্রতিশ্রুতি" or "আশ্বাস" || (cue.Noun == "ঘোষণা" && cue.First > 0 && line[cue.First - 1] is not ("স্বাধীনতার" or "শনাক্তের" or "মৃত্যুর" or "জয়ের") && Morphology.IsGenitive(line[cue.First - 1]));

    // "কোনো ধারণা ছিল না" is what somebody knew; "পঞ্চবার্ষিক পরিকল্পনা" is a paper, "চালুর পরিকল্পনা" and "পরিকল্পনা রয়েছে" are plans.
    private static bool Holds(Line line, int i) => line[i] switch
    {
        "ধারণা" => line[i + 1] is not ("ছিল" or "ছিলো" or "নেই" or "দেন" or "পাওয়া"),
        "পরিকল্পনা" => (i > 0 && Morphology.IsGenitive(line[i - 1]) && !line[i - 1].EndsWith("দের", StringComparison.Ordinal)) || line[i + 1] is "রয়েছে" or "আছে" or "চলছে" or "করছে" or "করেছে" or "করছি" or "নিয়েছে" or "নেওয়া",
        _ => true,
    };

    // Where the words stand: before the cue in its sentence, behind it, and the sentences besides; of a sentence that closes a speech only those.
    private static IEnumerable<(Line Line, int From, int To)> Words(IReadOnlyList<Line> lines, Draft d)
    {
        var cue = lines[d.Cue.Line];
        var closes = d.Cue.Closes && d.First < d.Last;
        if (!closes && d.Clause.ContentEnd > 0) { yield return (cue, 0, Math.Min(d.Clause.ContentEnd, cue.Count)); }
        else if (!closes && d.Clause.Forward) { yield return (cue, d.Cue.Last + 1, cue.Count); }
        else if (!closes) { yield return (cue, 0, d.Cue.First); }
        for (var s = d.First; s <= d.Last; s++)
        {
            if (s != d.Cue.Line) { yield return (lines[s], 0, lines[s].Count); }
        }
    }
}
