using System.Globalization;
using System.Net;
using System.Text;
using Sutra.Bench.Malformed;

namespace Sutra.Bench;

/// <summary><c>malformed URL</c>: sends requests that are wrong in every way to a server on this machine. Exit code 1 where one is not answered as it must be.</summary>
internal static class MalformedCommand
{
    // The issue's bound for an answer of any kind.
    private const double BoundSeconds = 5;

    // Of a request and its answer so many bytes are shown, of faults alike so many.
    private const int Bytes = 2000;
    private const int FaultsOfAKind = 5;

    public static async Task<int> Run(Arguments arguments, TextWriter output)
    {
        var server = LoadCommand.ServerOf(arguments.Path(0, "URL"));
        var endpoint = Loopback.Of(server);
        var seed = (ulong)arguments.Number("seed", 1);
        string PathOf(string name, string otherwise) => arguments.Text(name) ?? otherwise;
        var targets = new Targets(server.Authority, PathOf("page", "/"), PathOf("search", "/search"), PathOf("add", "/api/add"), PathOf("form", "/read"));
        var maker = new RequestMaker(seed, targets);
        var run = new MalformedRun(endpoint, maker, arguments.Seconds("bound", BoundSeconds));
        if (arguments.Has("only")) { return await One(run, maker, (int)arguments.Number("only", 0), arguments.Text("save"), output).ConfigureAwait(false); }
        var count = (int)Math.Min(arguments.Number("count", 20_000), 100_000_000);
        var result = await run.Run(count, (int)Math.Clamp(arguments.Number("jobs", 2), 1, 256)).ConfigureAwait(false);
        WriteCounts(result, output);
        WriteFaults(result, output);
        var isUp = await IsUp(new Uri(server, PathOf("health", "/health"))).ConfigureAwait(false);
        var sent = result.Counts.Values.Sum();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sent:N0} malformed requests of {RequestMaker.Kinds.Count} kinds, seed {seed}: {result.Faults.Count} faults; slowest {result.Slowest.Took.TotalMilliseconds:N0} ms (request {result.Slowest.Number}); the server {(isUp ? "is up" : "DOES NOT ANSWER")} afterwards"));
        var limited = result.Counts.Where(c => c.Key.Status.Contains("429", StringComparison.Ordinal)).Sum(c => c.Value);
        if (limited > sent / 100) { output.WriteLine($"{limited:N0} were refused for being too many (429), so nothing was learnt of them: run the server without that limit."); }
        return result.Faults.Count == 0 && isUp && limited <= sent / 100 ? 0 : 1;
    }

    private static void WriteFaults(MalformedResult result, TextWriter output)
    {
        foreach (var alike in result.Faults.GroupBy(f => (f.Kind, f.What)))
        {
            foreach (var fault in alike.Take(FaultsOfAKind)) { output.WriteLine($"request {fault.Number} ({fault.Kind}): {fault.What}"); }
            if (alike.Count() is > FaultsOfAKind and var all) { output.WriteLine($"  and {all - FaultsOfAKind} more of this kind"); }
        }
    }

    private static void WriteCounts(MalformedResult result, TextWriter output)
    {
        foreach (var kind in RequestMaker.Kinds)
        {
            var counts = result.Counts.Where(c => c.Key.Kind == kind.Name).Select(c => $"{c.Key.Status}:{c.Value}");
            output.WriteLine($"{kind.Name,-22} {string.Join("  ", counts)}");
        }
    }

    private static async Task<int> One(MalformedRun run, RequestMaker maker, int number, string? path, TextWriter output)
    {
        var request = maker.Make(number);
        if (path is not null) { await File.WriteAllBytesAsync(path, request.Bytes).ConfigureAwait(false); }
        var (answer, verdict) = await run.Send(number).ConfigureAwait(false);
        output.WriteLine($"request {number} ({RequestMaker.KindOf(number).Name}), {request.Bytes.Length:N0} bytes{(request.Ends ? " and no more" : "")}: {verdict.Status}, {answer.Took.TotalMilliseconds:N0} ms");
        output.WriteLine(Encoding.Latin1.GetString(request.Bytes, 0, Math.Min(Bytes, request.Bytes.Length)));
        output.WriteLine("----");
        output.WriteLine(Encoding.UTF8.GetString(answer.Bytes, 0, Math.Min(Bytes, answer.Bytes.Length)));
        output.WriteLine(verdict.Fault ?? "no fault");
        return verdict.Fault is null ? 0 : 1;
    }

    private static async Task<bool> IsUp(Uri health)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromSeconds(BoundSeconds) };
        try
        {
            using var answer = await client.GetAsync(health).ConfigureAwait(false);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException) { return false; }
    }
}
