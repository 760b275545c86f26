namespace Sutra.Web.Html;

/// <summary>Buttons that zoom a drawing, and the keys that do; hidden until a script makes them work.</summary>
internal sealed class ZoomHtml(Sheet sheet)
{
    /// <summary>Writes them.</summary>
    /// <param name="drawing">What tells the drawing from others of the page.</param>
    public void WriteButtons(string drawing)
    {
        sheet.Markup.Open("div", ("class", "zoom"), ("hidden", ""));
        Button("zoom.out", "out", "−");
        Button("zoom.in", "in", "+");
        Button("zoom.all", "all", "⟷");
        sheet.Markup.Element("span", sheet.Labels["zoom.help"], ("id", "zoom-" + drawing), ("class", "help-line"));
        sheet.Markup.CloseLine();
    }

    private void Button(string key, string step, string sign) =>
        sheet.Markup.Element("button", sign, ("type", "button"), ("data-step", step), ("aria-label", sheet.Labels[key]), ("title", sheet.Labels[key]));
}
