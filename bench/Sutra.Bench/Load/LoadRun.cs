using System.Diagnostics;
using System.Globalization;
using Sutra.Bench.Mutations;

namespace Sutra.Bench.Load;

/// <summary>Readers that ask a server, all at once, and take the time of every answer.</summary>
internal sealed class LoadRun(LoadOptions options, IReadOnlyList<UrlTemplate> templates)
{
    /// <summary>Asks for as long as the options say: the result of each template, in the order of the templates, and how long it was counted.</summary>
    public async Task<(IReadOnlyList<TemplateResult> Results, TimeSpan Counted)> Run()
    {
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = options.Readers, AllowAutoRedirect = false, UseCookies = false, UseProxy = false };
        using var client = new HttpClient(handler) { BaseAddress = options.Server, Timeout = options.Timeout };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html,application/json;q=0.9,*/*;q=0.8");
        // As every browser does; the answer's bytes are counted as they come.
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip");
        var start = Stopwatch.GetTimestamp();
        var readers = Enumerable.Range(0, options.Readers).Select(n => Task.Run(() => Read(client, n, start)));
        var results = await Task.WhenAll(readers).ConfigureAwait(false);
        TemplateResult[] sums = [.. templates.Select(t => t.Text).Distinct(StringComparer.Ordinal).Select(t => new TemplateResult(t))];
        foreach (var result in results.SelectMany(r => r.Values)) { Array.Find(sums, s => s.Template == result.Template)!.Add(result); }
        return (sums, Stopwatch.GetElapsedTime(start) - options.Warm);
    }

    private async Task<Dictionary<string, TemplateResult>> Read(HttpClient client, int reader, long start)
    {
        var dice = Dice.Of(options.Seed, reader);
        var results = templates.Select(t => t.Text).Distinct(StringComparer.Ordinal).ToDictionary(t => t, t => new TemplateResult(t), StringComparer.Ordinal);
        // Readers who pause do not all begin at the same moment.
        await Task.Delay(options.Pause * dice.Share()).ConfigureAwait(false);
        while (Stopwatch.GetElapsedTime(start) < options.Warm + options.Time)
        {
            var template = dice.Of(templates);
            var path = template.Fill(dice);
            var asked = Stopwatch.GetTimestamp();
            var (status, name, bytes) = await Ask(client, path).ConfigureAwait(false);
            var took = Stopwatch.GetElapsedTime(asked);
            if (Stopwatch.GetElapsedTime(start, asked) >= options.Warm) { results[template.Text].Add(path, status, name, bytes, took); }
            if (options.Pause > TimeSpan.Zero) { await Task.Delay(options.Pause * (2 * dice.Share())).ConfigureAwait(false); }
        }
        return results;
    }

    private static async Task<(int Status, string Name, long Bytes)> Ask(HttpClient client, string path)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative)).ConfigureAwait(false);
            var body = await answer.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
            return ((int)answer.StatusCode, ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture), body.Length);
        }
        catch (TaskCanceledException) { return (0, "timeout", 0); }
        catch (HttpRequestException e) { return (0, $"no answer ({e.HttpRequestError})", 0); }
        // A connection that ends in the middle of an answer.
        catch (IOException) { return (0, "cut off", 0); }
    }
}
