using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Sutra.Bench.Load;
using Sutra.Bench.Mutations;

namespace Sutra.Bench.Tests.Load;

public sealed class LoadRunTests
{
    private static readonly Dictionary<string, IReadOnlyList<string>> s_values = new() { ["query"] = ["পুতিন \"ও\"", "a&b"], ["none"] = [] };

    private static LoadOptions Options(Uri server) => new(server, 4, TimeSpan.Zero, TimeSpan.FromSeconds(0.4), TimeSpan.Zero, 1);

    [Fact]
    public async Task Answers_are_counted_by_path_and_status()
    {
        await using var server = await SmallServer.Start(c => { c.Response.StatusCode = c.Request.Path == "/bad" ? 500 : 200; return c.Response.WriteAsync("twelve bytes"); });
        var (results, _) = await new LoadRun(Options(server.Address), [UrlTemplate.Parse("/bad", s_values), UrlTemplate.Parse("/good", s_values)]).Run();
        results.Select(r => r.Template).ShouldBe(["/bad", "/good"]);
        results.ShouldAllBe(r => r.Times.Count > 10 && r.Bytes == 12 * r.Times.Count);
        results.Select(r => r.Errors).ShouldBe([results[0].Times.Count, 0]);
        results[0].FirstError.ShouldBe("500 /bad");
    }

    [Fact]
    public async Task A_server_that_is_not_there_gives_errors()
    {
        var server = await SmallServer.Start(c => Task.CompletedTask);
        var address = server.Address;
        await server.DisposeAsync();
        var (results, _) = await new LoadRun(Options(address), [UrlTemplate.Parse("/", s_values)]).Run();
        results[0].Errors.ShouldBe(results[0].Times.Count);
        results[0].Statuses.Keys.ShouldBe(["no answer (ConnectionError)"]);
    }

    [Fact]
    public async Task The_report_in_JSON_has_a_row_for_all_paths_together()
    {
        await using var server = await SmallServer.Start(c => c.Response.WriteAsync("x"));
        var options = Options(server.Address);
        var (results, counted) = await new LoadRun(options, [UrlTemplate.Parse("/a", s_values), UrlTemplate.Parse("/b", s_values)]).Run();
        using var stream = new MemoryStream();
        new LoadReport(results, counted, options).WriteJson(stream);
        var rows = JsonDocument.Parse(stream.ToArray()).RootElement.GetProperty("paths").EnumerateArray().ToList();
        rows.ConvertAll(r => r.GetProperty("path").GetString()).ShouldBe(["/a", "/b", "all"]);
        rows[2].GetProperty("requests").GetInt64().ShouldBe(results.Sum(r => r.Times.Count));
    }

    [Fact]
    public void Values_are_filled_in_percent_encoded()
    {
        var template = UrlTemplate.Parse("/search?q={query}&x=1", s_values);
        Enumerable.Range(0, 20).Select(i => template.Fill(new Dice((ulong)i))).Distinct().Order(StringComparer.Ordinal)
            .ShouldBe(["/search?q=%E0%A6%AA%E0%A7%81%E0%A6%A4%E0%A6%BF%E0%A6%A8%20%22%E0%A6%93%22&x=1", "/search?q=a%26b&x=1"]);
    }

    [Theory]
    [InlineData("search", "a path begins with a slash")]
    [InlineData("/{query", "a brace is not closed")]
    [InlineData("/{none}", "there are no values for {none}")]
    [InlineData("/{other}", "there are no values for {other}")]
    public void A_wrong_template_is_refused_with_a_reason(string template, string reason) =>
        Should.Throw<FormatException>(() => UrlTemplate.Parse(template, s_values)).Message.ShouldStartWith(reason);
}
