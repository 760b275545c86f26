using Sutra.Bangla.Names;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Times;
using Sutra.Bangla.Words;
using Sutra.Pages.Articles;
using Sutra.Stories.Statements;

namespace Sutra.Stories.Readings;

/// <summary>Understands an article: the way from its text to a <see cref="Reading"/>.</summary>
public static class Reader
{
    /// <summary>Reads an article. One in another language than Bengali keeps its sentences and has no times, names or statements.</summary>
    public static Reading Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var sentences = SentenceSplitter.Split([.. article.Paragraphs.Select(p => p.Text)]);
        var reading = new Reading { Article = article, Sentences = sentences, Headline = HeadlineOf(article) };
        if (article.Kind == PageKind.NotArticle || article.Language != "bn") { return reading; }
        reading = reading with
        {
            Times = TimeFinder.Find(sentences, article.Published?.Day),
            Names = NameFinder.Find(reading.Headline, sentences),
        };
        return reading with { Statements = StatementFinder.Find(reading) };
    }

    private static Sentence? HeadlineOf(Article article) =>
        article.Headline is { } h ? new Sentence(-1, -1, h, Tokenizer.Tokenize(h)) : null;
}
