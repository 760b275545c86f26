using Sutra.Bangla.Sentences;
using Sutra.Bangla.Words;
using Sutra.Pages;
using Sutra.Pages.Inputs;

namespace Sutra.Cli.Text;

/// <summary>The words of a page, sentence by sentence.</summary>
/// <param name="Id">The page's id.</param>
/// <param name="Sentences">Its sentences' tokens, each with what it is.</param>
internal sealed record PageWords(string Id, IReadOnlyList<(IReadOnlyList<Token> Tokens, IReadOnlyList<WordForm> Forms)> Sentences)
{
    /// <summary>Reads a page: all lines of a text, the headline and body of anything else.</summary>
    public static PageWords Of(RawPage page)
    {
        var sentences = new List<(IReadOnlyList<Token>, IReadOnlyList<WordForm>)>();
        foreach (var text in TextsOf(page))
        {
            foreach (var span in SentenceSplitter.Split(text))
            {
                var tokens = Tokenizer.Tokenize(span.Of(text));
                if (tokens.Count > 0) { sentences.Add((tokens, Lemmatizer.Read(tokens))); }
            }
        }
        return new PageWords(page.Id, sentences);
    }

    private static string[] TextsOf(RawPage page)
    {
        // A text is given to be taken apart as it stands; the marks that nobody sees would part words.
        if (page.Kind == ContentKind.Text) { return Unmarked(page.Content.Text).Split('\n'); }
        var article = ArticleReader.Read(page);
        return [article.Headline ?? "", .. article.Paragraphs.Select(p => p.Text)];
    }

    private static string Unmarked(string text) =>
        text.AsSpan().IndexOfAny("\uFEFF\u00AD\u200B\u2060") < 0 ? text : string.Concat(text.Split('\uFEFF', '\u00AD', '\u200B', '\u2060'));
}
