using System.Globalization;
using Sutra.Bangla.Names;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Times;
using Sutra.Bench.Speed;
using Sutra.Pages;
using Sutra.Pages.Articles;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;
using Sutra.Stories.Statements;

namespace Sutra.Bench;

/// <summary><c>read-cost SHARED</c>: what understanding an article of the corpus costs, as a whole and by its parts.</summary>
internal static class ReadCostCommand
{
    public static int Run(Arguments arguments, TextWriter output)
    {
        var rounds = (int)Math.Clamp(arguments.Number("rounds", 5), 1, 1000);
        var warm = (int)Math.Clamp(arguments.Number("warm", 3), 0, 1000);
        Article[] articles = [.. Articles(Path.Combine(arguments.Path(0, "SHARED"), "corpus", "articles.jsonl.gz"))];
        if (articles.Length == 0) { throw new FormatException("there is no corpus in SHARED"); }
        output.WriteLine($"{articles.Length} articles, one thread, processor time, best of {rounds} rounds after {warm} to warm up.");
        output.WriteLine($"{"part",-12}{"ms/article",12}{"kB/article",12}");
        foreach (var (name, work) in Parts(articles))
        {
            for (var i = 0; i < warm; i++) { work(); }
            // The compiler turns hot methods over a tenth of a second after the last new one was met.
            Thread.Sleep(300);
            Cost? cost = null;
            for (var i = 0; i < rounds; i++) { var now = Cost.Of(work, 1); cost = cost?.Least(now) ?? now; }
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-12}{cost!.Value.Seconds * 1e3 / articles.Length,12:F3}{cost.Value.Allocated / 1e3 / articles.Length,12:F1}"));
        }
        return 0;
    }

    private static IEnumerable<(string Name, Action Work)> Parts(Article[] articles)
    {
        Reading[] readings = [.. articles.Select(Reader.Read)];
        yield return ("whole", () => { foreach (var a in articles) { Reader.Read(a); } });
        yield return ("sentences", () => { foreach (var a in articles) { SentenceSplitter.Split([.. a.Paragraphs.Select(p => p.Text)]); } });
        yield return ("times", () => { foreach (var r in readings) { TimeFinder.Find(r.Sentences, r.Article.Published?.Day); } });
        yield return ("names", () => { foreach (var r in readings) { NameFinder.Find(r.Headline, r.Sentences); } });
        yield return ("statements", () => { foreach (var r in readings) { StatementFinder.Find(r); } });
    }

    private static IEnumerable<Article> Articles(string path) =>
        File.Exists(path) ? new PageSource(new SourceOptions()).Read([path]).Select(i => i.Page).OfType<RawPage>().Select(ArticleReader.Read) : [];
}
