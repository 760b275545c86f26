using Sutra.Pages.Articles;
using Sutra.Stories.Statements;
using Sutra.Web.Reports;

namespace Sutra.Web.Tellings;

/// <summary>An outlet in the way that a story came: whom it rests on, and who repeats it.</summary>
/// <param name="First">Its earliest telling of its own.</param>
/// <param name="Sources">Whom its tellings credit or quote by way of, and the press releases that they name, in order of appearance; empty where nobody was found named.</param>
/// <param name="Copies">The pages that repeat one of its tellings.</param>
internal sealed record ChainLink(PageView First, IReadOnlyList<string> Sources, IReadOnlyList<PageView> Copies)
{
    /// <summary>The outlets of a story; those that share a source stand together, those with none last.</summary>
    public static IReadOnlyList<ChainLink> Of(StoryTelling telling)
    {
        var links = telling.Line.Stories.SelectMany(s => s.Texts).GroupBy(t => t[0].Outlet ?? t[0].Article.Id, StringComparer.Ordinal)
            .Select(texts => new ChainLink(texts.First()[0], SourcesOf(texts.Select(t => t[0]), telling), [.. texts.SelectMany(t => t.Skip(1))])).ToList();
        var order = links.SelectMany(l => l.Sources).Distinct(StringComparer.Ordinal).Select((s, i) => (s, i)).ToDictionary(x => x.s, x => x.i, StringComparer.Ordinal);
        return [.. links.OrderBy(l => l.Sources.Count == 0 ? int.MaxValue : l.Sources.Min(s => order[s])).ThenBy(l => l.Copies.Count == 0)];
    }

    private static List<string> SourcesOf(IEnumerable<PageView> pages, StoryTelling telling) => [.. pages
        .SelectMany(p => p.Article.Credits.Concat(PressReleases.NamedIn(p.Reading)).Append(telling.EntryOf(p).Source).Concat(p.Reading.Statements.SelectMany(s => ViaOf(s, p.Article))).OfType<string>().Where(s => s.Length > 0 && s != p.Outlet))
        .Distinct(StringComparer.Ordinal)];

    // What a line of credits names is among the article's credits, name by name.
    private static IEnumerable<string> ViaOf(Statement statement, Article article) =>
        statement.Kind == StatementKind.Credit && article.Credits.Count == 0 ? statement.Via.Append(statement.SpeakerName ?? statement.Speaker) : statement.Via;
}
