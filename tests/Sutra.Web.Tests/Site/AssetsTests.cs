using System.Net;
using System.Text.RegularExpressions;
using Sutra.Web.Site;
using Sutra.Web.Tests.Server;

namespace Sutra.Web.Tests.Site;

public sealed partial class AssetsTests
{
    [Fact]
    public async Task Every_file_that_a_page_or_its_style_names_is_there_to_stay()
    {
        await using var server = await RunningServer.Start();
        var page = await server.Text("/");
        var style = await server.Text(Assets.Style.Path);
        var files = Named().Matches(page + style).Select(m => m.Value).Distinct().ToList();
        files.Count.ShouldBe(9);
        foreach (var file in files)
        {
            using var answer = await server.Client.GetAsync(file);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, file);
            answer.Headers.CacheControl!.ToString().ShouldContain("immutable");
            (await answer.Content.ReadAsByteArrayAsync()).Length.ShouldBeGreaterThan(100);
        }
    }

    [Fact]
    public void The_style_fetches_nothing_from_elsewhere()
    {
        var style = System.Text.Encoding.UTF8.GetString(Assets.Style.Bytes);
        style.ShouldNotContain("http");
        style.ShouldNotContain("@import");
        style.ShouldNotContain("data:");
    }

    [Theory]
    [InlineData("/assets/")]
    [InlineData("/assets/sutra.css")]
    [InlineData("/assets/OFL.txt")]
    [InlineData("/assets/labels.tsv")]
    public async Task Nothing_else_is(string address)
    {
        await using var server = await RunningServer.Start();
        using var answer = await server.Client.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [GeneratedRegex("/assets/[A-Za-z0-9._-]+")]
    private static partial Regex Named();
}
