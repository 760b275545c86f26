using Sutra.Bangla.Sentences;
using Sutra.Pages;
using Sutra.Pages.Inputs;

namespace Sutra.Bench.Words;

/// <summary>The sentences of pages, tokenised.</summary>
internal static class CorpusWords
{
    /// <summary>The sentences of the headline and body of each page that can be read.</summary>
    public static IEnumerable<IReadOnlyList<Sentence>> Sentences(IEnumerable<string> paths)
    {
        foreach (var item in new PageSource(new SourceOptions()).Read([.. paths]))
        {
            if (item.Page is not { } page) { continue; }
            var article = ArticleReader.Read(page);
            yield return SentenceSplitter.Split([article.Headline ?? "", .. article.Paragraphs.Select(p => p.Text)]);
        }
    }
}
