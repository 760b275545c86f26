using Sutra.Archive;
using Sutra.Bench;
using Sutra.Bench.Bearers;
using Sutra.Bench.Copies;
using Sutra.Bench.Language;
using Sutra.Bench.LatinForms;
using Sutra.Bench.References;
using Sutra.Bench.Tying;
using Sutra.Bench.Words;

// Measuring and counting programs; each prints its result to standard output. docs/how-to/measure.md says how to read it.
try
{
    return args switch
    {
        ["pages", .. var rest] => PagesCommand.Run(Arguments.Parse(rest, ["rounds", "warm"], ["json"]), Console.Out),
        ["mutate", .. var rest] => MutateCommand.Run(Arguments.Parse(rest, ["count", "seed", "only", "save", "jobs", "bound"], ["trace"]), Console.Out),
        ["warc", .. var rest] => WarcCommand.Run(Arguments.Parse(rest, ["size"], []), Console.Out),
        ["generate", .. var rest] => GenerateCommand.Run(Arguments.Parse(rest, ["count", "seed", "days", "from", "out", "key"], []), Console.Out),
        ["queries", .. var rest] => QueriesCommand.Run(Arguments.Parse(rest, ["count", "seed"], []), Console.Out),
        ["ids", .. var rest] => IdsCommand.Run(Arguments.Parse(rest, ["of", "count", "seed"], []), Console.Out),
        ["load", .. var rest] => await LoadCommand.Run(Arguments.Parse(rest, ["readers", "pause", "seconds", "warm", "seed", "values"], ["json"]), Console.Out),
        ["malformed", .. var rest] => await MalformedCommand.Run(Arguments.Parse(rest, ["count", "seed", "jobs", "bound", "only", "save", "page", "search", "add", "form", "health"], []), Console.Out),
        ["packed", .. var paths] => PackedCommand.Run(paths, Console.Out),
        ["read-cost", .. var rest] => ReadCostCommand.Run(Arguments.Parse(rest, ["rounds", "warm"], []), Console.Out),
        ["language", .. var rest] => LanguageCommand.Run(Arguments.Parse(rest, ["rounds"], []), Console.Out),
        ["bearers", .. var rest] => BearersCommand.Run(Arguments.Parse(rest, ["seed", "pairs", "splits"], []), Console.Out),
        ["latin", .. var rest] => LatinCommand.Run(Arguments.Parse(rest, ["faults"], []), Console.Out),
        ["tie", .. var rest] => TieCommand.Run(Arguments.Parse(rest, ["count", "per-day", "seed"], []), Console.Out),
        ["references", .. var rest] => ReferencesCommand.Run(Arguments.Parse(rest, ["seed", "draw"], []), Console.Out),
        ["copies", .. var rest] => CopiesCommand.Run(Arguments.Parse(rest, [], []), Console.Out),
        ["copy-cost", .. var rest] => CopyCostCommand.Run(Arguments.Parse(rest, ["rounds"], []), Console.Out),
        ["document-frequency", .. var paths] => DocumentFrequency.Run(paths, Console.Out),
        ["vocabulary", .. var paths] => VocabularyCommand.Run(paths, Console.Out),
        _ => throw new FormatException("which one?"),
    };
}
catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException or ArchiveException)
{
    Console.Error.WriteLine($"Sutra.Bench: {e.Message}");
    Console.Error.WriteLine("""
        usage: Sutra.Bench pages SHARED [--rounds 5] [--warm 3] [--json]
               Sutra.Bench mutate SHARED [--count 200000] [--seed 1] [--jobs N] [--bound SECONDS] [--trace] [--only NUMBER [--save FILE]]
               Sutra.Bench warc OUT SHARED [--size 1GB]
               Sutra.Bench generate SHARED --out FILE.jsonl.gz [--count 100000] [--seed 1] [--days 200] [--from 2025-06-01] [--key FILE.tsv]
               Sutra.Bench packed PATH...
               Sutra.Bench queries SHARED [PATH] [--count 5000] [--seed 1]
               Sutra.Bench ids ARCHIVE [--of story|article|name] [--count 5000] [--seed 1]
               Sutra.Bench load URL PATH... [--values NAME=FILE,...] [--readers 50] [--pause 0] [--seconds 30] [--warm 3] [--seed 1] [--json]
               Sutra.Bench malformed URL [--count 20000] [--seed 1] [--jobs 2] [--bound SECONDS] [--only NUMBER [--save FILE]] [--page / --search /search --add /api/add --form /read --health /health]
               Sutra.Bench read-cost SHARED [--rounds 5] [--warm 3]
               Sutra.Bench language SHARED [--rounds 7]
               Sutra.Bench bearers SHARED [--seed 1] [--pairs N] [--splits N]
               Sutra.Bench latin SHARED [--faults N]
               Sutra.Bench tie SHARED [--count 100000] [--per-day 500] [--seed 1]
               Sutra.Bench references PATH [--seed 1] [--draw N]
               Sutra.Bench copies GOLD STORY
               Sutra.Bench copy-cost PATH... [--rounds 7]
               Sutra.Bench document-frequency PATH...
               Sutra.Bench vocabulary PATH...
        """);
    return 2;
}
