using Sutra.Pages.Inputs;

namespace Sutra.Bench.Labelled;

/// <summary>Text dumps to measure on.</summary>
internal static class DumpPages
{
    /// <summary>The articles of the corpus as dumps: headline, a blank line, body.</summary>
    public static RawPage[] Corpus(string shared) => [.. Read(Path.Combine(shared, "corpus", "articles.jsonl.gz")).Select(p => p with
    {
        Kind = ContentKind.Text,
        Content = $"{p.Headline}\n\n{p.Content}\n",
        Headline = null,
    })];

    /// <summary>The labelled dumps, boilerplate and all.</summary>
    public static RawPage[] Gold(string shared) => [.. Read(Path.Combine(shared, "gold", "dumps.input.jsonl"))];

    private static IEnumerable<RawPage> Read(string path) =>
        File.Exists(path) ? new PageSource(new SourceOptions()).Read([path]).Select(i => i.Page).OfType<RawPage>() : [];
}
