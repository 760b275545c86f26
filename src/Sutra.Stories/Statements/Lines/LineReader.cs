using Sutra.Stories.Readings;
using Sutra.Stories.Statements.Contents;

namespace Sutra.Stories.Statements.Lines;

/// <summary>Lays out an article's sentences for the parts of this folder.</summary>
internal static class LineReader
{
    public static IReadOnlyList<Line> Read(Reading reading, IReadOnlyList<Quotation> quotations)
    {
        var lines = reading.Sentences.Select(Line.Of).ToList();
        foreach (var name in reading.Names)
        {
            foreach (var m in name.Mentions)
            {
                if (m.Sentence >= 0 && m.Sentence < lines.Count) { lines[m.Sentence].Mark(name, m); }
            }
        }
        foreach (var q in quotations.Where(q => q.IsClause)) { Mark(lines, q); }
        return lines;
    }

    private static void Mark(List<Line> lines, Quotation q)
    {
        for (var s = q.FirstSentence; s <= q.LastSentence; s++)
        {
            var line = lines[s];
            for (var i = 0; i < line.Count; i++) { line.Quoted[i] |= q.Covers(s, line.Units[i].Span.Start); }
        }
    }
}
