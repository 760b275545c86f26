using Sutra.Bangla.Text;
using Sutra.Pages.Articles;

namespace Sutra.Pages.Html;

/// <summary>Labels a page's blocks: names are believed first; where they leave hardly any body, only elements are.</summary>
internal static class ArticleBody
{
    // A body of fewer letters than this is looked for once more, with less trust in names.
    private const int Short = 350;

    // Characters at the start of a text that are not said again by chance.
    private const int OpeningWords = 80;

    // Letters of the longest lead.
    private const int LongestLead = 600;

    // A body of fewer is none.
    private const int Shortest = 90;

    /// <summary>Sets <see cref="Block.Label"/> on every block.</summary>
    public static void Find(PageBlocks page, HeadMetadata head, string? headline)
    {
        var own = HeadlineFinder.BoxOf(page, headline);
        var found = Label(page, own, headline, Trust.Names);
        if (found >= Short) { return; }
        var labels = page.Blocks.Select(b => (b.Label, b.Hint)).ToList();
        if (Label(page, own, headline, Trust.Elements) > Math.Max(found * 2, found + 100)) { return; }
        if (found < Shortest && Label(page, own, headline, Trust.Posts) > Short) { return; }
        foreach (var b in page.Blocks) { (b.Label, b.Hint) = labels[b.Index]; }
    }

    /// <summary>The body as JSON-LD has it, where it is a good deal longer than what the page shows (a wall before the text, a page that scripts fill); else null.</summary>
    public static IReadOnlyList<Paragraph>? FromJsonLd(PageBlocks page, HeadMetadata head)
    {
        if (head.Article?.Body is not { } body) { return null; }
        List<Paragraph> fragments = [];
        if (body.Contains("</", StringComparison.Ordinal) || body.Contains("<br", StringComparison.OrdinalIgnoreCase))
        {
            fragments = HtmlFragments.Paragraphs(body);
            body = string.Join('\n', fragments.Select(p => p.Text));
        }
        body = Once(body);
        var letters = Prose.Weigh(body);
        var shown = page.BodyLetters();
        if (letters < Short || letters < shown * 1.5 || Prose.CountSentences(body) < 3) { return null; }
        var lines = BanglaText.Normalize(body).Split('\n').Select(BanglaText.CollapseSpaces).Where(l => l.Length > 0 && !ScriptLines.IsEmbed(l));
        return [.. LeadBefore(page, body), .. lines.Select((l, i) => i < fragments.Count && fragments[i].Text == l ? fragments[i] : ScriptLines.Of(l, ParagraphKind.Plain))];
    }

    // Some sites write the text into JSON-LD twice over: its opening words come again about half-way.
    private static string Once(string body)
    {
        if (body.Length < Short) { return body; }
        var again = body.IndexOf(body[..OpeningWords], OpeningWords, StringComparison.Ordinal);
        return Math.Abs(body.Length - again * 2) * 10 < body.Length ? body[..again].TrimEnd() : body;
    }

    // The lead is shown before the wall, and seldom stands in articleBody.
    private static IEnumerable<Paragraph> LeadBefore(PageBlocks page, string body)
    {
        var first = page.Blocks.FirstOrDefault(b => b.Label == LineLabel.Body && !b.IsHeading);
        return first is { Letters: >= 40 and <= LongestLead } && !Prose.Bare(body).Contains(Prose.Bare(first.Text), StringComparison.Ordinal) ? [new Paragraph(first.Text, null)] : [];
    }

    private static int Label(PageBlocks page, Box? own, string? headline, Trust trust)
    {
        HintSpreader.Spread(page, own, trust);
        foreach (var b in page.Blocks) { b.Label = LineLabel.Boilerplate; }
        if (BodyFinder.Find(page, own) is { } box) { BodyPicker.Pick(page, box, headline, own); }
        return page.BodyLetters();
    }
}
