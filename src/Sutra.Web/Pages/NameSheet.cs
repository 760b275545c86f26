using System.Globalization;
using NodaTime.Text;

namespace Sutra.Web.Pages;

/// <summary>A name as its page shows it.</summary>
internal sealed class NameSheet(PageSheet sheet, NameFound found)
{
    private readonly EntrySheet _entries = new(sheet);

    /// <summary>Writes it.</summary>
    public void Write()
    {
        WriteHead();
        if (found.Months.Count > 0 && found.Pager.Page == 1) { Part("name.months", () => new NameMonths(sheet).Write(found.Months, (from, to) => sheet.Links.To("/search", ("q", $"{found.Query} from:{LocalDatePattern.Iso.Format(from)} to:{LocalDatePattern.Iso.Format(to)}")))); }
        var markup = sheet.Markup;
        markup.Open("div", ("class", "columns"));
        markup.Open("div", ("class", "column"));
        if (found.Pager.Page == 1)
        {
            if (found.By.Count > 0) { Part("name.by", WriteBy); }
            if (found.About.Count > 0) { Part("name.about", () => _entries.List(found.About, s => _entries.Statement(s))); }
        }
        Part("name.articles", () =>
        {
            _entries.List(found.Articles, a => _entries.Article(a));
            found.Pager.Write(sheet, FormattableString.Invariant($"/name/{found.Name.Number}"));
        });
        markup.CloseLine();
        markup.Open("div", ("class", "column side"));
        if (found.Stories.Count > 0) { Part("stories", () => _entries.List(found.Stories, _entries.Story)); }
        markup.CloseLine();
        markup.CloseLine();
    }

    private void WriteHead()
    {
        var (markup, name) = (sheet.Markup, found.Name);
        markup.Open("h1", ("class", "asked"));
        markup.Element("span", sheet.Labels["name.one." + Stories.Json.JsonText.NameOf(name.Kind)], ("class", "kicker"));
        markup.Element("span", name.Text, ("class", "query"), ("lang", "bn"));
        markup.CloseLine();
        if (found.Forms.Count > 0)
        {
            markup.Open("p", ("class", "forms"));
            sheet.Label("span", "name.forms", "at");
            markup.Text(" ");
            markup.Element("span", string.Join(", ", found.Forms), ("lang", "bn"));
            markup.CloseLine();
        }
        markup.Open("p", ("class", "counts"));
        markup.Text(sheet.Labels.Count("found", name.Articles));
        if (found.CountBy > 0) { markup.Text(" · " + sheet.Labels.Count("count.statements", found.CountBy)); }
        markup.Text(" · ");
        markup.Element("a", sheet.Labels["name.search"], ("href", sheet.Links.To("/search", ("q", found.Query))));
        markup.CloseLine();
    }

    private void WriteBy()
    {
        _entries.List(found.By, g => new SaidGroupSheet(sheet, _entries).Write(g));
        var shown = found.By.Sum(g => g.Tellings.Count);
        if (found.CountBy <= shown) { return; }
        sheet.Markup.Open("p", ("class", "more"));
        sheet.Markup.Text(sheet.Labels.Count("count.more", found.CountBy - shown) + " · ");
        sheet.Markup.Element("a", "JSON", ("href", FormattableString.Invariant($"/api/names/{found.Name.Number}?offset={shown.ToString(CultureInfo.InvariantCulture)}")));
        sheet.Markup.CloseLine();
    }

    private void Part(string key, Action write)
    {
        var id = key.Replace('.', '-');
        sheet.Markup.Open("section", ("class", "part"), ("aria-labelledby", id));
        sheet.Markup.Element("h2", sheet.Labels[key], ("id", id));
        write();
        sheet.Markup.CloseLine();
    }
}
