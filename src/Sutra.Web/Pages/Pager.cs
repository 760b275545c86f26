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

    /// <summary>Links to the page before and the next; nothing where there is one page.</summary>
    public void Write(PageSheet sheet, string path, params (string Name, string? Value)[] query)
    {
        if (Page == 1 && !HasNext) { return; }
        var markup = sheet.Markup;
        markup.Open("nav", ("class", "pager"), ("aria-label", sheet.Labels["pager"]));
        if (Page > 1) { Link("pager.before", "prev", Page - 1); }
        markup.Element("span", sheet.Labels["pager.page"].Replace("{0}", sheet.Labels.Number(Page), StringComparison.Ordinal), ("aria-current", "page"));
        if (HasNext) { Link("pager.next", "next", Page + 1); }
        markup.CloseLine();

        void Link(string key, string relation, int page) => markup.Element("a", sheet.Labels[key], ("rel", relation),
            ("href", sheet.Links.To(path, [.. query, ("page", page == 1 ? null : page.ToString(System.Globalization.CultureInfo.InvariantCulture))])));
    }
}
