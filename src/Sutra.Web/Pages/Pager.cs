namespace Sutra.Web.Pages;

/// <summary>The way through an answer of several pages.</summary>
/// <param name="Page">This one, from 1.</param>
/// <param name="Size">How many entries one has.</param>
/// <param name="Total">How many entries there are.</param>
/// <param name="IsCapped">Whether there may be more than were counted.</param>
internal sealed record Pager(int Page, int Size, int Total, bool IsCapped = false)
{
    /// <summary>How far it can be turned: what stands further behind nobody looks at, and every page has to count past the ones before.</summary>
    public const int Last = 100;

    /// <summary>How many entries stand before this page.</summary>
    public int Offset => (Page - 1) * Size;

    private bool HasNext => Page < Last && (Page * Size < Total);

    private bool IsPastEnd => Page > 1 && Offset >= Total;

    private int LastPage => Math.Clamp((Total + Size - 1) / Size, 1, Last);

    /// <summary>Links to the page before and the next; behind the last page, that there is none and where the last is; nothing where there is one page.</summary>
    public void Write(PageSheet sheet, string path, params (string Name, string? Value)[] query)
    {
        if (Page == 1 && !HasNext) { return; }
        var markup = sheet.Markup;
        if (IsPastEnd) { markup.Element("p", Numbered("pager.past", Page), ("class", "notice"), ("role", "status")); }
        markup.Open("nav", ("class", "pager"), ("aria-label", sheet.Labels["pager"]));
        if (IsPastEnd) { Link(Numbered("pager.last", LastPage), null, LastPage); }
        else
        {
            if (Page > 1) { Link(sheet.Labels["pager.before"], "prev", Page - 1); }
            markup.Element("span", Numbered("pager.page", Page), ("aria-current", "page"));
            if (HasNext) { Link(sheet.Labels["pager.next"], "next", Page + 1); }
        }
        markup.CloseLine();

        string Numbered(string key, int page) => sheet.Labels[key].Replace("{0}", sheet.Labels.Number(page), StringComparison.Ordinal);

        void Link(string text, string? relation, int page) => markup.Element("a", text, ("rel", relation),
            ("href", sheet.Links.To(path, [.. query, ("page", page == 1 ? null : page.ToString(System.Globalization.CultureInfo.InvariantCulture))])));
    }
}
