using Sutra.Bangla.Names;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Times;
using Sutra.Bangla.Words;
using Sutra.Pages.Articles;
using Sutra.Pages.Metadata;
using Sutra.Stories.Statements;

namespace Sutra.Stories.Readings;

/// <summary>Understands an article: the way from its text to a <see cref="Reading"/>.</summary>
public static class Reader
{
    /// <summary>Reads an article. One in another language than Bengali keeps its sentences and has no times, names or statements.</summary>
    public static Reading Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var reading = Split(article);
        if (!IsUnderstood(article)) { return reading; }
        reading = reading with
        {
            Times = TimeFinder.Find(reading.Sentences, article.Published?.Day, calendar: OutletTable.CalendarOf(article.Url, article.Outlet)),
            Names = NameFinder.Find(reading.Headline, reading.Sentences),
        };
        return reading with { Statements = StatementFinder.Find(reading) };
    }

    private static bool IsUnderstood(Article article) => article.Kind != PageKind.NotArticle && article.Language == "bn";

    /// <summary>An article's sentences, and nothing understood of them: enough to show it and to find words in it.</summary>
    public static Reading Split(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new Reading { Article = article, Sentences = SentenceSplitter.Split([.. article.Paragraphs.Select(p => p.Text)]), Headline = HeadlineOf(article) };
    }

    private static Sentence? HeadlineOf(Article article) =>
        article.Headline is { } h ? new Sentence(-1, -1, h, Tokenizer.Tokenize(h)) : null;
}
