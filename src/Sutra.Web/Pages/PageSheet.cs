using Sutra.Web.Html;
using Sutra.Web.Labels;
using Sutra.Web.Reports;
using Sutra.Web.Site;

namespace Sutra.Web.Pages;

/// <summary>What a page writes with.</summary>
/// <param name="Markup">The markup.</param>
/// <param name="Labels">The labels.</param>
/// <param name="Links">The addresses of other pages.</param>
internal sealed record PageSheet(Markup Markup, LabelSet Labels, Links Links)
{
    /// <summary>The sheet on which the parts of a report are written, with its pages in view.</summary>
    public Sheet Of(ReportView view) => new(Markup, Labels, new Anchors(view)) { HasScript = true };

    /// <summary>A label in an element of its own.</summary>
    public void Label(string tag, string key, string? style = null) => Markup.Element(tag, Labels[key], ("class", style));

    /// <summary>A part of a page under a heading of its own.</summary>
    public void Part(string key, string id, Action write)
    {
        Markup.Open("section", ("class", "part"), ("id", id), ("aria-labelledby", id + "-title"));
        Markup.Element("h2", Labels[key], ("id", id + "-title"));
        write();
        Markup.CloseLine();
    }

    /// <summary>A hidden field of a form.</summary>
    public void Hidden(string name, string value) => Markup.Void("input", ("type", "hidden"), ("name", name), ("value", value));

    /// <summary>The field that keeps the language where no cookie does.</summary>
    public void HiddenLanguage()
    {
        if (Links.Language is { } language) { Hidden(LanguageChoice.Name, language); }
    }
}
