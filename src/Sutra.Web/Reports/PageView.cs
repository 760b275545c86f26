using Sutra.Pages.Articles;
using Sutra.Stories.Readings;

namespace Sutra.Web.Reports;

/// <summary>A page of a report.</summary>
/// <param name="Number">Its place in the input, 1-based.</param>
/// <param name="Reading">What was read from it.</param>
/// <param name="CopyOf">The number of the page whose text it repeats, or null.</param>
internal sealed record PageView(int Number, Reading Reading, int? CopyOf)
{
    /// <summary>The article on it.</summary>
    public Article Article => Reading.Article;

    /// <summary>The outlet, or null where unknown.</summary>
    public string? Outlet => string.IsNullOrWhiteSpace(Article.Outlet) ? null : Article.Outlet;
}
