using Sutra.Stories.Readings;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Copies;

/// <summary>Whom a page names as the source of all that it tells (সূত্র: X, খবর X-এর), where that is an agency or an outlet.</summary>
internal static class CopyCredits
{
    /// <summary>The name by which a page credits another page's outlet, or null.</summary>
    public static string? To(Reading page, Reading other)
    {
        if (other.Article.Outlet is null) { return null; }
        var outlet = new OwnOutlet(other.Article);
        return Of(page).FirstOrDefault(outlet.Is);
    }

    /// <summary>The agencies and outlets a page credits, its own left out.</summary>
    public static IEnumerable<string> Of(Reading page)
    {
        var own = new OwnOutlet(page.Article);
        return page.Article.Credits.Concat(page.Statements.Where(s => s.CreditsPage).SelectMany(s => s.Via.Append(s.Speaker)))
            .Where(c => c.Length > 1 && !own.Is(c) && SourceTables.IsOutlet(Morphology.LastWord(c))).Distinct(StringComparer.Ordinal);
    }
}
