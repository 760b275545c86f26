using Sutra.Bench.Labelled;
using Sutra.Bench.Speed;

namespace Sutra.Bench;

/// <summary><c>pages SHARED</c>: pages and megabytes a second, allocated bytes a page, peak memory.</summary>
internal static class PagesCommand
{
    public static int Run(Arguments arguments, TextWriter output)
    {
        var shared = arguments.Path(0, "SHARED");
        var rounds = (int)Math.Clamp(arguments.Number("rounds", 5), 1, 1000);
        var warm = (int)Math.Clamp(arguments.Number("warm", 3), 0, 1000);
        var bench = new SpeedBench(rounds, warm, Progress);
        Progress("peak memory");
        var peak = SpeedBench.PeakOfReading(LabelledPages.ReadAll(shared));
        // One set at a time: each is held packed, unpacked and as text.
        SpeedRow[] sets = [.. LabelledPages.Sets.Select(s => bench.Html(s, [.. LabelledPages.Read(shared, s)])).Where(r => r.Pages > 0)];
        SpeedRow[] dumps = [bench.Dumps("corpus as dumps", DumpPages.Corpus(shared)), bench.Dumps("labelled dumps", DumpPages.Gold(shared))];
        Progress("");
        var report = new SpeedReport([.. sets, SpeedRow.Together("all HTML", sets)], [.. dumps.Where(d => d.Pages > 0)], peak, rounds);
        if (!arguments.Has("json")) { report.WriteTable(output); return 0; }
        using var stream = Console.OpenStandardOutput();
        report.WriteJson(stream);
        return 0;
    }

    private static void Progress(string what)
    {
        if (!Console.IsErrorRedirected) { Console.Error.Write($"\r\u001B[K{what}"); }
    }
}
