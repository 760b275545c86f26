using Sutra.Stories.Statements.Lines;

namespace Sutra.Stories.Statements.Cues;

/// <summary>Chooses the cue that governs a sentence: the one that leads into words, else the last that closes them.</summary>
internal static class CueChooser
{
    public static Cue? Choose(Line line, IReadOnlyList<Cue> cues)
    {
        if (cues.Count <= 1) { return cues.Count == 0 ? null : cues[0]; }
        foreach (var c in cues) { if (c.Form is CueForm.Credit) { return c; } }
        // What follows a leading cue is inside the words that it gives.
        foreach (var c in cues) { if (Leads(line, c)) { return c; } }
        for (var i = cues.Count - 1; i >= 0; i--) { if (cues[i].Form is CueForm.Verb) { return cues[i]; } }
        return cues[^1];
    }

    private static bool Leads(Line line, Cue cue)
    {
        if (cue.Form is CueForm.Nominal or CueForm.According) { return cue.First < 12; }
        var next = line[cue.Last + 1];
        return (next is "," or ":" or "—" or "যে" or "‘" or "“") && cue.Last + 3 < line.Count;
    }
}
