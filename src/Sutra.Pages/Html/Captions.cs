using Sutra.Bangla.Text;
using Sutra.Pages.Articles;

namespace Sutra.Pages.Html;

/// <summary>Reads the words under an article's pictures: one text a picture, whose photographer often stands in an element of his own.</summary>
internal static class Captions
{
    // Words under one picture are a few lines, one of them long; where more are long, the element holds several pictures.
    private const int MostParts = 4;
    private const int ShortestLong = 40;

    /// <summary>The captions in the page's order, each once.</summary>
    public static IReadOnlyList<string> Find(PageBlocks page)
    {
        var found = new List<string>();
        var parts = new List<Block>();
        Box? picture = null;
        foreach (var b in page.Blocks)
        {
            if (b.Label != LineLabel.Caption || !HasLetters(b.Text)) { continue; }
            var own = PictureOf(b);
            if (own is null || own != picture) { Take(parts, found); }
            picture = own;
            parts.Add(b);
        }
        Take(parts, found);
        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    private static void Take(List<Block> parts, List<string> found)
    {
        if (parts.Count is > 1 and <= MostParts && parts.Count(IsLong) <= 1) { found.Add(string.Join(' ', parts.Select(p => p.Text).Distinct(StringComparer.Ordinal))); }
        else { found.AddRange(parts.Select(p => p.Text)); }
        parts.Clear();
    }

    private static bool IsLong(Block b) => b.EndsSentence || b.Letters >= ShortestLong;

    // Numbers of pictures, lengths of films and arrows are no words.
    private static bool HasLetters(string text)
    {
        foreach (var c in text)
        {
            if (Letters.IsWordPart(c) && !Letters.IsDigit(c)) { return true; }
        }
        return false;
    }

    // The figure; where there is none, the outermost element that is called a caption.
    private static Box? PictureOf(Block b)
    {
        Box? found = null;
        for (var box = b.Box; box is not null; box = box.Parent)
        {
            if (box.Name == "figure") { return box; }
            if (box.Believed == Hint.Caption) { found = box; }
        }
        return found;
    }
}
