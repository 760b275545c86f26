using Sutra.Bangla.Facts;
using Sutra.Pages.Articles;

namespace Sutra.Pages.Genres;

/// <summary>Tells opinion, round-ups and listings from news, by what an article says of itself: its address, its rubric, how its headline and its foot read (<c>genres.tsv</c>).</summary>
internal static class GenreReader
{
    /// <summary>Characters at the end of a body, in which its author is introduced; lines right behind it.</summary>
    private const int Foot = 300, FootLines = 3;

    private static readonly ILookup<string, Row> s_rows = FactTable.Load(typeof(GenreReader).Assembly, "genres.tsv").Rows
        .ToLookup(r => r["where"], r => new Row(r["words"], GenreOf(r["genre"])), StringComparer.Ordinal);

    private static readonly Row[] s_starts = [.. s_rows["start"]], s_headlines = [.. s_rows["headline"]], s_paths = [.. s_rows["path"]], s_sections = [.. s_rows["section"]], s_feet = [.. s_rows["foot"]];

    private readonly record struct Row(string Words, ArticleGenre Genre);

    /// <summary>The genre of an article; news where nothing says otherwise.</summary>
    public static ArticleGenre Of(Article article) =>
        OfHeadline(article.Headline) ?? OfAddress(article.Canonical ?? article.Url) ?? OfSection(article.Section) ?? OfFoot(article) ?? ArticleGenre.News;

    private static ArticleGenre? OfHeadline(string? headline)
    {
        if (headline is null) { return null; }
        foreach (var (words, genre) in s_headlines) { if (headline.Contains(words, StringComparison.Ordinal)) { return genre; } }
        return Opening(headline, s_starts);
    }

    // The last part of the path is the article's own name, which may be of anything.
    private static ArticleGenre? OfAddress(ReadOnlySpan<char> address)
    {
        if (address.IndexOf("://", StringComparison.Ordinal) is var scheme && scheme < 0) { return null; }
        address = address[(scheme + 3)..];
        if (address.IndexOfAny('?', '#') is var end and >= 0) { address = address[..end]; }
        address = address.TrimEnd('/');
        if (address.LastIndexOf('/') is var last && last < 0) { return null; }
        var path = address[..last];
        foreach (var range in path.Split('/'))
        {
            // The first is the host.
            if (range.Start.Value == 0) { continue; }
            foreach (var (words, genre) in s_paths) { if (path[range].Equals(words, StringComparison.OrdinalIgnoreCase)) { return genre; } }
        }
        return null;
    }

    private static ArticleGenre? OfSection(string? section)
    {
        foreach (var (words, genre) in s_sections) { if (words.Equals(section, StringComparison.OrdinalIgnoreCase)) { return genre; } }
        return null;
    }

    // The last sentences of the body, and the lines right behind it: further down stands what every page of the site has.
    private static ArticleGenre? OfFoot(Article article)
    {
        if (article.Paragraphs.Count == 0) { return null; }
        var last = article.Paragraphs[^1].Text.AsSpan();
        last = last[Math.Max(0, last.Length - Foot)..];
        foreach (var range in last.SplitAny("।.!?*("))
        {
            if (Opening(last[range].TrimStart(), s_feet) is { } genre) { return genre; }
        }
        var body = article.Lines.Count - 1;
        while (body >= 0 && article.Lines[body].Label != LineLabel.Body) { body--; }
        for (var i = body + 1; body >= 0 && i < article.Lines.Count && i <= body + FootLines; i++)
        {
            if (Opening(article.Lines[i].Text.AsSpan().TrimStart("*( "), s_feet) is { } genre) { return genre; }
        }
        return null;
    }

    private static ArticleGenre? Opening(ReadOnlySpan<char> text, Row[] rows)
    {
        foreach (var (words, genre) in rows) { if (text.StartsWith(words, StringComparison.Ordinal)) { return genre; } }
        return null;
    }

    private static ArticleGenre GenreOf(string name) => name switch
    {
        "opinion" => ArticleGenre.Opinion,
        "round-up" => ArticleGenre.RoundUp,
        "listing" => ArticleGenre.Listing,
        _ => throw new InvalidOperationException($"genres.tsv has no genre {name}."),
    };
}
