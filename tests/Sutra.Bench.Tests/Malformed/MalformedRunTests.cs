using Microsoft.AspNetCore.Http;
using Sutra.Bench.Malformed;

namespace Sutra.Bench.Tests.Malformed;

public sealed class MalformedRunTests
{
    private static readonly Targets s_targets = new("127.0.0.1:80", "/", "/search", "/api/add", "/read");

    private static async Task<MalformedResult> Send(RequestDelegate answer, int rounds)
    {
        await using var server = await SmallServer.Start(answer);
        var maker = new RequestMaker(1, s_targets with { Host = server.Address.Authority });
        return await new MalformedRun(Loopback.Of(server.Address), maker, TimeSpan.FromSeconds(30)).Run(rounds * RequestMaker.Kinds.Count, 4);
    }

    // Reads a body to its end. A chunk whose length is beyond all numbers is an IOException, everything else answers 400 by itself.
    private static async Task Refuse(HttpContext context)
    {
        context.Response.StatusCode = 404;
        try { await context.Request.Body.CopyToAsync(Stream.Null); }
        catch (IOException e) when (e is not BadHttpRequestException) { context.Response.StatusCode = 400; }
    }

    [Fact]
    public void A_seed_and_a_number_give_the_same_request()
    {
        for (var n = 0; n < 3 * RequestMaker.Kinds.Count; n++)
        {
            var (one, other) = (new RequestMaker(5, s_targets).Make(n), new RequestMaker(5, s_targets).Make(n));
            (other.Ends, other.Bytes.SequenceEqual(one.Bytes)).ShouldBe((one.Ends, true), RequestMaker.KindOf(n).Name);
        }
    }

    [Fact]
    public void Every_kind_has_a_name_of_its_own() => RequestMaker.Kinds.Select(k => k.Name).ShouldBeUnique();

    [Fact]
    public async Task A_server_that_knows_nothing_is_without_fault()
    {
        var result = await Send(Refuse, 12);
        result.Faults.ShouldBeEmpty();
        result.Counts.Values.Sum().ShouldBe(12 * RequestMaker.Kinds.Count);
    }

    [Fact]
    public async Task A_server_that_fails_is_found_out() =>
        (await Send(_ => throw new InvalidOperationException("a bug"), 2)).Faults.ShouldContain(f => f.What == "answered by 500");

    [Fact]
    public async Task A_server_that_serves_anything_is_found_out() =>
        (await Send(c => c.Response.WriteAsync("x"), 2)).Faults.ShouldContain(f => f.Kind == "host" && f.What == "answered by 200");
}
