namespace Sutra.Cli.Commands;

/// <summary>Works on several things at a time and gives what came of them in the order in which they came.</summary>
internal static class OrderedWork
{
    // Enough for a long page not to keep the other cores waiting.
    private const int WaitingForEach = 8;

    /// <summary>The results in order.</summary>
    /// <param name="items">What comes in: it is gone through on the caller's thread, never far ahead of the results.</param>
    /// <param name="work">What is done with each, on other threads; what it throws is thrown where its result would stand.</param>
    /// <param name="size">How much room an item takes.</param>
    /// <param name="jobs">How many are worked on at a time, from 1.</param>
    /// <param name="mostSize">How much room the items that wait or are worked on may take together; a larger one is worked on alone.</param>
    public static IEnumerable<TResult> Run<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, Func<TItem, long> size, int jobs, long mostSize)
    {
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler;
        using var stop = new CancellationTokenSource();
        var inside = new Queue<(Task<TResult> Task, long Size)>();
        var room = 0L;
        try
        {
            foreach (var item in items)
            {
                inside.Enqueue((Task.Factory.StartNew(() => work(item), stop.Token, TaskCreationOptions.None, scheduler), size(item)));
                room += size(item);
                while (inside.TryPeek(out var first) && (first.Task.IsCompleted || inside.Count >= WaitingForEach * jobs || room > mostSize)) { yield return Next(); }
            }
            while (inside.Count > 0) { yield return Next(); }
        }
        finally
        {
            // Nobody wants the rest, where the results are not taken to the end.
            stop.Cancel();
        }

        TResult Next()
        {
            var (task, taken) = inside.Dequeue();
            room -= taken;
            return task.GetAwaiter().GetResult();
        }
    }
}
