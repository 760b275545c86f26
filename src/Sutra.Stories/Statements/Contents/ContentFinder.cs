using Sutra.Stories.Statements.Cues;
using Sutra.Stories.Statements.Lines;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements.Contents;

/// <summary>Spreads statements over the sentences that go on with the same words, backwards and forwards.</summary>
internal static class ContentFinder
{
    private const int LongestBack = 4;
    private const int LongestOn = 12;

    public static void Spread(IReadOnlyList<Line> lines, List<Draft> drafts, IReadOnlyList<Quotation> quotations)
    {
        TakeQuotations(drafts, quotations);
        Close(lines, drafts);
        for (var i = 0; i < drafts.Count; i++)
        {
            var next = i + 1 < drafts.Count ? drafts[i + 1].First : lines.Count;
            GoOn(lines, drafts[i], next, quotations);
        }
    }

    // A quotation that reaches into the cue's sentence belongs to it as a whole; one that ends right before a sentence that is only a cue does too.
    private static void TakeQuotations(List<Draft> drafts, IReadOnlyList<Quotation> quotations)
    {
        foreach (var d in drafts)
        {
            foreach (var q in quotations)
            {
                if (!q.IsClause) { continue; }
                if (q.FirstSentence <= d.Cue.Line && q.LastSentence >= d.Cue.Line) { Take(d, q); }
                else if (q.LastSentence == d.Cue.Line - 1 && IsOnlyFrame(d) && d.Cue.Noun == "যোগ") { Take(d, q); }
            }
        }
    }

    private static void Take(Draft d, Quotation q)
    {
        d.First = Math.Min(d.First, q.FirstSentence);
        d.Last = Math.Max(d.Last, q.LastSentence);
    }

    private static bool IsOnlyFrame(Draft d) => !d.Clause.Forward && d.Clause.ContentEnd == 0;

    /// <summary>"এসব কথা বলেন" names again what was said before: it joins the statement right before it, else takes the sentences since the last one.</summary>
    private static void Close(IReadOnlyList<Line> lines, List<Draft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var d = drafts[i];
            if (!d.Cue.Closes || d.Clause.Forward) { continue; }
            var before = i > 0 ? drafts[i - 1] : null;
            if (before is not null && d.First - before.Last <= 2 && before.First <= 4 && Same(before, d))
            {
                before.Last = d.Last;
                drafts.RemoveAt(i--);
                continue;
            }
            var from = before is null ? 0 : before.Last + 1;
            d.First = Math.Min(d.First, Math.Max(from, d.Cue.Line - LongestBack));
            SkipCaptions(lines, d);
        }
    }

    private static void SkipCaptions(IReadOnlyList<Line> lines, Draft d)
    {
        while (d.First < d.Cue.Line && Narration.IsFurniture(lines[d.First])) { d.First++; }
    }

    private static bool Same(Draft a, Draft b) =>
        b.Source.Kind is SourceKind.Pronoun or SourceKind.Dropped or SourceKind.Agentless or SourceKind.Office ||
        b.Source.Text.Contains(a.Source.Text, StringComparison.Ordinal) || a.Source.Text.Contains(b.Source.Text, StringComparison.Ordinal);

    private static void GoOn(IReadOnlyList<Line> lines, Draft d, int next, IReadOnlyList<Quotation> quotations)
    {
        if (d.Cue.Form is CueForm.Credit) { return; }
        var quoted = quotations.LastOrDefault(q => q.IsClause && q.FirstSentence <= d.Last && q.LastSentence >= d.Cue.Line);
        if (quoted is not null) { AfterQuotation(lines, d, next, quotations); return; }
        if (!d.Clause.Forward || d.Cue.Form is CueForm.Compound && d.Cue.Noun is "অভিহিত") { return; }
        var most = d.Cue.Form is CueForm.Nominal ? 1 : LongestOn;
        while (d.Last + 1 < next && d.Last - d.Cue.Line < most && Narration.GoesOn(lines, d, d.Last + 1)) { d.Last++; }
    }

    // A quotation that opens anew right after the last one closed goes on with it.
    private static void AfterQuotation(IReadOnlyList<Line> lines, Draft d, int next, IReadOnlyList<Quotation> quotations)
    {
        foreach (var q in quotations)
        {
            if (q.FirstSentence == d.Last + 1 && q.FirstSentence < next && q.IsClause && q.Start <= 1) { d.Last = Math.Min(q.LastSentence, Math.Max(d.Last, next - 1)); }
        }
    }
}
