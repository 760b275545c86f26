using Sutra.Bangla.Facts;
using Sutra.Pages.Html;

namespace Sutra.Pages.Kinds;

/// <summary>What a page may be that tells no article.</summary>
internal enum NoArticle
{
    Block,
    Error,
    Notice,
    Itself,
    List,
    Video,
    Pictures,
    Scores,
}

/// <summary>The words that give pages without an article away (<c>page-kinds.tsv</c>).</summary>
internal static class KindWords
{
    // A title's part that opens or closes with such words has few letters more, or it is a headline about such things.
    private const int More = 24;

    private static readonly ILookup<string, Row> s_rows = Load();
    private static readonly HashSet<(string, NoArticle)> s_paths = [.. s_rows["path"].Select(r => (r.Bare, r.Kind))];
    private static readonly HashSet<(string, NoArticle)> s_queries = [.. s_rows["query"].Select(r => (r.Bare, r.Kind))];

    /// <summary>Whether a part of a browser's title says that the page is of a kind.</summary>
    public static bool InTitle(string part, NoArticle kind)
    {
        var bare = Prose.Bare(part);
        return s_rows["title"].Any(r => r.Kind == kind && bare == r.Bare)
            || s_rows["opens"].Any(r => r.Kind == kind && bare.Length <= r.Bare.Length + More && bare.StartsWith(r.Bare, StringComparison.Ordinal))
            || s_rows["closes"].Any(r => r.Kind == kind && bare.Length <= r.Bare.Length + More && bare.EndsWith(r.Bare, StringComparison.Ordinal));
    }

    /// <summary>Whether a block refuses: tells of blocks, errors, robots' gates, consent.</summary>
    public static bool Refuses(string text)
    {
        var bare = Prose.Bare(text);
        return s_rows["text"].Any(r => bare.Contains(r.Bare, StringComparison.Ordinal));
    }

    /// <summary>What the lines of a page that blocks or fails say, as written.</summary>
    public static IEnumerable<string> Refusing(NoArticle kind) => s_rows["text"].Concat(s_rows["alone"]).Where(r => r.Kind == kind).Select(r => r.Words);

    /// <summary>Whether a text ends by pointing at the video.</summary>
    public static bool EndsAtVideo(string text)
    {
        var bare = Prose.Bare(text.Length > 60 ? text[^60..] : text);
        return s_rows["last"].Any(r => bare.EndsWith(r.Bare, StringComparison.Ordinal));
    }

    /// <summary>Whether a part of an address's path is a word of a kind.</summary>
    public static bool InPath(string part, NoArticle kind) => s_paths.Contains((Prose.Bare(part), kind));

    /// <summary>Whether a name in an address's query is a word of a kind.</summary>
    public static bool InQuery(string name, NoArticle kind) => s_queries.Contains((Prose.Bare(name), kind));

    private static ILookup<string, Row> Load() =>
        FactTable.Load(typeof(KindWords).Assembly, "page-kinds.tsv").Rows
            .ToLookup(r => r["where"], r => new Row(r["words"], Prose.Bare(r["words"]), Enum.Parse<NoArticle>(r["kind"], ignoreCase: true)), StringComparer.Ordinal);

    private readonly record struct Row(string Words, string Bare, NoArticle Kind);
}
