using Sutra.Bench;

// Measuring and counting programs; each prints its result to standard output. docs/how-to/measure.md says how to read it.
try
{
    return args switch
    {
        ["pages", .. var rest] => PagesCommand.Run(Arguments.Parse(rest, ["rounds", "warm"], ["json"]), Console.Out),
        ["mutate", .. var rest] => MutateCommand.Run(Arguments.Parse(rest, ["count", "seed", "only", "save", "jobs", "bound"], ["trace"]), Console.Out),
        ["warc", .. var rest] => WarcCommand.Run(Arguments.Parse(rest, ["size"], []), Console.Out),
        ["read-cost", .. var rest] => ReadCostCommand.Run(Arguments.Parse(rest, ["rounds", "warm"], []), Console.Out),
        ["document-frequency", .. var paths] => DocumentFrequency.Run(paths, Console.Out),
        _ => throw new FormatException("which one?"),
    };
}
catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"Sutra.Bench: {e.Message}");
    Console.Error.WriteLine("""
        usage: Sutra.Bench pages SHARED [--rounds 5] [--warm 3] [--json]
               Sutra.Bench mutate SHARED [--count 200000] [--seed 1] [--jobs N] [--bound SECONDS] [--trace] [--only NUMBER [--save FILE]]
               Sutra.Bench warc OUT SHARED [--size 1GB]
               Sutra.Bench read-cost SHARED [--rounds 5] [--warm 3]
               Sutra.Bench document-frequency PATH...
        """);
    return 2;
}
