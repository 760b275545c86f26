using System.Diagnostics;
using System.Globalization;
using Sutra.Pages;
using Sutra.Pages.Articles;
using Sutra.Pages.Inputs;
using Sutra.Stories.Copies;
using Sutra.Stories.Readings;

namespace Sutra.Bench.Copies;

/// <summary><c>copy-cost PATH... [--rounds 7]</c>: how many articles a second copies are looked for in, the articles understood already, and how many pairs are laid side by side; the best of some rounds on one thread.</summary>
internal static class CopyCostCommand
{
    public static int Run(Arguments arguments, TextWriter output)
    {
        List<Reading> readings = [.. new PageSource(new SourceOptions()).Read(arguments.Paths).Select(i => i.Page).OfType<RawPage>().Select(ArticleReader.Read).Where(a => a.Kind == PageKind.Article).Select(Reader.Read)];
        if (readings.Count == 0) { throw new FormatException("there is no article in these"); }
        var best = TimeSpan.MaxValue;
        var found = CopyFinder.Find(readings);
        for (var i = 0L; i < arguments.Number("rounds", 7); i++)
        {
            var start = Stopwatch.GetTimestamp();
            CopyFinder.Find(readings);
            if (Stopwatch.GetElapsedTime(start) is var took && took < best) { best = took; }
        }
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        CopyFinder.Find(readings);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{readings.Count} articles, {found.Pairs.Count} pairs found, {found.Compared} laid side by side, {readings.Count / best.TotalSeconds:F0} articles a second, {allocated / readings.Count} bytes allocated an article"));
        return 0;
    }
}
