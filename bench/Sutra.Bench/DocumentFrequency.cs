using Sutra.Bangla.Sentences;
using Sutra.Pages;
using Sutra.Pages.Inputs;
using Sutra.Stories.Terms;

namespace Sutra.Bench;

/// <summary>Counts in how many articles each stem stands: the table of <c>Sutra.Stories/Terms</c>.</summary>
internal static class DocumentFrequency
{
    private const int Least = 4;

    public static int Run(string[] paths, TextWriter output)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var all = 0;
        foreach (var item in new PageSource(new SourceOptions()).Read(paths))
        {
            if (item.Page is not { } page) { continue; }
            var article = ArticleReader.Read(page);
            var stems = SentenceSplitter.Split([.. article.Paragraphs.Select(p => p.Text)]).SelectMany(TermVector.StemsOf).ToHashSet(StringComparer.Ordinal);
            foreach (var stem in stems) { counts[stem] = counts.GetValueOrDefault(stem) + 1; }
            all++;
        }
        output.Write("# In how many articles of the development corpus (../shared/corpus) each rough stem stands; * is all articles.\n");
        output.Write("# Made by: bench/Sutra.Bench document-frequency ../shared/corpus/articles.jsonl.gz\n");
        output.Write($"term\tdocuments\n*\t{all}\n");
        foreach (var (stem, count) in counts.Where(c => c.Value >= Least).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal))
        {
            output.Write($"{stem}\t{count}\n");
        }
        return 0;
    }
}
