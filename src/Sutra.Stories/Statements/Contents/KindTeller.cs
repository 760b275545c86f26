using Sutra.Stories.Statements.Cues;
using Sutra.Stories.Statements.Lines;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements.Contents;

/// <summary>Tells whether words are the speaker's own, retold, or a document's.</summary>
/// <remarks>Own words stand in quotation marks as a clause, or speak of আমি and আমরা.</remarks>
internal static class KindTeller
{
    public static StatementKind Tell(IReadOnlyList<Line> lines, Draft d, QuotationMap quotations)
    {
        if (d.Cue.Form is CueForm.Credit) { return StatementKind.Credit; }
        if (IsQuoted(lines, d, quotations)) { return StatementKind.Direct; }
        if (d.Source.Via.Count > 0 && d.Cue.Form is CueForm.Passive && SpeaksOfSelf(lines, d)) { return StatementKind.Direct; }
        if (d.Cue.Form is CueForm.Passive or CueForm.Known or CueForm.According && d.Source.Document is not null) { return StatementKind.Document; }
        if (d.Source.Kind is SourceKind.Document or SourceKind.SameDocument) { return StatementKind.Document; }
        return SpeaksOfSelf(lines, d) ? StatementKind.Direct : StatementKind.Indirect;
    }

    // A quotation that the cue leads into, or that fills most of a sentence.
    private static bool IsQuoted(IReadOnlyList<Line> lines, Draft d, QuotationMap quotations)
    {
        foreach (var q in Enumerable.Range(d.First, d.Last - d.First + 1).SelectMany(quotations.Of))
        {
            if (q.LastSentence > q.FirstSentence) { return true; }
            var line = lines[q.FirstSentence];
            if (q.Words * 2 >= line.WordCount || q.Words >= 8 || (d.Cue.Line == q.FirstSentence && Touches(line, d.Cue, q))) { return true; }
        }
        return false;
    }

    private static bool Touches(Line line, Cue cue, Quotation q)
    {
        for (var i = cue.Last + 1; i < line.Count; i++)
        {
            if (line.Units[i].IsWord) { return false; }
            if (line.Units[i].Span.Start >= q.Start) { return true; }
        }
        return false;
    }

    private static bool SpeaksOfSelf(IReadOnlyList<Line> lines, Draft d)
    {
        for (var s = d.First; s <= d.Last; s++) { if (SpeaksOfSelf(lines[s])) { return true; } }
        return false;
    }

    /// <summary>Whether a line speaks of আমি or আমরা.</summary>
    public static bool SpeaksOfSelf(Line line)
    {
        foreach (var u in line.Units) { if (u.IsWord && Morphology.IsOwnVoice(u.Text)) { return true; } }
        return false;
    }
}
