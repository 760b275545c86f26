namespace Sutra.Stories.Readings;

/// <summary>Who an article comes from, for counting independent tellings.</summary>
internal static class Sources
{
    /// <summary>The outlet's name, or the article's id where the page does not name one: unknown outlets are never taken for one and the same.</summary>
    public static string OutletOf(Reading reading) => reading.Article.Outlet ?? reading.Article.Id;
}
