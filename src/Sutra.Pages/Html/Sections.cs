using Sutra.Bangla.Text;
using Sutra.Pages.Articles;
using Sutra.Pages.Metadata;

namespace Sutra.Pages.Html;

/// <summary>Finds the rubric of an article: metadata, microdata, or a rubric's name that stands alone above the headline.</summary>
internal static class Sections
{
    // How many blocks above the headline a rubric may stand.
    private const int Reach = 8;

    private const int FewestEntries = 3;
    private const int LongestEntry = 40;

    /// <summary>The rubric, or null.</summary>
    public static string? Find(PageFacts facts, PageBlocks page, HeadMetadata head) =>
        head.Section ?? Marked(facts) ?? Above(facts, page);

    private static string? Marked(PageFacts facts) =>
        facts.Marked.Find(m => m.IsItem("articleSection")) is { } e && BanglaText.NormalizeLine(e.Content ?? e.Text) is { Length: > 0 and <= 40 } text ? text : null;

    // The name nearest above the headline. Two rubrics or more in a row are a menu, unless the row is a trail from the start
    // page; so are three entries or more, whatever they are called: of a menu only the entry counts where the reader is.
    private static string? Above(PageFacts facts, PageBlocks page)
    {
        var headline = page.Blocks.FirstOrDefault(b => b.Label == LineLabel.Headline)?.Index ?? -1;
        for (var i = headline - 1; i >= Math.Max(0, headline - Reach); i--)
        {
            var block = page.Blocks[i];
            if (SectionReader.NameOf(block.Text) is not { } name) { continue; }
            if (IsTrail(block.Box)) { return name; }
            if (MenuOf(page, block) is { } menu) { return Current(facts) ?? Current(page, menu); }
            return i > 0 && SectionReader.NameOf(page.Blocks[i - 1].Text) is not null ? null : name;
        }
        return null;
    }

    private static bool IsTrail(Box box)
    {
        for (var at = box; at is not null; at = at.Parent)
        {
            if (HasWord(at.Class, "crumb")) { return true; }
        }
        return false;
    }

    // The box that holds the entry and at least two like it: short ones, all of them links.
    private static Box? MenuOf(PageBlocks page, Block block)
    {
        if (!IsEntry(block)) { return null; }
        for (var entry = block.Box; entry.Parent is { } menu && entry.End - entry.First == 1; entry = menu)
        {
            if (menu.Children.Count(c => c.End - c.First == 1 && IsEntry(page.Blocks[c.First])) >= FewestEntries) { return menu; }
        }
        return null;
    }

    private static bool IsEntry(Block block) => block.Text.Length <= LongestEntry && block.LinkShare > 0.9;

    private static string? Current(PageFacts facts) =>
        facts.Marked.Where(m => m.IsCurrent).Select(m => SectionReader.NameOf(BanglaText.NormalizeLine(m.Text))).FirstOrDefault(n => n is not null);

    private static string? Current(PageBlocks page, Box menu) =>
        menu.Children.Where(c => c.End - c.First == 1 && (HasWord(c.Class, "active") || HasWord(c.Class, "current"))).Select(c => SectionReader.NameOf(page.Blocks[c.First].Text)).FirstOrDefault(n => n is not null);

    private static bool HasWord(string name, string word) => name.Contains(word, StringComparison.OrdinalIgnoreCase);
}
