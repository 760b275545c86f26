using Sutra.Bench.Mutations;
using Sutra.Bench.Queries;
using Sutra.Pages;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;

namespace Sutra.Bench;

/// <summary><c>queries SHARED [PATH]</c>: prints queries, one a line, of the words of the corpus or of another input.</summary>
internal static class QueriesCommand
{
    // So many articles have enough words, and fit into memory as readings.
    private const int MostArticles = 3000;

    public static int Run(Arguments arguments, TextWriter output)
    {
        var shared = arguments.Path(0, "SHARED");
        var input = arguments.Paths.Count > 1 ? arguments.Paths[1] : Path.Combine(shared, "corpus", "articles.jsonl.gz");
        Reading[] readings = [.. new PageSource(new SourceOptions()).Read([input]).Select(i => i.Page).OfType<RawPage>().Take(MostArticles).Select(p => Reader.Read(ArticleReader.Read(p)))];
        if (readings.Length == 0) { throw new IOException($"{input}: no article"); }
        var maker = new QueryMaker(new QueryVocabulary(readings, LatinNames(Path.Combine(shared, "data", "wiki_names.tsv"))));
        var dice = new Dice((ulong)arguments.Number("seed", 1));
        for (var i = arguments.Number("count", 5000); i > 0; i--) { output.WriteLine(maker.Make(dice)); }
        return 0;
    }

    // Names of as many words in both scripts, word by word.
    private static IEnumerable<(string Bengali, string Latin)> LatinNames(string path)
    {
        if (!File.Exists(path)) { yield break; }
        foreach (var line in File.ReadLines(path))
        {
            if (line.Split('\t') is not [var bengali, var latin, ..] || bengali.Split(' ') is not { } from || latin.Split(' ') is not { } to || from.Length != to.Length) { continue; }
            for (var i = 0; i < from.Length; i++) { yield return (from[i], to[i].ToLowerInvariant()); }
        }
    }
}
