using System.Globalization;
using Sutra.Archive.Looking;
using Sutra.Web.Archives;
using Sutra.Web.Feeds;

namespace Sutra.Web.Pages;

/// <summary>A name: its forms, when it was in the news, its stories and articles, what it said and what was said of it.</summary>
internal sealed class NamePage(OpenArchive archive) : IPage
{
    private const int PageSize = 20;
    private const int MostStories = 12;
    private const int MostStatements = 20;

    /// <inheritdoc/>
    public string Route => "/name/{number}";

    /// <inheritdoc/>
    public PageAnswer Get(PageRequest request)
    {
        var page = request.Number("page", Pager.Last);
        if (!archive.Exists || !long.TryParse(request.Piece("number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || archive.Read(a => Find(a, number, page)) is not { } found) { return PageAnswer.NotFound(request, "name.none"); }
        return new PageAnswer(found.Name.Text, sheet => new NameSheet(sheet, found).Write())
        {
            Alternates = [.. FeedResource.LinksOf(request.Labels, found.Query, found.Name.Text), new("application/json", FormattableString.Invariant($"/api/names/{number}"), "JSON")],
        };
    }

    private static NameFound? Find(ArchiveReader reader, long number, int page)
    {
        if (reader.Names.Find(number) is not { } name) { return null; }
        var pager = new Pager(page, PageSize, name.Articles);
        return new NameFound(name, pager)
        {
            Forms = reader.Names.Forms(number),
            Months = reader.Names.Months(number),
            Stories = reader.Stories.OfName(number, MostStories),
            Articles = reader.Articles.OfName(number, PageSize, pager.Offset),
            By = reader.Statements.Groups(number, MostStatements),
            CountBy = (int)reader.Statements.CountBy(number),
            About = reader.Statements.About(number, MostStatements),
        };
    }
}

/// <summary>What the archive has of a name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Pager">The way through its articles.</param>
internal sealed record NameFound(NameEntry Name, Pager Pager)
{
    /// <summary>Its other forms.</summary>
    public required IReadOnlyList<string> Forms { get; init; }

    /// <summary>How many articles a month mention it.</summary>
    public required IReadOnlyList<MonthCount> Months { get; init; }

    /// <summary>Its latest stories.</summary>
    public required IReadOnlyList<StoryEntry> Stories { get; init; }

    /// <summary>This page's articles.</summary>
    public required IReadOnlyList<ArticleEntry> Articles { get; init; }

    /// <summary>What it said last, the same words in several articles together.</summary>
    public required IReadOnlyList<SaidGroup> By { get; init; }

    /// <summary>How much it said.</summary>
    public required int CountBy { get; init; }

    /// <summary>What was said of it last.</summary>
    public required IReadOnlyList<StatementEntry> About { get; init; }

    /// <summary>The query that asks for it.</summary>
    public string Query => $"\"{Name.Text.Replace('"', ' ')}\"";
}
