using Sutra.Stories.Statements.Cues;
using Sutra.Stories.Statements.Lines;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements.Contents;

/// <summary>Tells what somebody who is speaking says of others' words: "তারা আমাদের সংস্কারের কথা বলেছিল" within a speech is the speaker's own sentence.</summary>
internal static class InnerSpeech
{
    // How many sentences back somebody has to have begun to speak.
    private const int Near = 3;

    /// <summary>Whether a draft's sentence is a part of the speech that another one, the last before it, leads into.</summary>
    public static bool Is(IReadOnlyList<Line> lines, Draft d, Draft? before, Draft? next, QuotationMap quotations)
    {
        if (before is not null && next is not null && IsBetween(d, before, next, quotations)) { return true; }
        if (before is null || !before.Clause.Forward || d.Cue.Line - before.Cue.Line > Near || d.Clause.ContentEnd > 0) { return false; }
        if (d.Cue.Form is not (CueForm.Verb or CueForm.Compound) || d.Cue.Closes || d.Source.Name is not null || d.Source.Kind is SourceKind.Office || !StandsBefore(d)) { return false; }
        var line = lines[d.Cue.Line];
        // "তিনি আমাকে বলেন": told to who writes.
        for (var i = d.Cue.First - 2; i >= 0; i--) { if (!line.IsQuoted(i) && Morphology.IsOwnVoice(line[i])) { return true; } }
        return false;
    }

    // "উপদেষ্টা বলেন, … সরকার এ কাজের ঘোষণা দিয়েছে। তিনি আরও বলেন, …": between two sentences of one person's speech, what a body or many did.
    private static bool IsBetween(Draft d, Draft before, Draft next, QuotationMap quotations)
    {
        if (!before.Clause.Forward || before.Cue.Form is not CueForm.Verb || !before.Cue.Honours || d.Cue.Line - before.Cue.Line > Near || next.Cue.Line - d.Cue.Line > Near || quotations.Of(before.Cue.Line).Count > 0) { return false; }
        if (d.Cue.Closes || d.Clause.ContentEnd > 0 || !StandsBefore(d) || d.Source.Kind is not (SourceKind.Body or SourceKind.Collective or SourceKind.Unnamed)) { return false; }
        if (d.Cue.Form is not CueForm.Compound && !(d.Cue.Form is CueForm.Passive && d.Cue.Stance is Stance.Denies)) { return false; }
        return next.Source is { Kind: SourceKind.Pronoun, Text: "তিনি" } && next.Clause.Forward && next.Cue.Form is CueForm.Verb;
    }

    private static bool StandsBefore(Draft d) => d.Source.Phrase is { } p ? p.Last < d.Cue.First : d.Source.Kind is SourceKind.Dropped;
}
