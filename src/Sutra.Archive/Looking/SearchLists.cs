using Sutra.Archive.Keeping;
using Sutra.Archive.Search;
using Sutra.Pages.Articles;

namespace Sutra.Archive.Looking;

/// <summary>Finds articles, stories and statements by their words.</summary>
public sealed class SearchLists : IDisposable
{
    // Articles that are looked into for statements, or gathered into stories: further ones fit worse and worse.
    private const int MostLookedInto = 60;
    private const int MostGathered = 300;

    // Who asks for all waits for all.
    private const int MostTextsOfAll = 100_000;

    private readonly ArchiveFolder _folder;
    private readonly ArticleLists _articles;
    private readonly StoryLists _stories;
    private readonly StatementLists _statements;
    private readonly SearchIndex _index;

    internal SearchLists(ArchiveFolder folder, ReadDatabase database, ArticleLists articles, StoryLists stories, StatementLists statements)
    {
        (_folder, _articles, _stories, _statements) = (folder, articles, stories, statements);
        _index = new SearchIndex(database.Connection, TextsOf);
    }

    /// <summary>The articles that a query asks for.</summary>
    /// <param name="query">The query; an empty one finds nothing.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="offset">How many of the best are left out.</param>
    public Answer<FoundArticle> Articles(SearchQuery query, int limit, int offset = 0)
    {
        query = Understand(query);
        var answer = Find(query, limit, offset);
        return new Answer<FoundArticle>(answer.Total, answer.IsCapped, [.. answer.Hits.Select(h => Read(h, query)).OfType<FoundArticle>()]);
    }

    /// <summary>The stories that have such articles, those with the best first; of the three hundred best articles.</summary>
    /// <inheritdoc cref="Articles"/>
    public Answer<FoundStory> Stories(SearchQuery query, int limit, int offset = 0)
    {
        query = Understand(query);
        var answer = Find(query, MostGathered, 0);
        var stories = answer.Hits.Select(h => (Hit: h, Story: _articles.StoryOf(h.ArticleId))).Where(h => h.Story is not null).GroupBy(h => h.Story!.Value, h => h.Hit).ToList();
        var page = stories.Skip(offset).Take(limit).Select(g => (Story: _stories.Find(g.Key)!, Articles: g.Count(), Best: g.First()));
        return new Answer<FoundStory>(stories.Count, answer.IsCapped || answer.Total > MostGathered, [.. page.Select(s =>
            new FoundStory(s.Story, Marks(s.Story.Title, query), _articles.Find(s.Best.ArticleId)!, s.Articles, s.Best.Score))]);
    }

    /// <summary>The statements that have all words of the query, said by whom its <c>speaker:</c> names; what copies repeat is left out. Those of the best articles first.</summary>
    /// <inheritdoc cref="Articles"/>
    public Answer<FoundStatement> Statements(SearchQuery query, int limit, int offset = 0)
    {
        query = Understand(query);
        var answer = Find(query, MostLookedInto, 0);
        // All of them, however few are shown: the total is the same on every page.
        var found = new List<StatementEntry>();
        foreach (var hit in answer.Hits)
        {
            if (_articles.Find(hit.ArticleId) is not { CopyOf: null } article) { continue; }
            found.AddRange(_statements.OfArticle(article).Where(s => Fits(s, query)));
        }
        return new Answer<FoundStatement>(found.Count, answer.Total > MostLookedInto, [.. found.Skip(offset).Take(limit).Select(s => new FoundStatement(s, Highlighter.Mark(s.Text, query)))]);
    }

    /// <summary>The numbers of all articles that a query asks for, and whether there may be more: a phrase is looked at in so many texts and no more.</summary>
    internal (HashSet<long> Articles, bool IsCapped) All(SearchQuery query)
    {
        var answer = ArchiveDatabase.Guard(_folder, () => _index.Find(query, int.MaxValue, 0, MostTextsOfAll));
        // The count stops before the rows do, except for phrases.
        return (answer.Hits.Select(h => h.ArticleId).ToHashSet(), answer.IsCapped && answer.Hits.Count <= answer.Total);
    }

    /// <inheritdoc/>
    public void Dispose() => _index.Dispose();

    /// <summary>The query as this archive understands it: <see cref="SearchQuery.NotUnderstood"/> then names also what nothing in the archive can fit.</summary>
    public SearchQuery Understand(SearchQuery query) => ArchiveDatabase.Guard(_folder, () => _index.Understand(query));

    private SearchAnswer Find(SearchQuery query, int limit, int offset) => ArchiveDatabase.Guard(_folder, () => _index.Find(query, limit, offset));

    private static bool Fits(StatementEntry statement, SearchQuery query)
    {
        var said = SearchAnalyser.Analyse(statement.Text);
        var speaker = SearchAnalyser.Analyse(statement.Speaker?.Text ?? "");
        foreach (var part in query.Parts)
        {
            if (part.Field is not (QueryField.Text or QueryField.Speaker)) { continue; }
            var terms = part.Field == QueryField.Text ? said : speaker;
            var fits = part.Field == QueryField.Text ? new PartMatcher(part).IsIn(terms) : part.Meant.All(m => new PartMatcher([m]).IsIn(terms));
            if (fits == part.IsExcluded) { return false; }
        }
        return true;
    }

    private FoundArticle? Read(SearchHit hit, SearchQuery query)
    {
        if (_articles.Find(hit.ArticleId) is not { } entry) { return null; }
        var article = TextOf(entry);
        var body = string.Join(' ', article?.Paragraphs.Select(p => p.Text) ?? []);
        return new FoundArticle(entry, Address.Normalize(article?.Canonical) ?? Address.Normalize(article?.Url), Marks(entry.Headline, query), Highlighter.Best(body, query), hit.Score);
    }

    private static IReadOnlyList<Bangla.Text.TextSpan> Marks(string? text, SearchQuery query) => text is null ? [] : Highlighter.Mark(text, query);

    private IReadOnlyList<string> TextsOf(long number) =>
        _articles.Find(number) is { } entry && TextOf(entry) is { } article ? [article.Headline ?? "", .. article.Paragraphs.Select(p => p.Text)] : [];

    // A damaged page is 'check's to name; the search goes on without its text.
    private Article? TextOf(ArticleEntry entry)
    {
        try { return _articles.Text(entry); }
        catch (ArchiveException) { return null; }
    }
}
