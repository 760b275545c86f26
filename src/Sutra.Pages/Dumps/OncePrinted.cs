using Sutra.Bangla.Text;
using Sutra.Pages.Articles;

namespace Sutra.Pages.Dumps;

/// <summary>Makes the paragraphs of a page's cut lines, each text once.</summary>
internal static class OncePrinted
{
    /// <summary>The paragraphs. A line whose words all stand elsewhere in the text has none; it is body all the same.</summary>
    public static List<Paragraph> Paragraphs(List<(int Line, LineCut Cut)> cuts)
    {
        var all = new List<Paragraph>();
        foreach (var (line, cut) in cuts)
        {
            foreach (var body in cut.Body) { all.Add(new Paragraph(body, line, Bullets.KindOf(body))); }
        }
        var doubled = all.Count == 1 ? DoubledText.Find(all[0].Text) : DoubledText.Find(string.Join('\n', all.Select(p => p.Text)));
        if (doubled.Count > 0) { all = Without(all, doubled); }
        var repeats = Repetition.Find([.. all.Select(p => p.Text)]);
        if (repeats.Count == 0) { return all; }
        var gone = new bool[all.Count];
        foreach (var repeat in repeats) { gone[repeat.Index] = true; }
        return [.. all.Where((_, i) => !gone[i])];
    }

    // The spans count in the paragraphs' texts, one mark between each two.
    private static List<Paragraph> Without(List<Paragraph> all, IReadOnlyList<TextSpan> doubled)
    {
        var left = new List<Paragraph>(all.Count + doubled.Count);
        var start = 0;
        var next = 0;
        foreach (var paragraph in all)
        {
            var (at, end) = (start, start + paragraph.Text.Length);
            while (next < doubled.Count && doubled[next].Start < end)
            {
                Add(left, paragraph, at - start, doubled[next].Start - start);
                at = Math.Max(at, doubled[next].End);
                if (at >= end) { break; }
                next++;
            }
            Add(left, paragraph, at - start, paragraph.Text.Length);
            start = end + 1;
        }
        return left;
    }

    private static void Add(List<Paragraph> left, Paragraph paragraph, int from, int to)
    {
        if (from >= to) { return; }
        var text = paragraph.Text[from..to].Trim();
        foreach (var c in text)
        {
            if (Letters.IsWordPart(c)) { left.Add(paragraph with { Text = text }); return; }
        }
    }
}
