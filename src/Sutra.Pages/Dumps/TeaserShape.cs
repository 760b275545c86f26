using Sutra.Bangla.Text;

namespace Sutra.Pages.Dumps;

/// <summary>Tells a list of headlines with their leads from an article with sub-headings.</summary>
internal static class TeaserShape
{
    private const int LongestLead = 280;
    private const int HeadlineWords = 4;

    private static readonly string[] s_tags = ["ট্যাগ:", "ট্যাগ :", "ট্যাগঃ", "ট্যাগস:", "বিষয়:", "বিষয় :", "বিষয়ঃ", "tags:", "topics:", "topic:"];

    /// <summary>Whether headlines of four words or more stand in turn with leads of a sentence or two; sub-headings are shorter, or their paragraphs longer.</summary>
    /// <param name="lines">The page's lines.</param>
    /// <param name="core">Where to look.</param>
    /// <param name="least">How many headlines there must be.</param>
    public static bool IsList(IReadOnlyList<DumpLine> lines, Core core, int least)
    {
        int headlines = 0, prose = 0;
        for (var i = Math.Max(0, core.First - 1); i <= core.Last; i++)
        {
            if (lines[i].IsProse)
            {
                prose++;
                if (lines[i].Text.Length > LongestLead && !IsLoneSentence(lines, i)) { return false; }
            }
            else if (IsHeadline(lines, i) && i < core.Last && lines[i + 1].IsProse) { headlines++; }
        }
        return headlines >= least && headlines + 2 >= prose;
    }

    /// <summary>Whether the page opens with the words over a list of what was tagged, and three headlines or more stand below it, each over a paragraph.</summary>
    public static bool IsTagPage(IReadOnlyList<DumpLine> lines)
    {
        if (!Array.Exists(s_tags, t => lines[0].Text.StartsWith(t, StringComparison.OrdinalIgnoreCase))) { return false; }
        var headlines = 0;
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            if (IsHeadline(lines, i) && lines[i + 1].IsProse) { headlines++; }
        }
        return headlines >= 3;
    }

    // A lead of one sentence under its headline may be as long as it likes.
    private static bool IsLoneSentence(IReadOnlyList<DumpLine> lines, int i) =>
        i > 0 && IsHeadline(lines, i - 1) && ProseShape.Closes(lines[i].Text, bengali: Letters.CountScripts(lines[i].Text).Bengali > 0) == 1;

    private static bool IsHeadline(IReadOnlyList<DumpLine> lines, int i) => lines[i].Kind == LineKind.Text && LineWords.Of(lines[i].Text, HeadlineWords).Count == HeadlineWords;
}
