using Sutra.Stories.Statements.Cues;
using Sutra.Stories.Statements.Lines;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements.Contents;

/// <summary>Tells on which side of a cue the words stand, and which part of the sentence is the frame.</summary>
internal static class ClauseReader
{
    public static Clause Read(Line line, Cue cue)
    {
        if (cue.Form is CueForm.Credit) { return new Clause(0, 0, false, true); }
        var led = IsLed(line, cue.Last + 1);
        if (cue.Form is CueForm.Nominal or CueForm.According) { return new Clause(FloorOf(line, cue), 0, true, false); }
        var content = ContentEndBefore(line, cue);
        if (led && content == 0) { return new Clause(FloorOf(line, cue), 0, true, false); }
        var after = WordsAfter(line, cue);
        if (led) { return new Clause(0, content, false, false); }
        if (content == 0 && cue.Form is CueForm.Verb && after > 12) { return new Clause(FloorOf(line, cue), 0, true, true); }
        return new Clause(0, content, false, after > 0);
    }

    // ", : যে — or a quotation right after the cue lead into the words.
    private static bool IsLed(Line line, int i)
    {
        if (i >= line.Count) { return false; }
        if (line[i] is "," or ":" or ";" or "—" or "–" or "-" or "যে" or "：") { return HasWords(line, i + 1); }
        return line.Units[i].IsQuote || line.IsQuoted(i);
    }

    private static bool HasWords(Line line, int i)
    {
        for (; i < line.Count; i++) { if (line.Units[i].IsWord) { return true; } }
        return false;
    }

    private static int WordsAfter(Line line, Cue cue)
    {
        var n = 0;
        for (var i = cue.Last + 1; i < line.Count; i++) { n += line.Units[i].IsWord ? 1 : 0; }
        return n;
    }

    // The end of the words before the cue: after a quotation, after বলে, or after the last comma that a finite clause stands before.
    private static int ContentEndBefore(Line line, Cue cue)
    {
        for (var i = cue.First - 1; i > 0; i--)
        {
            if (line.IsQuoted(i)) { return EndOfQuote(line, i) + 1; }
            if (line[i] is "বলে" or "বলেও" or "বলেই" && !IsPlainParticiple(line, i)) { return i + 1; }
            if (line[i] is "," or "—" or "–" && cue.Form is CueForm.Verb or CueForm.Passive && cue.First - i < 14 && IsClauseEnd(line, i)) { return i + 1; }
        }
        return 0;
    }

    // "কথা বলে": having talked.
    private static bool IsPlainParticiple(Line line, int i) => line[i - 1] == "কথা";

    private static int EndOfQuote(Line line, int i) => i + 1 < line.Count && line.Units[i + 1].IsQuote ? i + 1 : i;

    // A finite verb right before the comma ends a clause that can be the words: "… সফর করবেন, ক্রেমলিন জানিয়েছে।"
    private static bool IsClauseEnd(Line line, int comma)
    {
        var k = comma - 1;
        if (k < 2 || !line.Units[k].IsWord) { return false; }
        return Morphology.Of(line, k) is WordForm.Finite;
    }

    private static int FloorOf(Line line, Cue cue)
    {
        for (var i = cue.First - 1; i > 0; i--)
        {
            if (line.IsQuoted(i)) { return i + 1; }
            if (line[i] is ";" or "—" && line.Units[i - 1].IsWord) { return i + 1; }
            if (line[i] == "," && Morphology.Of(line, i - 1) is WordForm.Finite) { return i + 1; }
        }
        return 0;
    }
}
