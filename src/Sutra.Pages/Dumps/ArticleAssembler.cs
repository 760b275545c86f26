using Sutra.Pages.Articles;
using Sutra.Pages.Inputs;
using Sutra.Pages.Metadata;

namespace Sutra.Pages.Dumps;

/// <summary>Puts the article together from the labelled lines.</summary>
internal static class ArticleAssembler
{
    /// <summary>The article; a page flattened to one line whose sentences are no text is none.</summary>
    public static Article Assemble(RawPage page, PageLayout layout, TimeProvider clock)
    {
        var flat = FlatPage.IsFlat(layout.Lines);
        var known = OutletTable.Of(page);
        var cuts = Cuts(layout, flat, known);
        if (flat && layout.Lines.MaxBy(l => l.Text.Length)!.Text is var whole && !FlatPage.IsMostlyProse(whole) && !Verse.Is(whole)) { cuts.Clear(); }
        var paragraphs = OncePrinted.Paragraphs(cuts);
        OpinionFoot.Take(paragraphs, known, out var author);
        var byline = Byline(layout, cuts, paragraphs) ?? author;
        var outlet = OutletTable.Named(page.Outlet) ?? OutletReader.Read(layout, byline) ?? OutletTable.ByUrl(page.Url) ?? cuts.Select(c => c.Cut.Outlet).FirstOrDefault(o => o is not null);
        var dates = PageDates.Read(page, layout, [.. cuts.Select(c => c.Cut)], paragraphs, clock);
        return new Article
        {
            Id = page.Id,
            Kind = paragraphs.Count > 0 ? PageKind.Article : PageKind.NotArticle,
            Reason = paragraphs.Count > 0 ? null : "a listing of headlines",
            Form = PageForm.Dump,
            Language = Languages.Tell(paragraphs.Count > 0 ? paragraphs.Select(p => p.Text) : layout.Lines.Select(l => l.Text)),
            Url = page.Url,
            Outlet = outlet,
            Section = layout.Texts(LineLabel.Section).Select(SectionReader.NameOf).FirstOrDefault(),
            Headline = layout.Headline >= 0 ? HeadlineLines.Bare(layout.Lines[layout.Headline].Text) : cuts.Select(c => c.Cut.Headline).FirstOrDefault(h => h is not null),
            HeadlineLine = layout.Headline >= 0 ? layout.Lines[layout.Headline].Number : null,
            Byline = byline,
            Published = dates.Published,
            Updated = dates.Updated,
            Paragraphs = PlainHeadings.Mark(paragraphs),
            Captions = [.. layout.Texts(LineLabel.Caption).Concat(cuts.SelectMany(c => c.Cut.Captions)).Distinct()],
            Credits = CreditReader.Read([.. paragraphs.Select(p => p.Text)], OutletTable.ByUrl(page.Url) ?? outlet),
            ReadAlso = [.. layout.Texts(LineLabel.Related).Select(RelatedLines.HeadlineOf).Where(h => h.Length > 0).Concat(cuts.SelectMany(c => c.Cut.ReadAlso)).Distinct()],
            Signoff = layout.Texts(LineLabel.Signoff).FirstOrDefault() ?? cuts.Select(c => c.Cut.Signoff).FirstOrDefault(s => s is not null),
            Lines = paragraphs.Count > 0 ? layout.Labelled() : [.. layout.Lines.Select(l => new LabelledLine(l.Number, LineLabel.Boilerplate, l.Text))],
        };
    }

    private static List<(int Line, LineCut Cut)> Cuts(PageLayout layout, bool flat, string? known)
    {
        var cuts = new List<(int, LineCut)>();
        for (var i = 0; i < layout.Lines.Count; i++)
        {
            if (layout[i] != LineLabel.Body) { continue; }
            var text = layout.Lines[i].Text;
            if (flat && text.Length >= 200) { cuts.Add((layout.Lines[i].Number, FlatPage.Cut(text, known))); continue; }
            var cut = new LineCut();
            LineCutter.Cut(text, cut);
            cuts.Add((layout.Lines[i].Number, cut));
        }
        return cuts;
    }

    // "নিজস্ব প্রতিবেদক, যশোর | প্রকাশিত: …"
    private static string? BeforeBar(string dateline)
    {
        var bar = dateline.IndexOf('|', StringComparison.Ordinal);
        return bar > 3 && BylineReader.IsByline(dateline[..bar]) ? BylineReader.NameIn(dateline[..bar]) : null;
    }

    private static string? Byline(PageLayout layout, List<(int Line, LineCut Cut)> cuts, List<Paragraph> paragraphs)
    {
        foreach (var line in layout.Texts(LineLabel.Byline))
        {
            var name = AuthorLines.Name(line) ?? BylineReader.NameIn(line);
            if (name.Length > 0) { return name; }
        }
        if (layout.Texts(LineLabel.Dateline).Select(BeforeBar).FirstOrDefault(b => b is not null) is { } beside) { return beside; }
        if (cuts.Select(c => c.Cut.Byline).FirstOrDefault(b => b is not null) is { } flat) { return flat; }
        return paragraphs.Count > 0 ? BylineReader.AtStartOf(paragraphs[0].Text)?.Name : null;
    }
}
