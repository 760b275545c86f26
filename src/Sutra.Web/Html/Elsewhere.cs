using Sutra.Web.Reports;

namespace Sutra.Web.Html;

/// <summary>Where the things that a sheet names have pages of their own; a report in one file has none.</summary>
/// <param name="Article">The address of a page's article.</param>
/// <param name="Outlet">The address of a page's outlet, or null.</param>
/// <param name="Name">The address of a speaker's name, or null.</param>
internal sealed record Elsewhere(Func<PageView, string> Article, Func<PageView, string?> Outlet, Func<string, string?> Name)
{
    /// <summary>The address of a sentence of a page's article; null for the article itself, -1 for its headline.</summary>
    public string Sentence(PageView page, int? sentence) => Article(page) + (sentence is { } s ? "#" + Anchors.OnOwnPage(page, s) : "");
}
