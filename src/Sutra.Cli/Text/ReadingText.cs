using System.Globalization;
using System.Text;
using Sutra.Cli.Json;
using Sutra.Pages.Articles;
using Sutra.Stories.Readings;

namespace Sutra.Cli.Text;

/// <summary>An article for people: plain text or Markdown, its known facts first, then the body.</summary>
internal static class ReadingText
{
    public static string Of(Reading reading, bool markdown)
    {
        var a = reading.Article;
        var b = new StringBuilder();
        b.Append(markdown ? "# " : "").Append(a.Headline ?? a.Id).Append('\n');
        foreach (var (name, value) in Facts(a)) { b.Append(markdown ? "- " : "  ").Append(name).Append(": ").Append(value).Append('\n'); }
        if (a.Kind == PageKind.NotArticle) { return b.Append('\n').Append("no article: ").Append(a.Reason).Append('\n').ToString(); }
        foreach (var p in a.Paragraphs) { b.Append('\n').Append(p.Text).Append('\n'); }
        return b.ToString();
    }

    private static IEnumerable<(string Name, string Value)> Facts(Article a)
    {
        if (a.Headline is not null) { yield return ("id", a.Id); }
        if (a.Outlet is { } outlet) { yield return ("outlet", outlet); }
        if (a.Section is { } section) { yield return ("section", section); }
        if (a.Byline is { } byline) { yield return ("byline", byline); }
        yield return ("published", a.Published is { } p ? string.Create(CultureInfo.InvariantCulture, $"{p.Value} ({JsonText.NameOf(p.Basis)})") : "unknown");
        if (a.Credits.Count > 0) { yield return ("credits", string.Join(", ", a.Credits)); }
        if (a.Url is { } url) { yield return ("url", url); }
    }
}
