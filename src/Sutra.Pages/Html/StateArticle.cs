using Sutra.Pages.Articles;

namespace Sutra.Pages.Html;

/// <summary>An article out of a page's state.</summary>
/// <param name="Headline">Its headline, where the page's title has it too; else null.</param>
/// <param name="Paragraphs">Its text, canonical.</param>
internal sealed record StateArticle(string? Headline, IReadOnlyList<Paragraph> Paragraphs);
