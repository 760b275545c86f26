using Sutra.Bangla.Text;
using Sutra.Pages.Html.Markup;

namespace Sutra.Pages.Html;

/// <summary>What a page's metadata give for its headline, each canonical and on one line, or null.</summary>
/// <param name="WholeTitle">The browser's title.</param>
/// <param name="Title">The same without the site's name.</param>
/// <param name="WholeOg">og:title, else twitter:title.</param>
/// <param name="Og">The same without the site's name.</param>
/// <param name="Ld">The headline of the article in JSON-LD.</param>
internal sealed record ToldHeadlines(string? WholeTitle, string? Title, string? WholeOg, string? Og, string? Ld)
{
    public static ToldHeadlines Of(HeadMetadata head)
    {
        var og = Clean(head.Meta("og:title", "twitter:title"));
        return new ToldHeadlines(Clean(head.Title), Titles.WithoutSite(head.Title, head), og, Titles.WithoutSite(og, head), Clean(head.Article?.Headline));
    }

    // Content systems escape what is escaped already: "&amp;quot;".
    private static string? Clean(string? text)
    {
        if (text is null) { return null; }
        var plain = CharacterReferences.Decode(text);
        return BanglaText.NormalizeLine(plain) is { Length: > 0 } line ? line : null;
    }
}
