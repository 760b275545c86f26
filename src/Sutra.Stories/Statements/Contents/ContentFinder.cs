using Sutra.Stories.Statements.Cues;
using Sutra.Stories.Statements.Lines;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements.Contents;

/// <summary>Spreads statements over the sentences that go on with the same words, backwards and forwards.</summary>
internal static class ContentFinder
{
    private const int LongestBack = 4;
    private const int LongestReach = 12;
    private const int LongestTail = 20;

    public static void Spread(IReadOnlyList<Line> lines, List<Draft> drafts, QuotationMap quotations, Printings printings)
    {
        TakeQuotations(drafts, quotations);
        Close(lines, drafts, printings);
        var spoken = drafts.Select(d => printings.FirstOf(d.Cue.Line)).ToHashSet();
        for (var i = 0; i < drafts.Count; i++)
        {
            var next = i + 1 < drafts.Count ? drafts[i + 1].First : lines.Count;
            GoOn(lines, drafts[i], NextBreak(printings, spoken, drafts[i].Last + 1, next), quotations);
        }
    }

    // Where a passage ends, or a sentence comes that is another's in its first printing.
    private static int NextBreak(Printings printings, HashSet<int> spoken, int from, int end)
    {
        while (from < end && !printings.Breaks(from) && !spoken.Contains(printings.FirstOf(from))) { from++; }
        return from;
    }

    // A quotation that reaches into the cue's sentence belongs to it as a whole; one that ends right before a sentence that is only a cue does too.
    private static void TakeQuotations(List<Draft> drafts, QuotationMap quotations)
    {
        foreach (var d in drafts)
        {
            foreach (var q in quotations.Of(d.Cue.Line)) { Take(d, q); }
            if (!IsOnlyFrame(d) || d.Cue.Noun != "যোগ") { continue; }
            foreach (var q in quotations.Of(d.Cue.Line - 1)) { if (q.LastSentence == d.Cue.Line - 1) { Take(d, q); } }
        }
    }

    private static void Take(Draft d, Quotation q)
    {
        d.First = Math.Min(d.First, q.FirstSentence);
        d.Last = Math.Max(d.Last, q.LastSentence);
    }

    private static bool IsOnlyFrame(Draft d) => !d.Clause.Forward && d.Clause.ContentEnd == 0;

    /// <summary>"এসব কথা বলেন" names again what was said before: it joins the statement right before it, else takes the sentences since the last one.</summary>
    private static void Close(IReadOnlyList<Line> lines, List<Draft> drafts, Printings printings)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var d = drafts[i];
            if (!d.Cue.Closes || d.Clause.Forward) { continue; }
            var before = i > 0 ? drafts[i - 1] : null;
            if (before is not null && d.First - before.Last <= 2 && before.First <= 4 && Same(before, d))
            {
                before.Last = d.Last;
                before.Closing = d;
                drafts.RemoveAt(i--);
                continue;
            }
            // In the lead "এমনটি জানিয়েছে" covers all that was told so far, whoever is said to have spoken in it.
            var from = before is null || d.Cue.Line <= LongestBack ? 0 : before.Last + 1;
            d.First = Math.Min(d.First, Math.Max(from, d.Cue.Line - LongestBack));
            for (var s = d.Cue.Line; s > d.First; s--) { if (printings.Breaks(s)) { d.First = s; } }
            SkipCaptions(lines, d);
        }
    }

    private static void SkipCaptions(IReadOnlyList<Line> lines, Draft d)
    {
        for (var s = d.Cue.Line - 1; s >= d.First; s--)
        {
            // A photograph's caption, glued to the text behind its credit ("… কার্যালয়েছবি: …").
            if (lines[s].Text.IndexOf("ছবি:", StringComparison.Ordinal) is > 0 and < 200) { d.First = s; return; }
            if (!Narration.IsCaption(lines[s]) && !Narration.IsFurniture(lines[s])) { continue; }
            d.First = Narration.IsCaption(lines[s]) ? s : s + 1;
            return;
        }
    }

    private static bool Same(Draft a, Draft b) =>
        b.Source.Kind is SourceKind.Pronoun or SourceKind.Dropped or SourceKind.Agentless or SourceKind.Office ||
        b.Source.Text.Contains(a.Source.Text, StringComparison.Ordinal) || a.Source.Text.Contains(b.Source.Text, StringComparison.Ordinal);

    private static void GoOn(IReadOnlyList<Line> lines, Draft d, int next, QuotationMap quotations)
    {
        if (d.Cue.Form is CueForm.Credit) { return; }
        // "… তিনি এসব কথা বলেন।" has closed it.
        if (d.Closing is not null) { d.Reach = d.Last; return; }
        if (Enumerable.Range(d.Cue.Line, d.Last - d.Cue.Line + 1).Any(s => quotations.Of(s).Count > 0)) { AfterQuotation(lines, d, next, quotations); d.Reach = d.Last; return; }
        if (!d.Clause.Forward || d.Cue.Form is CueForm.Compound && d.Cue.Noun is "অভিহিত" || QuotesAll(lines[d.Cue.Line], d.Cue)) { return; }
        var (most, witness) = (Voices.LongestRun(d), Voices.IsWitness(d));
        while (d.Last + 1 < next && d.Last - d.Cue.Line < most && Narration.GoesOn(lines, d, d.Last + 1, witness)) { d.Last++; }
        for (d.Reach = d.Last; d.Reach + 1 < next && d.Reach - d.Cue.Line < LongestReach && Narration.GoesOn(lines, d, d.Reach + 1, witness, sure: false);) { d.Reach++; }
    }

    // "লিখেছেন, ‘ওর হাতে মেহেন্দি’!": what is said is a quotation of a few words and no more.
    private static bool QuotesAll(Line line, Cue cue)
    {
        var open = cue.Last + 1;
        while (open < line.Count && open <= cue.Last + 2 && !line.Units[open].IsQuote) { open++; }
        if (open > cue.Last + 2 || open >= line.Count) { return false; }
        for (var i = line.Count - 1; i > open + 1; i--)
        {
            if (line.Units[i].IsQuote) { return true; }
            if (line.Units[i].IsWord) { return false; }
        }
        return false;
    }

    // A quotation that opens anew right after the last one closed goes on with it.
    private static void AfterQuotation(IReadOnlyList<Line> lines, Draft d, int next, QuotationMap quotations)
    {
        for (var s = d.Last + 1; s < next && s == d.Last + 1; s++)
        {
            // "‘স্বপ্ন থেকে সাফল্য’ স্লোগান নিয়ে …" quotes a motto and tells on.
            if (quotations.Of(s) is [{ Start: <= 1 } q, ..] && q.FirstSentence == s && (q.LastSentence > s || q.End >= lines[s].Sentence.Text.Length - LongestTail)) { d.Last = Math.Min(q.LastSentence, Math.Max(d.Last, next - 1)); }
        }
    }
}
