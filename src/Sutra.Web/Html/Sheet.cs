using Sutra.Pages.Genres;
using Sutra.Stories.Readings;
using Sutra.Web.Labels;
using Sutra.Web.Reports;

namespace Sutra.Web.Html;

/// <summary>What every part of the report writes with: the markup, the labels, the anchors, and the few turns they share.</summary>
internal sealed record Sheet(Markup Markup, LabelSet Labels, Anchors Anchors)
{
    /// <summary>Where pages, outlets and names stand, if not on this sheet.</summary>
    public Elsewhere? Elsewhere { get; init; }

    /// <summary>Whether the server's script runs beside it.</summary>
    public bool HasScript { get; init; }

    /// <summary>Words of a page, marked with its language.</summary>
    public void Words(string tag, string text, string? language, string? style = null) =>
        Markup.Element(tag, text, ("class", style), ("lang", language ?? "bn"));

    /// <summary>A label in an element of its own.</summary>
    public void Label(string tag, string text, string? style = null) => Markup.Element(tag, text, ("class", style));

    /// <summary>Labels in a row, those of nothing left out.</summary>
    public void Counts(string style, params ReadOnlySpan<(string Key, int Value)> counts)
    {
        Markup.Open("p", ("class", style));
        var first = true;
        foreach (var (key, value) in counts)
        {
            if (value == 0) { continue; }
            if (!first) { Markup.Text(" · "); }
            Label("span", Labels.Count("count." + key, value));
            first = false;
        }
        Markup.CloseLine();
    }

    /// <summary>The outlet of a page as a link to a sentence of it (to the page for null, to its headline for -1), the line's number after it where the lines are shown.</summary>
    public void Source(PageView page, int? sentence, int? line)
    {
        Markup.Open("a", ("class", "source"), ("href", AddressOf(page, sentence)));
        Outlet(page);
        if (Elsewhere is null && line is { } l) { Markup.Text(" "); Label("span", Fill("line.number", l), "at"); }
        Markup.Close();
        if (page.CopyOf is { } original) { Markup.Text(" "); Copy(original); }
    }

    /// <summary>The outlet's name; for an unknown one the label that says so, and the page's number.</summary>
    public void Outlet(PageView page)
    {
        if (page.Outlet is { } outlet) { Words("span", outlet, page.Article.Language, "outlet"); }
        else
        {
            // Two pages of unknown outlets are still two.
            Label("span", Labels["outlet.unknown"], "unknown");
            Markup.Text(" ");
            Label("span", Fill("page.number", page.Number), "at");
        }
    }

    /// <summary>What a page is, behind its date, where it is no news of one happening.</summary>
    public void Genre(PageView page)
    {
        if (page.Article.Genre == ArticleGenre.News) { return; }
        Markup.Text(" ");
        Label("span", Labels.Of(page.Article.Genre), "tag plan");
    }

    /// <summary>A list of sentences, each with where it stands.</summary>
    public void Evidence(IReadOnlyList<Evidence> evidence)
    {
        Markup.Open("ul", ("class", "evidence"));
        foreach (var e in evidence)
        {
            Markup.Open("li");
            var page = Anchors.PageOf(e);
            Words("q", e.Text, page?.Article.Language);
            Markup.Text(" ");
            if (page is not null) { Source(page, e.Sentence ?? -1, e.Line); }
            else { Label("span", e.Article, "at"); }
            if (e.Sentence is null) { Markup.Text(" "); Label("span", Labels["headline"], "tag"); }
            Markup.CloseLine();
        }
        Markup.CloseLine();
    }

    /// <summary>A label with a number in it.</summary>
    public string Fill(string key, int number) => Labels[key].Replace("{0}", Labels.Number(number), StringComparison.Ordinal);

    /// <summary>A link to the page whose text another repeats.</summary>
    public void Copy(int original)
    {
        var page = Anchors.PageOf(original);
        if (Elsewhere is null)
        {
            Markup.Element("a", Fill("copy.of", original), ("class", "copy"), ("href", "#" + Anchors.Of(page)));
            return;
        }
        Markup.Open("a", ("class", "copy"), ("href", "#" + Anchors.Of(page)));
        Label("span", Labels["copy.from"]);
        Markup.Text(" ");
        Outlet(page);
        Markup.Close();
    }

    private string AddressOf(PageView page, int? sentence) =>
        Elsewhere is { } elsewhere ? elsewhere.Sentence(page, sentence) : "#" + (sentence is { } s ? Anchors.Of(page, s) : Anchors.Of(page));
}
