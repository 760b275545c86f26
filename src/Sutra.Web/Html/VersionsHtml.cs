using Sutra.Web.Labels;
using Sutra.Web.Reports;
using Sutra.Web.Tellings;

namespace Sutra.Web.Html;

/// <summary>How each outlet tells a story, side by side: headline, first sentence, date; the copies of a text folded under it.</summary>
internal sealed class VersionsHtml(Sheet sheet, Elsewhere elsewhere)
{
    /// <summary>So many stand open.</summary>
    private const int MostOpen = 18;

    private readonly Markup _markup = sheet.Markup;

    /// <summary>Writes them.</summary>
    public void Write(StoryTelling telling) =>
        new Folded(sheet).Write([.. telling.Line.Stories.SelectMany(s => s.Texts)], MostOpen, WriteText, ("ul", "versions"));

    private void WriteText(IReadOnlyList<PageView> text)
    {
        var page = text[0];
        _markup.Open("li", ("id", Anchors.Of(page)), ("class", "version"));
        WriteBy(page);
        _markup.Open("h3");
        WriteHeadline(page);
        _markup.CloseLine();
        if (page.Reading.Sentences.Count > 0) { sheet.Words("p", page.Reading.Sentences[0].Text, page.Article.Language, "lead-in"); }
        WriteCredits(page);
        new CopyHtml(sheet).Write(page);
        if (text.Count > 1) { WriteCopies(text); }
        _markup.CloseLine();
    }

    private void WriteBy(PageView page)
    {
        _markup.Open("p", ("class", "by"));
        if (page.Outlet is { } outlet && elsewhere.Outlet(page) is { } address) { _markup.Element("a", outlet, ("class", "outlet"), ("lang", page.Article.Language ?? "bn"), ("href", address)); }
        else if (page.Outlet is { } name) { sheet.Words("span", name, page.Article.Language, "outlet"); }
        else { sheet.Label("span", sheet.Labels["outlet.unknown"], "unknown"); }
        _markup.Text(" · ");
        if (page.Article.Published is { } date) { _markup.Element("time", DateText.Of(date.Value, sheet.Labels), ("datetime", date.Value)); }
        else { sheet.Label("span", sheet.Labels["date.unknown"], "unknown"); }
        sheet.Genre(page);
        _markup.CloseLine();
    }

    private void WriteHeadline(PageView page)
    {
        _markup.Open("a", ("href", elsewhere.Article(page)));
        if (page.Article.Headline is { } headline) { sheet.Words("span", headline, page.Article.Language); }
        else { sheet.Label("span", sheet.Labels["headline.unknown"], "unknown"); }
        _markup.Close();
    }

    private void WriteCredits(PageView page)
    {
        if (page.Article.Credits.Count == 0) { return; }
        _markup.Open("p", ("class", "credit"));
        sheet.Label("span", sheet.Labels["chain.sources"]);
        _markup.Text(": ");
        sheet.Words("span", string.Join(", ", page.Article.Credits), page.Article.Language);
        _markup.CloseLine();
    }

    private void WriteCopies(IReadOnlyList<PageView> text)
    {
        _markup.Open("details", ("class", "copies"));
        sheet.Label("summary", sheet.Labels.Count("count.copies", text.Count));
        _markup.Open("ul");
        foreach (var copy in text.Skip(1))
        {
            _markup.Open("li", ("id", Anchors.Of(copy)));
            WriteBy(copy);
            WriteHeadline(copy);
            // What it repeats stands above, nearly whole.
            new CopyHtml(sheet) { HasPassages = false }.Write(copy);
            _markup.CloseLine();
        }
        _markup.CloseLine();
        _markup.CloseLine();
    }
}
