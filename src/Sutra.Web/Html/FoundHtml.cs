using Sutra.Bangla.Names;
using Sutra.Web.Labels;
using Sutra.Web.Reports;

namespace Sutra.Web.Html;

/// <summary>The names and times of an article in lists.</summary>
/// <param name="sheet">Where to.</param>
/// <param name="linkOf">The address where a name is looked for; null for none.</param>
internal sealed class FoundHtml(Sheet sheet, Func<Name, string>? linkOf)
{
    private readonly Markup _markup = sheet.Markup;

    /// <summary>The names by kind, each with its other forms and how many sentences have it.</summary>
    public void WriteNames(PageView page)
    {
        foreach (var kind in page.Reading.Names.GroupBy(n => n.Kind).OrderBy(g => g.Key))
        {
            sheet.Label("h3", sheet.Labels.Of(kind.Key), "kind");
            _markup.Open("ul", ("class", "names"));
            foreach (var name in kind.OrderByDescending(n => n.Mentions.Count)) { WriteName(name, page.Article.Language); }
            _markup.CloseLine();
        }
    }

    /// <summary>The times in order, each with the day or clock it stands for.</summary>
    public void WriteTimes(PageView page)
    {
        _markup.Open("ul", ("class", "times"));
        foreach (var time in page.Reading.Times.Where(t => t.Value is not null).DistinctBy(t => (t.Text, t.Value)))
        {
            _markup.Open("li");
            sheet.Words("q", time.Text, page.Article.Language);
            _markup.Text(" ");
            _markup.Element("time", DateText.Of(time.Value!, sheet.Labels), ("datetime", time.Value));
            if (time.Doubt is { } doubt)
            {
                var (words, language) = DoubtText.Of(doubt, sheet.Labels);
                _markup.Text(" ");
                _markup.Element("span", words, ("class", "tag alert"), ("lang", language));
            }
            _markup.CloseLine();
        }
        _markup.CloseLine();
    }

    private void WriteName(Name name, string? language)
    {
        _markup.Open("li");
        if (linkOf is null) { sheet.Words("span", name.Text, language); }
        else { _markup.Element("a", name.Text, ("href", linkOf(name)), ("lang", language ?? "bn")); }
        if (name.Mentions.Count > 1)
        {
            _markup.Text(" ");
            sheet.Label("span", "×" + sheet.Labels.Number(name.Mentions.Count), "at");
        }
        if (name.Forms.Count > 0)
        {
            _markup.Text(" ");
            sheet.Words("span", string.Join(", ", name.Forms), language, "forms");
        }
        _markup.CloseLine();
    }
}
