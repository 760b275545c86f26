using Sutra.Bangla.Facts;
using Sutra.Bangla.Words;
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
        if (stance is Stance.Demands || s_words.GetValueOrDefault(d.Cue.Noun) is Claim.Opinion) { return Claim.Opinion; }
        var cue = lines[d.Cue.Line];
        for (var i = d.Cue.First; i <= d.Cue.Last; i++)
        {
            if (s_words.TryGetValue(cue[i], out var claim)) { return claim; }
        }
        var verb = VerbForm.None;
        foreach (var (line, from, to) in Words(lines, d))
        {
            for (var i = to - 1; i >= from; i--)
            {
                if (!line.Units[i].IsWord) { continue; }
                if (s_words.TryGetValue(line[i], out var claim)) { return claim; }
                if (verb is VerbForm.None && (verb = FiniteOf(line[i])) is VerbForm.Present && IsDated(line, from, to)) { verb = VerbForm.Past; }
            }
        }
        return Of(verb);
    }

    private static Claim Of(VerbForm verb) => verb switch
    {
        VerbForm.Future => Claim.Plan,
        VerbForm.Past or VerbForm.Perfect or VerbForm.PastPerfect or VerbForm.PastContinuous or VerbForm.Habitual => Claim.Past,
        VerbForm.Imperative => Claim.Opinion,
        _ => Claim.Present,
    };

    /// <summary>Whether a line's last finite verb is one of the past.</summary>
    public static bool IsPast(Line line)
    {
        for (var i = line.Count - 1; i >= 0; i--)
        {
            if (line.Units[i].IsWord && FiniteOf(line[i]) is not VerbForm.None and var verb) { return Of(verb) is Claim.Past; }
        }
        return false;
    }

    // Where the words stand: before the cue in its sentence, behind it, and the sentences besides.
    private static IEnumerable<(Line Line, int From, int To)> Words(IReadOnlyList<Line> lines, Draft d)
    {
        var cue = lines[d.Cue.Line];
        if (d.Clause.ContentEnd > 0) { yield return (cue, 0, Math.Min(d.Clause.ContentEnd, cue.Count)); }
        else if (d.Clause.Forward) { yield return (cue, d.Cue.Last + 1, cue.Count); }
        else { yield return (cue, 0, d.Cue.First); }
        for (var s = d.First; s <= d.Last; s++)
        {
            if (s != d.Cue.Line) { yield return (lines[s], 0, lines[s].Count); }
        }
    }

    // "২০২০ সালের ৮ মার্চ … ঘোষণা দেয়", "সোমবার দুপুরে … আটক করা হয়": an event told in the simple present.
    private static bool IsDated(Line line, int from, int to)
    {
        var dated = false;
        for (var i = from; i < to && i < line.Count; i++)
        {
            if (line[i] is "আগামী" or "প্রতিদিন" or "প্রতি" or "সাধারণত" or "এখন" or "বর্তমানে") { return false; }
            dated |= line[i] is "গত" or "সালে" or "সালের" or "পরে" or "এরপর" or "তখন" or "রাতে" or "দুপুরে" or "সকালে" or "বিকেলে" or "সন্ধ্যায়" || line[i].EndsWith("বার", StringComparison.Ordinal) && SourceTables.Frame(line[i]).HasFlag(FrameClass.Time);
        }
        return dated;
    }

    private static VerbForm FiniteOf(string word)
    {
        // পারেনি, হয়নি: what did not happen.
        if (word.Length > 3 && word.EndsWith("নি", StringComparison.Ordinal) && Lemmatizer.Read(word).Class is WordClass.Verb) { return VerbForm.Perfect; }
        var form = Lemmatizer.Read(word);
        return form.Class is WordClass.Verb && form.Person is not VerbPerson.None ? form.Verb : VerbForm.None;
    }
}
