using System.Net;

namespace Sutra.Bench.Malformed;

/// <summary>A request that was not answered as it must be.</summary>
internal readonly record struct MalformedFault(int Number, string Kind, string What);

/// <summary>What came of a run.</summary>
internal sealed class MalformedResult
{
    /// <summary>How many there were of each kind and status.</summary>
    public SortedDictionary<(string Kind, string Status), int> Counts { get; } = [];

    /// <summary>What was not answered as it must be, in order.</summary>
    public List<MalformedFault> Faults { get; } = [];

    /// <summary>The longest that an answer took.</summary>
    public (TimeSpan Took, int Number) Slowest { get; set; }
}

/// <summary>Sends malformed requests, several at a time, and judges the answers.</summary>
/// <param name="server">The server; on this machine.</param>
/// <param name="maker">Makes the requests.</param>
/// <param name="bound">The longest that an answer may take.</param>
internal sealed class MalformedRun(IPEndPoint server, RequestMaker maker, TimeSpan bound)
{
    // A server that is gone answers nothing more.
    private const int MostFaults = 2000;

    private readonly Lock _lock = new();
    private readonly MalformedResult _result = new();
    private int _next;

    /// <summary>Sends the requests 0 to <paramref name="count"/> - 1.</summary>
    public async Task<MalformedResult> Run(int count, int jobs)
    {
        await Task.WhenAll(Enumerable.Range(0, jobs).Select(_ => Task.Run(() => Work(count)))).ConfigureAwait(false);
        _result.Faults.Sort((a, b) => a.Number.CompareTo(b.Number));
        return _result;
    }

    /// <summary>Sends one.</summary>
    public async Task<(Answer Answer, Verdict Verdict)> Send(int number)
    {
        var answer = await Exchange.Send(server, maker.Make(number), bound).ConfigureAwait(false);
        return (answer, Verdict.Of(RequestMaker.KindOf(number), answer));
    }

    private async Task Work(int count)
    {
        for (int number; (number = Interlocked.Increment(ref _next) - 1) < count;)
        {
            var (answer, verdict) = await Send(number).ConfigureAwait(false);
            lock (_lock)
            {
                var kind = RequestMaker.KindOf(number).Name;
                _result.Counts[(kind, verdict.Status)] = _result.Counts.GetValueOrDefault((kind, verdict.Status)) + 1;
                if (answer.Took > _result.Slowest.Took) { _result.Slowest = (answer.Took, number); }
                if (verdict.Fault is { } fault) { _result.Faults.Add(new MalformedFault(number, kind, fault)); }
                if (_result.Faults.Count >= MostFaults) { return; }
            }
        }
    }
}
