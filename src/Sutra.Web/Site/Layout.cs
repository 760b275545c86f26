using Sutra.Web.Html;
using Sutra.Web.Labels;

namespace Sutra.Web.Site;

/// <summary>What stands around every page: head, header with search and navigation, footer.</summary>
/// <param name="navigation">Paths and the keys of their labels, in order.</param>
internal sealed class Layout(IReadOnlyList<(string Path, string Key)> navigation)
{
    /// <summary>Writes a whole page.</summary>
    /// <param name="markup">Where to.</param>
    /// <param name="labels">The language.</param>
    /// <param name="frame">What differs from page to page.</param>
    /// <param name="main">Writes what is the page's own.</param>
    public void Write(Markup markup, LabelSet labels, Frame frame, Action main)
    {
        markup.Raw("<!DOCTYPE html>\n");
        markup.Open("html", ("lang", labels.Language));
        WriteHead(markup, labels, frame);
        markup.Open("body");
        markup.Element("a", labels["site.skip"], ("class", "skip"), ("href", "#main"));
        WriteHeader(markup, labels, frame);
        markup.Open("main", ("id", "main"), ("tabindex", "-1"));
        main();
        markup.CloseLine();
        WriteFooter(markup, labels, frame);
        markup.CloseLine();
        markup.CloseLine();
    }

    private static void WriteHead(Markup markup, LabelSet labels, Frame frame)
    {
        markup.Open("head");
        markup.Void("meta", ("charset", "utf-8"));
        markup.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        markup.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
        markup.Void("meta", ("name", "robots"), ("content", "noindex, nofollow"));
        markup.Element("title", frame.Title.Length > 0 ? $"{frame.Title} · {labels["site.name"]}" : labels["site.name"]);
        markup.Raw("\n");
        markup.Void("link", ("rel", "stylesheet"), ("href", Assets.Style.Path));
        markup.Void("link", ("rel", "icon"), ("type", "image/svg+xml"), ("href", Assets.Icon.Path));
        foreach (var other in frame.Alternates) { markup.Void("link", ("rel", "alternate"), ("type", other.Type), ("href", other.Address), ("title", other.Title)); }
        markup.Element("script", "", ("src", Assets.Script.Path), ("defer", ""));
        markup.CloseLine();
    }

    private void WriteHeader(Markup markup, LabelSet labels, Frame frame)
    {
        markup.Open("header", ("class", "masthead"));
        markup.Open("div", ("class", "brand"));
        markup.Open("a", ("class", "name"), ("href", frame.Links.To("/")));
        markup.Element("span", LabelSet.Bengali["site.name"], ("lang", "bn"));
        markup.Element("span", LabelSet.English["site.name"], ("lang", "en"), ("class", "latin"));
        markup.Close();
        WriteLanguages(markup, labels, frame);
        markup.CloseLine();
        markup.Open("div", ("class", "bar"));
        WriteNavigation(markup, labels, frame);
        WriteSearch(markup, labels, frame);
        markup.CloseLine();
        markup.CloseLine();
    }

    private void WriteNavigation(Markup markup, LabelSet labels, Frame frame)
    {
        markup.Open("nav", ("class", "pages-nav"), ("aria-label", labels["site.navigation"]));
        markup.Open("ul");
        foreach (var (path, key) in navigation)
        {
            markup.Open("li");
            markup.Element("a", labels[key], ("href", frame.Links.To(path)), ("aria-current", frame.Path == path ? "page" : null));
            markup.Close();
        }
        markup.Close();
        markup.CloseLine();
    }

    private static void WriteSearch(Markup markup, LabelSet labels, Frame frame)
    {
        markup.Open("form", ("class", "find"), ("role", "search"), ("action", "/search"), ("method", "get"));
        markup.Element("label", labels["search.label"], ("for", "q"), ("class", "hidden"));
        markup.Void("input", ("type", "search"), ("id", "q"), ("name", "q"), ("value", frame.Query), ("placeholder", labels["search.placeholder"]), ("maxlength", "2000"), ("autocomplete", "off"));
        if (frame.Links.Language is { } language) { markup.Void("input", ("type", "hidden"), ("name", LanguageChoice.Name), ("value", language)); }
        markup.Element("button", labels["search.button"], ("type", "submit"));
        markup.CloseLine();
    }

    private static void WriteLanguages(Markup markup, LabelSet labels, Frame frame)
    {
        markup.Open("p", ("class", "languages"));
        foreach (var (language, name) in ((string, string)[])[("bn", "বাংলা"), ("en", "English")])
        {
            if (language == labels.Language) { markup.Element("span", name, ("lang", language), ("aria-current", "true")); }
            else { markup.Element("a", name, ("lang", language), ("hreflang", language), ("href", frame.Switch(language))); }
            markup.Text(" ");
        }
        markup.CloseLine();
    }

    private static void WriteFooter(Markup markup, LabelSet labels, Frame frame)
    {
        markup.Open("footer", ("class", "foot"));
        markup.Open("p");
        markup.Text(labels["site.footer"] + " ");
        markup.Element("a", labels["api.title"], ("href", frame.Links.To("/api")));
        markup.CloseLine();
        markup.CloseLine();
    }
}
