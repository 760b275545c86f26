using System.Text;

namespace Sutra.Web.Tests.Server;

/// <summary>Requests as no browser sends them: each is answered with a status from 400 to 499, or the connection is closed; none is a fault of the program.</summary>
public sealed class BadInputTests : IAsyncLifetime
{
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.Start();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("GET")]
    [InlineData("GET /\r\n\r\n")]
    [InlineData("GET / HTTP/9.9\r\nHost: localhost\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\n\r\n")] // no host
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\nBad Header: x\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\n: x\r\n\r\n")]
    [InlineData("GET /%00 HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("GET /%ff%fe HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("GET /article/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("GET /article/..%2f..%2f..%2fetc%2fpasswd HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("GET /../../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("GET /assets/../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("GET /assets/..%5c..%5cwindows HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("GET /article/ HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("GET /article HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n")]
    [InlineData("BREW / HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("TRACE / HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("CONNECT localhost:80 HTTP/1.1\r\nHost: localhost:80\r\n\r\n")]
    [InlineData("OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("DELETE /article/x HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("PUT /api/add HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("GET /api/add HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("POST /search HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("POST /api/add HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("POST /api/add HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n")]
    [InlineData("POST /api/add HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999999999999\r\n\r\n")]
    [InlineData("POST /api/add HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9999999999999\r\n\r\n")]
    [InlineData("POST /api/add HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")]
    [InlineData("POST /api/add HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip\r\n\r\n")]
    [InlineData("POST /api/add HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\n\0\0\0")]
    [InlineData("POST /api/add HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{\"")]
    [InlineData("POST /api/add HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\n\x1f\x8b\b")]
    [InlineData("POST /api/add?published=yesterday HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\n\r\nx")]
    [InlineData("POST /api/add HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 1\r\n\r\nx")]
    [InlineData("POST /read HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("POST /read HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data\r\nContent-Length: 1\r\n\r\nx")]
    [InlineData("POST /read HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 3\r\n\r\n--x")]
    [InlineData("POST /read HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 9\r\n\r\n--x\r\n\r\n--x")]
    [InlineData("POST /read HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\n%zz")]
    [InlineData("POST /read HTTP/1.1\r\nHost: localhost\r\nContent-Type: nonsense\r\nContent-Length: 1\r\n\r\nx")]
    [InlineData("POST /read HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 20000000000\r\n\r\n")]
    [InlineData("GET /read?at=nonsense HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("GET /health/x HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("head / HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("Head /search?q=x HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("get /api/stats HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("head /api/nothing HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("post /api/add HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\n\r\nx")]
    [InlineData("gEt /health HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [InlineData("POST /api/add HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffffffffff\r\n")]
    [InlineData("POST /api/add HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n7fffffffffffffff\r\n\r\n")]
    [InlineData("POST /api/add HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\nx\r\n")]
    [InlineData("POST /api/add HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\nffffffffffffffffffff\r\n")]
    [InlineData("POST /read HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffffff\r\n")]
    [InlineData("POST /read HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffffff\r\n")]
    [InlineData("POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffffff\r\n")]
    [InlineData("POST /api/stats HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffffff\r\n")]
    [InlineData("\x16\x03\x01\x02\x00\x01\x00")]
    [InlineData("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")]
    public async Task It_is_the_askers_fault(string request) => await ShouldBeRefused(request, (await _server.Raw(request)));

    [Theory]
    [InlineData("/search?q=%")]
    [InlineData("/search?q=%E0%A6")]
    [InlineData("/search?q=%00")]
    [InlineData("/search?q=\"")]
    [InlineData("/search?q=-")]
    [InlineData("/search?q=from:99999-99-99")]
    [InlineData("/search?q=outlet:")]
    [InlineData("/search?q=*&q=x&q")]
    [InlineData("/search?q=x&page=-1")]
    [InlineData("/search?q=x&page=99999999999999")]
    [InlineData("/search?q=x&lang=xx")]
    [InlineData("/?lang=bn&lang=en")]
    [InlineData("/?&&&===")]
    public async Task What_can_be_answered_is_answered(string address)
    {
        await _server.Add(RunningServer.Page);
        (await _server.Raw($"GET {address} HTTP/1.1\r\nHost: localhost\r\n\r\n")).ShouldBe(200);
        (await _server.Raw($"GET {address} HTTP/1.1\r\nHost: localhost\r\nCookie: sutra-lang=\x01; =; sutra-form=x\r\nAccept-Language: ;q=;,,xx;q=9\r\nIf-None-Match: \"\r\n\r\n")).ShouldBeInRange(200, 400);
    }

    [Theory]
    [InlineData(5_000)]
    [InlineData(20_000)]
    [InlineData(200_000)]
    public async Task Long_addresses_and_headers_are_refused(int length)
    {
        var x = new string('x', length);
        (await _server.Raw($"GET /{x} HTTP/1.1\r\nHost: localhost\r\n\r\n")).ShouldBeOneOf(0, 404, 414, 400);
        (await _server.Raw($"GET /?q={x}{x} HTTP/1.1\r\nHost: localhost\r\n\r\n")).ShouldBeOneOf(0, 414, 400);
        (await _server.Raw($"GET / HTTP/1.1\r\nHost: localhost\r\nX: {x}{x}{x}{x}{x}{x}{x}\r\n\r\n")).ShouldBeOneOf(0, 400, 431);
    }

    [Fact]
    public async Task Noise_is_refused()
    {
        var random = new Random(4);
        for (var i = 0; i < 200; i++)
        {
            var bytes = new byte[random.Next(1, 400)];
            random.NextBytes(bytes);
            var request = (random.Next(3)) switch
            {
                0 => bytes,
                1 => [.. "GET /"u8, .. bytes, .. " HTTP/1.1\r\nHost: localhost\r\n\r\n"u8],
                _ => (byte[])[.. "POST /api/add HTTP/1.1\r\nHost: localhost\r\nContent-Length: "u8, .. Encoding.ASCII.GetBytes(bytes.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)), .. "\r\n\r\n"u8, .. bytes],
            };
            // An end, for those that would be waited for.
            var status = await _server.Raw([.. request, .. "\r\n\r\n\r\n\r\n"u8]);
            // Bytes without a NUL may be somebody's text.
            if (status != 200 || request[0] != 'P') { await ShouldBeRefused(Convert.ToHexString(request), status); }
        }
    }

    private static Task ShouldBeRefused(string request, int status)
    {
        // 505 is what the standard has for a version of HTTP that is none.
        (status == 0 || status is >= 400 and < 500 or 505).ShouldBeTrue($"{status}: {request}");
        return Task.CompletedTask;
    }
}
