using Sutra.Bangla.Text;
using Sutra.Pages.Articles;
using Sutra.Pages.Metadata;

namespace Sutra.Pages.Html;

/// <summary>Finds the rubric of an article: metadata, microdata, or a rubric's name that stands alone above the headline.</summary>
internal static class Sections
{
    // How many blocks above the headline a rubric may stand.
    private const int Reach = 8;

    /// <summary>The rubric, or null.</summary>
    public static string? Find(PageFacts facts, PageBlocks page, HeadMetadata head) =>
        head.Section ?? Marked(facts) ?? Above(page);

    private static string? Marked(PageFacts facts) =>
        facts.Marked.Find(m => m.IsItem("articleSection")) is { } e && BanglaText.NormalizeLine(e.Content ?? e.Text) is { Length: > 0 and <= 40 } text ? text : null;

    // Two rubrics or more in a row are a menu, unless the row is a trail from the start page.
    private static string? Above(PageBlocks page)
    {
        var headline = page.Blocks.FirstOrDefault(b => b.Label == LineLabel.Headline)?.Index ?? -1;
        for (var i = headline - 1; i >= Math.Max(0, headline - Reach); i--)
        {
            if (SectionReader.NameOf(page.Blocks[i].Text) is not { } name) { continue; }
            return i > 0 && SectionReader.NameOf(page.Blocks[i - 1].Text) is not null ? null : name;
        }
        return null;
    }
}
