using Sutra.Pages.Articles;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;

namespace Sutra.Web.Uploads;

/// <summary>What somebody sent to be read.</summary>
/// <param name="Pages">The pages, each with what was understood of it.</param>
/// <param name="Failures">What could not be read.</param>
/// <param name="IsCut">Whether there were more pages than are shown.</param>
internal sealed record Upload(IReadOnlyList<(RawPage Page, Reading Reading)> Pages, IReadOnlyList<InputFailure> Failures, bool IsCut)
{
    /// <summary>Those of the pages that are articles: what can be kept.</summary>
    public IEnumerable<(RawPage Page, Reading Reading)> Articles => Pages.Where(p => p.Reading.Article.Kind == PageKind.Article);

    /// <summary>Bytes it takes in memory, roughly: a page, and thrice that for what was understood.</summary>
    public long Size => 4096 + Pages.Sum(p => 4L * p.Page.Content.Length * (p.Page.Content.IsBytes ? 1 : 2));
}
