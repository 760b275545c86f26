using System.Diagnostics;
using Sutra.Pages;
using Sutra.Pages.Inputs;

namespace Sutra.Bench.Mutations;

/// <summary>Reads mutants and looks at what comes out.</summary>
/// <param name="mutator">Makes the mutants.</param>
/// <param name="bound">The longest that one may take by the clock; one that takes longer is a fault, one that does not come back is named and ends the run.</param>
internal sealed class MutationRun(Mutator mutator, TimeSpan bound)
{
    /// <summary>After so many faults a run stops: one bug gives thousands.</summary>
    public const int MostFaults = 20;

    // As much as the main thread of a program has on the poorest system: a reader that recurses must not get away with it.
    private const int StackBytes = 1 << 20;

    private int _next;
    private int _faults;

    /// <summary>Called with a mutant's number before it is read, so that a crash of the whole process can be told; may be null.</summary>
    public Action<int>? Trace { get; init; }

    /// <summary>Reads the mutants 0 to <paramref name="count"/> - 1 on several threads.</summary>
    public MutationResult Run(int count, int jobs, Action<int>? progress = null)
    {
        Worker[] workers = [.. Enumerable.Range(0, jobs).Select(_ => new Worker(this, count))];
        while (workers.Any(w => !w.Thread.Join(50)))
        {
            progress?.Invoke(Math.Min(Volatile.Read(ref _next), count));
            // A mutant that came back late is the worker's own to report; this is for those that do not.
            if (workers.FirstOrDefault(w => w.Busy() > 2 * bound) is { } stuck) { return Sum(workers.Where(w => w != stuck), stuck.Hang()); }
        }
        return Sum(workers, null);
    }

    /// <summary>Reads one mutant: what is wrong with the outcome, null where nothing is.</summary>
    public static string? Read(Mutant mutant, MutationResult result)
    {
        try
        {
            var content = TextDecoder.Read(mutant.Bytes).Content;
            if (content is null) { result.Refused++; return null; }
            var article = ArticleReader.Read(new RawPage { Id = "mutant", Kind = mutant.Kind, Content = content });
            if (article.Kind == Pages.Articles.PageKind.Article) { result.Articles++; } else { result.NotArticles++; }
            return ArticleFaults.Of(article, content.Text);
        }
        // Whatever it is: that there is none is what the run shows.
        catch (Exception e)
        {
            result.NotArticles++;
            return e.ToString();
        }
    }

    private static MutationResult Sum(IEnumerable<Worker> workers, MutantFault? hang)
    {
        var sum = new MutationResult();
        foreach (var worker in workers.Where(w => w.Thread.Join(0))) { sum.Add(worker.Result); }
        if (hang is not null) { sum.Faults.Add(hang); }
        return sum;
    }

    private sealed class Worker
    {
        private readonly MutationRun _run;
        private readonly int _count;
        private long _started;
        private Mutant? _mutant;

        public Worker(MutationRun run, int count)
        {
            (_run, _count) = (run, count);
            Thread = new Thread(Work, StackBytes) { IsBackground = true };
            Thread.Start();
        }

        public Thread Thread { get; }

        public MutationResult Result { get; } = new();

        public TimeSpan Busy() => Volatile.Read(ref _started) is var started and not 0 ? Stopwatch.GetElapsedTime(started) : TimeSpan.Zero;

        public MutantFault Hang() => Volatile.Read(ref _mutant) is { } m ? Fault(m, $"it does not come back ({m.Damages})") : new MutantFault(-1, "", "a mutant is not made");

        private void Work()
        {
            for (int number; (number = Interlocked.Increment(ref _run._next) - 1) < _count && Volatile.Read(ref _run._faults) < MostFaults;)
            {
                var mutant = _run.Make(number);
                Volatile.Write(ref _mutant, mutant);
                var started = Stopwatch.GetTimestamp();
                Volatile.Write(ref _started, started);
                var wrong = Read(mutant, Result);
                Volatile.Write(ref _started, 0);
                var took = Stopwatch.GetElapsedTime(started);
                if (took > _run.Bound) { wrong ??= $"it takes {took.TotalSeconds:F1} s ({mutant.Damages})"; }
                if (!(Result.Slowest?.Took >= took)) { Result.Slowest = new MutantTime(number, mutant.Page, mutant.Bytes.Length, took); }
                if (wrong is null) { continue; }
                Result.Faults.Add(Fault(mutant, wrong));
                Interlocked.Increment(ref _run._faults);
            }
        }

        private static MutantFault Fault(Mutant mutant, string what) => new(mutant.Number, mutant.Page, what);
    }

    private TimeSpan Bound => bound;

    private Mutant Make(int number)
    {
        Trace?.Invoke(number);
        return mutator.Make(number);
    }
}
