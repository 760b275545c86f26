using Sutra.Pages.Articles;
using Sutra.Stories.Readings;
using Sutra.Stories.Statements;

namespace Sutra.Web.Reports;

/// <summary>A page of a report.</summary>
/// <param name="Number">Its place in the input, 1-based.</param>
/// <param name="Reading">What was read from it.</param>
/// <param name="CopyOf">The number of the page whose text it repeats, or null.</param>
internal sealed record PageView(int Number, Reading Reading, int? CopyOf)
{
    /// <summary>The article on it.</summary>
    public Article Article => Reading.Article;

    /// <summary>The physical line that a statement begins in, or null.</summary>
    public int? LineOf(Statement statement) =>
        statement.Sentences is [var first, ..] && first >= 0 && first < Reading.Sentences.Count ? Reading.LineOf(Reading.Sentences[first]) : null;

    /// <summary>The outlet, or null where unknown.</summary>
    public string? Outlet => string.IsNullOrWhiteSpace(Article.Outlet) ? null : Article.Outlet;
}
