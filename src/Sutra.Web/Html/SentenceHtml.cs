using Sutra.Web.Reports;

namespace Sutra.Web.Html;

/// <summary>A sentence with links back to what it is evidence of. One that a timeline or a disagreement rests on is marked; one that is somebody's words only leads back.</summary>
internal sealed class SentenceHtml(Sheet sheet)
{
    private readonly Markup _markup = sheet.Markup;

    /// <summary>Writes it; by <paramref name="write"/> where its text is more than plain.</summary>
    public void Write(PageView page, int sentence, string text, bool anchored, Action? write = null)
    {
        var uses = sheet.Anchors.UsesOf(page, sentence);
        var marked = uses.Any(u => u.Kind != UseKind.Statement);
        _markup.Open(marked ? "mark" : "span", ("id", anchored ? Anchors.Of(page, sentence) : null), ("class", uses.Count > 0 && !marked ? "quoted" : null));
        if (write is null) { _markup.Text(text); } else { write(); }
        _markup.Close();
        foreach (var use in uses) { WriteBack(use); }
    }

    private void WriteBack(Use use)
    {
        var (sign, key) = use.Kind switch
        {
            UseKind.Timeline => ("◷", "timeline.number"),
            UseKind.Statement => ("❝", "statement.number"),
            _ => ("⇄", "disagreement.number"),
        };
        var name = sheet.Fill(key, use.Number);
        _markup.Text(" ");
        _markup.Element("a", sign + "\u00A0" + sheet.Labels.Number(use.Number), ("class", "back"), ("href", "#" + use.Fragment), ("title", name), ("aria-label", name));
    }
}
