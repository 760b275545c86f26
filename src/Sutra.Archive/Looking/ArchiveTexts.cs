using Sutra.Archive.Keeping;
using Sutra.Archive.Segments;
using Sutra.Pages;
using Sutra.Pages.Articles;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;
using Sutra.Stories.Storylines;

namespace Sutra.Archive.Looking;

/// <summary>The texts of an archive's articles, read again from their pages; those asked for last are remembered. For many threads, and for many readers of one archive.</summary>
public sealed class ArchiveTexts : IDisposable
{
    // Characters of bodies: what is understood of a text takes several times as much again.
    private const long MostArticles = 8L << 20;
    private const long MostReadings = 2L << 20;

    // Names, which are small beside the readings that they come from.
    private const long MostNames = 60_000;

    private readonly SegmentReader _segments;
    private readonly RecentCache<(long Article, int Revision), Article> _articles = new(MostArticles, LengthOf);
    private readonly RecentCache<(long Article, int Revision), Reading> _readings = new(MostReadings, r => LengthOf(r.Article));
    private readonly RecentCache<(long Article, int Revision), IReadOnlyList<TopicName>> _names = new(MostNames, n => 1 + n.Count);

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

    /// <summary>The names that may say what it is about, each once. Many articles are asked for these alone, so that they are remembered longer than what else is understood.</summary>
    internal IReadOnlyList<TopicName>? Names(long number, int revision, PagePlace place, string id)
    {
        if (_names.Find((number, revision)) is { } known) { return known; }
        if (Article(number, revision, place, id) is not { } article) { return null; }
        var reading = _readings.Find((number, revision)) ?? Reader.Read(article);
        IReadOnlyList<TopicName> names = [.. reading.Names.Where(TopicNames.Has).Select(n => new TopicName(NameHash.Of(n), n.Text, n.Mentions.Count)).DistinctBy(n => n.Hash)];
        _names.Keep((number, revision), names);
        return names;
    }

    private static long LengthOf(Article article) => 256 + article.Paragraphs.Sum(p => (long)p.Text.Length);
}
