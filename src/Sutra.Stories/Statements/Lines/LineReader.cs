using Sutra.Stories.Readings;
using Sutra.Stories.Statements.Contents;

namespace Sutra.Stories.Statements.Lines;

/// <summary>Lays out an article's sentences for the parts of this folder.</summary>
internal static class LineReader
{
    public static IReadOnlyList<Line> Read(Reading reading, QuotationMap quotations, Printings printings)
    {
        var lines = reading.Sentences.Select((s, i) => Line.Of(s, printings.Leads[i])).ToList();
        foreach (var name in reading.Names)
        {
            foreach (var m in name.Mentions)
            {
                if (m.Sentence >= 0 && m.Sentence < lines.Count) { lines[m.Sentence].Mark(name, m); }
            }
        }
        foreach (var q in quotations.Clauses) { Mark(lines, q); }
        return lines;
    }

    private static void Mark(List<Line> lines, Quotation q)
    {
        for (var s = q.FirstSentence; s <= q.LastSentence; s++)
        {
            lines[s].Quote(s == q.FirstSentence ? q.Start : 0, s == q.LastSentence ? q.End : int.MaxValue);
        }
    }
}
