using Sutra.Bench.Labelled;
using Sutra.Bench.Mutations;
using Sutra.Pages.Inputs;

namespace Sutra.Bench;

/// <summary><c>mutate SHARED</c>: reads damaged pages by the hundred thousand. Exit code 1 where one is not read as it must be.</summary>
internal static class MutateCommand
{
    // The bound for a page of any kind.
    private const int BoundSeconds = 10;

    public static int Run(Arguments arguments, TextWriter output)
    {
        var shared = arguments.Path(0, "SHARED");
        var seed = arguments.Number("seed", 1);
        Original[] originals = [.. LabelledPages.ReadAll(shared).Select(p => new Original($"{p.Set}/{p.Name}", ContentKind.Html, p.Unpack()))];
        var mutator = new Mutator((ulong)seed, originals);
        if (arguments.Has("only")) { return One(mutator.Make((int)arguments.Number("only", 0)), arguments.Text("save"), output); }
        var count = (int)Math.Min(arguments.Number("count", 200_000), int.MaxValue - 1000);
        var jobs = (int)Math.Clamp(arguments.Number("jobs", Environment.ProcessorCount), 1, 64);
        var bound = TimeSpan.FromSeconds(arguments.Number("bound", BoundSeconds));
        var run = new MutationRun(mutator, bound) { Trace = arguments.Has("trace") ? n => Console.Error.WriteLine(n) : null };
        var result = run.Run(count, jobs, Console.IsErrorRedirected ? null : n => Console.Error.Write($"\r\u001B[K{n:N0} of {count:N0} mutants"));
        if (!Console.IsErrorRedirected) { Console.Error.Write("\r\u001B[K"); }
        foreach (var fault in result.Faults) { output.WriteLine($"mutant {fault.Number} of {fault.Page}: {fault.What}"); }
        output.WriteLine(Summary(result, seed, originals.Length, bound));
        return result.Faults.Count == 0 ? 0 : 1;
    }

    private static string Summary(MutationResult r, long seed, int pages, TimeSpan bound)
    {
        var slowest = r.Slowest is { } s ? $"; slowest {s.Took.TotalMilliseconds:N0} ms (mutant {s.Number} of {s.Page}, {s.Bytes:N0} bytes; allowed {bound.TotalSeconds:N0} s)" : "";
        return $"{r.Count:N0} mutants of {pages:N0} pages, seed {seed}: {r.Faults.Count} faults, {r.Articles:N0} articles, {r.NotArticles:N0} not-articles with a reason, {r.Refused:N0} no text{slowest}";
    }

    private static int One(Mutant mutant, string? path, TextWriter output)
    {
        output.WriteLine($"mutant {mutant.Number} of {mutant.Page}, {mutant.Bytes.Length:N0} bytes, read as {mutant.Kind}: {mutant.Damages}");
        if (path is not null) { File.WriteAllBytes(path, mutant.Bytes); }
        var wrong = MutationRun.Read(mutant, new MutationResult());
        output.WriteLine(wrong ?? "no fault");
        return wrong is null ? 0 : 1;
    }
}
