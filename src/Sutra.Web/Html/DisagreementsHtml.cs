using Sutra.Stories.Disagreements;

namespace Sutra.Web.Html;

/// <summary>Where the tellings differ: a table each, its values side by side with their sentences and outlets.</summary>
internal sealed class DisagreementsHtml(Sheet sheet)
{
    private readonly Markup _markup = sheet.Markup;

    public void Write(IReadOnlyList<Disagreement> disagreements)
    {
        foreach (var d in disagreements)
        {
            _markup.Open("div", ("class", "scroll"), ("id", sheet.Anchors.Of(d).Fragment));
            _markup.Open("table", ("class", "differ"));
            _markup.Open("caption");
            sheet.Label("span", sheet.Labels.Of(d.Kind), "tag alert");
            _markup.Text(" ");
            sheet.Words("span", d.About, "bn");
            _markup.CloseLine();
            WriteRows(d.Values);
            _markup.Close();
            _markup.CloseLine();
        }
    }

    private void WriteRows(IReadOnlyList<DisagreementValue> values)
    {
        _markup.Open("thead");
        _markup.Open("tr");
        foreach (var v in values) { _markup.Element("th", v.Value, ("scope", "col"), ("lang", "bn")); }
        _markup.Close();
        _markup.CloseLine();
        _markup.Open("tbody");
        _markup.Open("tr");
        foreach (var v in values)
        {
            // On a narrow screen the cells stand below one another and show their value from here.
            _markup.Open("td", ("data-value", v.Value));
            sheet.Evidence(v.Evidence);
            _markup.CloseLine();
        }
        _markup.Close();
        _markup.CloseLine();
    }
}
