using Sutra.Bangla.Names;
using Sutra.Pages.Articles;
using Sutra.Pages.Metadata;
using Sutra.Stories.Readings;
using Sutra.Stories.Statements;

namespace Sutra.Archive.Search;

/// <summary>What of an article is searched.</summary>
public sealed record SearchDocument
{
    /// <summary>The headline; empty where there is none.</summary>
    public string Headline { get; init; } = "";

    /// <summary>The body's paragraphs.</summary>
    public IReadOnlyList<string> Paragraphs { get; init; } = [];

    /// <summary>The outlet's names, in Bengali and Latin letters.</summary>
    public IReadOnlyList<string> Outlets { get; init; } = [];

    /// <summary>What it is (article, page), and its rubric where it has one.</summary>
    public string Kind { get; init; } = "article";

    /// <summary>Who is quoted, each by the fullest name.</summary>
    public IReadOnlyList<string> Speakers { get; init; } = [];

    /// <summary>The places named.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>All names in all their forms; these are what Latin letters find.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>What of a reading is searched.</summary>
    public static SearchDocument Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var article = reading.Article;
        var kind = article.Kind == PageKind.Article ? "article" : "page";
        return new SearchDocument
        {
            Headline = article.Headline ?? "",
            Paragraphs = [.. article.Paragraphs.Select(p => p.Text)],
            Outlets = OutletsOf(article),
            Kind = article.Section is { } section ? kind + " " + section : kind,
            Speakers = Distinct(reading.Statements.Where(s => s.Kind != StatementKind.Credit).SelectMany(s => (string?[])[s.SpeakerName, s.Speaker])),
            Places = Distinct(reading.Names.Where(n => n.Kind == NameKind.Place).SelectMany(Forms)),
            Names = Distinct(reading.Names.SelectMany(Forms)),
        };
    }

    private static IReadOnlyList<string> OutletsOf(Article article)
    {
        var known = OutletTable.Find(article.Url ?? article.Canonical);
        return Distinct([article.Outlet, known?.Bengali, known?.Latin]);
    }

    private static IEnumerable<string> Forms(Name name) => [name.Text, .. name.Forms];

    private static IReadOnlyList<string> Distinct(IEnumerable<string?> texts) =>
        [.. texts.OfType<string>().Where(t => t.Length > 0).Distinct(StringComparer.Ordinal)];
}
