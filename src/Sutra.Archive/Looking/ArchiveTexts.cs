using Sutra.Archive.Keeping;
using Sutra.Archive.Segments;
using Sutra.Pages;
using Sutra.Pages.Articles;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;

namespace Sutra.Archive.Looking;

/// <summary>The texts of an archive's articles, read again from their pages; those asked for last are remembered. For many threads, and for many readers of one archive.</summary>
public sealed class ArchiveTexts : IDisposable
{
    // Characters of bodies: what is understood of a text takes several times as much again.
    private const long MostArticles = 16L << 20;
    private const long MostReadings = 4L << 20;

    private readonly SegmentReader _segments;
    private readonly RecentCache<(long Article, int Revision), Article> _articles = new(MostArticles, LengthOf);
    private readonly RecentCache<(long Article, int Revision), Reading> _readings = new(MostReadings, r => LengthOf(r.Article));

    /// <summary>The texts of an archive.</summary>
    public ArchiveTexts(ArchiveFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        _segments = new SegmentReader(folder.Pages);
    }

    /// <inheritdoc/>
    public void Dispose() => _segments.Dispose();

    /// <summary>A page as it came; null where its record cannot be read.</summary>
    internal RawPage? Page(PagePlace place) => PageRecord.Read(_segments.Read(place));

    /// <summary>The article on a page, under the id that the archive has for it.</summary>
    internal Article? Article(long number, int revision, PagePlace place, string id)
    {
        if (_articles.Find((number, revision)) is { } known) { return known; }
        if (Page(place) is not { } page) { return null; }
        var article = ArticleReader.Read(page) with { Id = id };
        _articles.Keep((number, revision), article);
        return article;
    }

    /// <summary>What is understood of it.</summary>
    internal Reading? Reading(long number, int revision, PagePlace place, string id)
    {
        if (_readings.Find((number, revision)) is { } known) { return known; }
        if (Article(number, revision, place, id) is not { } article) { return null; }
        var reading = Reader.Read(article);
        _readings.Keep((number, revision), reading);
        return reading;
    }

    private static long LengthOf(Article article) => 256 + article.Paragraphs.Sum(p => (long)p.Text.Length);
}
