namespace Sutra.Pages.Html;

/// <summary>A heading of a page that has words.</summary>
/// <param name="Box">Its element: h1, h2 or h3.</param>
/// <param name="Text">Its words, on one line.</param>
internal readonly record struct Heading(Box Box, string Text)
{
    private static readonly string[] s_names = ["h1", "h2", "h3"];

    /// <summary>The headings of one name, in the page's order.</summary>
    public static IEnumerable<Heading> Of(PageBlocks page, string name)
    {
        foreach (var box in page.Boxes)
        {
            if (box.Name == name && box.End > box.First) { yield return new Heading(box, TextOf(page, box)); }
        }
    }

    /// <summary>The headings but h1, h2 before h3.</summary>
    public static IEnumerable<Heading> Minor(PageBlocks page) => s_names.Skip(1).SelectMany(name => Of(page, name));

    /// <summary>The headings of all names, h1 before h2 before h3.</summary>
    public static IEnumerable<Heading> All(PageBlocks page) => s_names.SelectMany(name => Of(page, name));

    /// <summary>Whether any of it stands in a link: a teaser's headline does, the page's own as a rule does not.</summary>
    public bool IsLink(PageBlocks page)
    {
        for (var i = Box.First; i < Box.End; i++)
        {
            if (page.Blocks[i].LinkLetters > 0) { return true; }
        }
        return false;
    }

    /// <summary>Whether it closes with these words, in letters and digits alone (see <see cref="Prose.Bare(string)"/>).</summary>
    public bool ClosesWith(string bare) => bare.Length > 0 && Prose.EndsBare(Text, bare, out _);

    private static string TextOf(PageBlocks page, Box box) =>
        box.End == box.First + 1 ? page.Blocks[box.First].Text : string.Join(' ', page.Blocks.Skip(box.First).Take(box.End - box.First).Select(x => x.Text));
}
