using Sutra.Web.Tellings;

namespace Sutra.Web.Html;

/// <summary>The way a story came: a picture, and the same as a list.</summary>
internal sealed class ChainHtml(Sheet sheet)
{
    private readonly Markup _markup = sheet.Markup;

    /// <summary>Writes it; where no source is known and nothing is a copy, that is said.</summary>
    public void Write(StoryTelling telling)
    {
        var chain = ChainLink.Of(telling);
        if (chain.All(l => l.Sources.Count == 0 && l.Copies.Count == 0))
        {
            sheet.Label("p", sheet.Labels["story.chain.none"], "unknown");
            return;
        }
        _markup.Open("div", ("class", "chain-part"));
        new ChainDrawing(sheet).Write(chain);
        _markup.Open("details", ("class", "chain-list"));
        sheet.Label("summary", sheet.Labels["chain.list"]);
        _markup.Open("ul");
        foreach (var link in chain) { WriteLink(link); }
        _markup.CloseLine();
        _markup.CloseLine();
        _markup.CloseLine();
    }

    private void WriteLink(ChainLink link)
    {
        _markup.Open("li");
        WriteAll(link.Sources, s => sheet.Words("span", s, "bn"));
        if (link.Sources.Count > 0) { Arrow(); }
        sheet.Source(link.First, null, null);
        if (link.Copies.Count > 0) { Arrow(); }
        WriteAll(link.Copies, p => _markup.Element("a", p.Outlet ?? sheet.Labels["outlet.unknown"], ("href", sheet.Elsewhere!.Article(p)), ("lang", p.Outlet is null ? null : "bn")));
        _markup.CloseLine();
    }

    private void Arrow() => _markup.Text(" → ");

    private void WriteAll<T>(IReadOnlyList<T> parts, Action<T> write)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0) { _markup.Text(", "); }
            write(parts[i]);
        }
    }
}
