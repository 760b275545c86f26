using System.Net;
using Sutra.Archive.Keeping;
using Sutra.Web.Server;

namespace Sutra.Web.Tests.Server;

public sealed class OperationTests
{
    [Fact]
    public async Task It_lives_and_is_ready_with_an_archive_or_before_there_is_one()
    {
        await using var server = await RunningServer.Start();
        (await server.Text("/health/live")).ShouldBe("{\"status\":\"live\"}\n");
        (await server.Text("/health/ready")).ShouldBe("{\"status\":\"ready\",\"archive\":\"empty\"}\n");
        await server.Add(RunningServer.Page);
        (await server.Text("/health")).ShouldBe("{\"status\":\"ready\",\"archive\":\"open\"}\n");
    }

    [Fact]
    public async Task An_archive_that_cannot_be_read_is_said_to_be_so()
    {
        await using var server = await RunningServer.Start();
        Directory.CreateDirectory(server.Archive.Path);
        await File.WriteAllTextAsync(server.Archive.Database, new string('x', 5000));
        using var ready = await server.Client.GetAsync("/health/ready");
        ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        using var page = await server.Client.GetAsync("/search?q=x");
        page.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        var text = await page.Content.ReadAsStringAsync();
        text.ShouldContain("</html>");
        text.ShouldNotContain(server.Archive.Path);
        using var live = await server.Client.GetAsync("/health/live");
        live.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_named()
    {
        await using var server = await RunningServer.Start();
        await using var second = SutraServer.Build(new WebSettings { Archive = new ArchiveFolder("nowhere"), Listen = new ListenAddress(IPAddress.Loopback, server.Port), LogLevel = Microsoft.Extensions.Logging.LogLevel.Critical }, TimeProvider.System);
        (await second.Start()).ShouldBe($"127.0.0.1:{server.Port}: something else listens there; name another port with --listen");
    }

    [Fact]
    public async Task Head_is_answered_without_a_body()
    {
        await using var server = await RunningServer.Start();
        foreach (var address in new[] { "/", "/read", "/nowhere", "/health", "/api/nowhere" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Head, address);
            using var answer = await server.Client.SendAsync(request);
            (await answer.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        }
    }
}
