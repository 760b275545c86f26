using System.Globalization;
using System.Text;
using Sutra.Bangla.Bearers;
using Sutra.Bangla.Names;
using Sutra.Pages;
using Sutra.Pages.Articles;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;

namespace Sutra.Bench.Bearers;

/// <summary><c>bearers SHARED</c>: the names of the corpus across articles: how many bearers, and pairs and splits drawn for reading by eye.</summary>
internal static class BearersCommand
{
    private sealed record Met(Name Name, Reading Reading, int Number);

    public static int Run(Arguments arguments, TextWriter output)
    {
        var readings = Readings(Path.Combine(arguments.Path(0, "SHARED"), "corpus", "articles.jsonl.gz"));
        if (readings.Count == 0) { throw new FormatException("there is no corpus in SHARED"); }
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var held = GC.GetTotalMemory(forceFullCollection: true);
        var register = new NameRegister();
        var met = readings.SelectMany(r => r.Names.Zip(register.Add(r.Names, r.Sentences, r.Article.Published?.Day), (n, number) => new Met(n, r, number))).ToList();
        process.Refresh();
        var seconds = (process.TotalProcessorTime - before).TotalSeconds;
        held = GC.GetTotalMemory(forceFullCollection: true) - held;
        met = met.ConvertAll(m => m with { Number = register.Current(m.Number) });
        var keys = met.Select(m => NameKey.Of(m.Name)).Distinct(StringComparer.Ordinal).Count();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{readings.Count} articles, {met.Count} names, {keys} keys (NameKey), {register.Count} bearers, {seconds * 1e3 / readings.Count:F3} ms of processor time an article, {held / 1e3 / register.Count:F1} kB a bearer"));
        var random = new Random((int)arguments.Number("seed", 1));
        WritePairs(met, random, (int)arguments.Number("pairs", 0), output);
        WriteSplits(met, random, (int)arguments.Number("splits", 0), output);
        return 0;
    }

    private static List<Reading> Readings(string path) => File.Exists(path)
        ? [.. new PageSource(new SourceOptions()).Read([path]).Select(i => i.Page).OfType<RawPage>().Select(ArticleReader.Read).Where(a => a.Kind == PageKind.Article).OrderBy(a => a.Published?.Value, StringComparer.Ordinal).Select(Reader.Read)]
        : [];

    // Two articles' fullest forms with one number and different spelling.
    private static void WritePairs(List<Met> met, Random random, int count, TextWriter output)
    {
        var pairs = met.GroupBy(m => m.Number).Select(g => g.DistinctBy(m => m.Name.Text).ToArray()).SelectMany(forms => forms.SelectMany((a, i) => forms.Skip(i + 1).Select(b => (a, b)))).ToArray();
        output.WriteLine($"{pairs.Length} pairs of forms joined; by keys alone {pairs.Count(p => NameKey.Of(p.a.Name) == NameKey.Of(p.b.Name))}");
        random.Shuffle(pairs);
        foreach (var (a, b) in pairs.Take(count))
        {
            output.WriteLine($"{(NameKey.Of(a.Name) == NameKey.Of(b.Name) ? "key" : "new")}\t{a.Name.Kind}\t{Show(a)}\t{Show(b)}");
        }
    }

    private static void WriteSplits(List<Met> met, Random random, int count, TextWriter output)
    {
        var splits = met.Where(m => m.Name.Kind == NameKind.Person && m.Name.Text.Contains(' ', StringComparison.Ordinal)).GroupBy(m => NameKey.Of(m.Name)).Select(g => g.GroupBy(m => m.Number).Select(n => n.ToList()).ToArray()).Where(g => g.Length > 1).ToArray();
        output.WriteLine($"{splits.Length} keys of people named by two words or more have several bearers");
        random.Shuffle(splits);
        foreach (var split in splits.Take(count))
        {
            output.WriteLine("--");
            foreach (var bearer in split) { output.WriteLine($"{bearer.Count}\t{string.Join(" ## ", bearer.Take(3).Select(Show))}"); }
        }
    }

    private static string Show(Met met)
    {
        var mention = met.Name.Mentions.FirstOrDefault(m => m.Sentence >= 0) ?? met.Name.Mentions[0];
        var text = mention.Sentence < 0 ? met.Reading.Headline!.Text : met.Reading.Sentences[mention.Sentence].Text;
        var (from, to) = (Math.Max(0, mention.Span.Start - 60), Math.Min(text.Length, mention.Span.End + 40));
        return $"{met.Name.Text} [{met.Reading.Article.Published?.Value}] …{new StringBuilder(text[from..to]).Replace('\t', ' ').Replace('\n', ' ')}…";
    }
}
