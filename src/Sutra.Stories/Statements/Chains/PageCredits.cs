using Sutra.Pages.Articles;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements.Chains;

/// <summary>Whom a page credits for the whole of it: in a line of credits (সূত্র: X, খবর X-এর), or at its head or foot. Who is only quoted in the prose (X-এর বরাত দিয়ে) passed on that passage.</summary>
internal static class PageCredits
{
    /// <param name="article">The article.</param>
    /// <param name="outlet">Its own outlet, which is no source of its own.</param>
    /// <param name="sentences">The body's sentences.</param>
    /// <param name="credited">What the lines of credits in the body name.</param>
    public static List<string> Of(Article article, OwnOutlet outlet, IReadOnlyList<string> sentences, IReadOnlyList<string> credited) =>
        [.. article.Credits.Where(c => c.Length > 0 && !outlet.Is(c) && (credited.Any(t => t.Contains(c, StringComparison.Ordinal)) || !sentences.Any(s => s.Contains(c, StringComparison.Ordinal))))];
}
