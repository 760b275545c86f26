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
    public static bool Is(IReadOnlyList<Line> lines, Draft d, Draft? before)
    {
        if (before is null || !before.Clause.Forward || d.Cue.Line - before.Cue.Line > Near || d.Clause.ContentEnd > 0) { return false; }
        if (d.Cue.Form is not (CueForm.Verb or CueForm.Compound) || d.Cue.Closes || d.Source.Name is not null || d.Source.Kind is SourceKind.Office || !StandsBefore(d)) { return false; }
        var line = lines[d.Cue.Line];
        // "তিনি আমাকে বলেন": told to who writes.
        for (var i = d.Cue.First - 2; i >= 0; i--) { if (!line.IsQuoted(i) && Morphology.IsOwnVoice(line[i])) { return true; } }
        return false;
    }

    private static bool StandsBefore(Draft d) => d.Source.Phrase is { } p ? p.Last < d.Cue.First : d.Source.Kind is SourceKind.Dropped;
}
