using Sutra.Bangla.Facts;
using Sutra.Pages.Articles;

namespace Sutra.Pages.Html;

/// <summary>Blocks that their own words give away; the words are in <c>html-phrases.tsv</c>.</summary>
internal static class Phrases
{
    // Past this a block that opens with such words is taken for a paragraph, unless it is mostly links.
    private const int ShortEnough = 110;

    private static readonly List<(string Bare, LineLabel Label, string Match)> s_rows = Load();
    private static readonly ILookup<char, (string Bare, LineLabel Label, string Match)> s_byFirst = s_rows.ToLookup(r => r.Bare[0]);

    /// <summary>What a block's words say it is; null where they say nothing.</summary>
    public static LineLabel? Of(Block block)
    {
        if (block.Letters > 400) { return null; }
        if (block.Text[0] == '©') { return LineLabel.Copyright; }
        var bare = Prose.Bare(block.Text.Length > 200 ? block.Text[..200] : block.Text);
        if (bare.Length == 0) { return null; }
        foreach (var (phrase, label, match) in s_byFirst[bare[0]])
        {
            if (match == "whole" ? bare == phrase : bare.StartsWith(phrase, StringComparison.Ordinal) && (match == "opens" || Fits(block, phrase))) { return label; }
        }
        return null;
    }

    // "Read more about it in the report that he gave" is a sentence; "Read more: He gave a report" points elsewhere.
    private static bool Fits(Block block, string phrase) =>
        block.LinkShare > 0.4 || block.Letters <= phrase.Length + 14 || block.Letters <= ShortEnough && (!block.EndsSentence || HasColon(block.Text));

    private static bool HasColon(string text) => text.AsSpan(0, Math.Min(text.Length, 40)).IndexOfAny(':', '|', '>') >= 0;

    private static List<(string Bare, LineLabel Label, string Match)> Load() =>
        [.. FactTable.Load(typeof(Phrases).Assembly, "html-phrases.tsv").Rows
            .Select(r => (Prose.Bare(r["phrase"]), LabelOf(r["kind"]), r["match"]))
            .Where(r => r.Item1.Length > 0)
            .OrderByDescending(r => r.Item1.Length)];

    private static LineLabel LabelOf(string kind) => kind switch
    {
        "related" => LineLabel.Related,
        "caption" => LineLabel.Caption,
        "copyright" => LineLabel.Copyright,
        "signoff" => LineLabel.Signoff,
        _ => LineLabel.Boilerplate,
    };
}
