using System.Globalization;
using Sutra.Bangla.References;
using Sutra.Pages;
using Sutra.Pages.Articles;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;

namespace Sutra.Bench.References;

/// <summary><c>references PATH</c>: how many words of a corpus point back to a name, and some drawn for reading by eye.</summary>
internal static class ReferencesCommand
{
    // As many sentences before it as are shown.
    private const int Before = 3;

    public static int Run(Arguments arguments, TextWriter output)
    {
        var found = new PageSource(new SourceOptions()).Read([arguments.Path(0, "PATH")]).Select(i => i.Page).OfType<RawPage>().Select(ArticleReader.Read)
            .Where(a => a.Kind == PageKind.Article).Select(Reader.Read).SelectMany(r => ReferenceFinder.Find(r.Names, r.Sentences).Select(f => (Reading: r, Reference: f))).ToArray();
        foreach (var kind in found.CountBy(f => f.Reference.Kind).OrderBy(k => k.Key)) { output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind.Key}\t{kind.Value}")); }
        new Random((int)arguments.Number("seed", 1)).Shuffle(found);
        foreach (var kind in found.GroupBy(f => f.Reference.Kind).OrderBy(g => g.Key))
        {
            foreach (var (reading, reference) in kind.Take((int)arguments.Number("draw", 0))) { Write(reading, reference, output); }
        }
        return 0;
    }

    private static void Write(Reading reading, Reference reference, TextWriter output)
    {
        output.WriteLine($"-- {reading.Article.Id}\t{reference.Sentence}\t{reference.Kind}\t{reference.Span.In(reading.Sentences[reference.Sentence].Text)}\t{reference.Name.Text}");
        for (var i = Math.Max(0, reference.Sentence - Before); i < reference.Sentence; i++) { output.WriteLine($"   {reading.Sentences[i].Text}"); }
        var text = reading.Sentences[reference.Sentence].Text;
        output.WriteLine($"   {text[..reference.Span.Start]}[[{reference.Span.In(text)}]]{text[reference.Span.End..]}");
    }
}
