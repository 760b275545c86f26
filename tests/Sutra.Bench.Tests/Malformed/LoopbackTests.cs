using Sutra.Bench.Malformed;

namespace Sutra.Bench.Tests.Malformed;

public sealed class LoopbackTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5000/", "127.0.0.1:5000")]
    [InlineData("http://localhost:81/", "127.0.0.1:81")]
    [InlineData("http://[::1]:5000/", "[::1]:5000")]
    [InlineData("http://127.9.9.9/", "127.9.9.9:80")]
    public void A_server_on_this_machine_may_be_asked(string url, string endpoint) => Loopback.Of(new Uri(url)).ToString().ShouldBe(endpoint);

    [Theory]
    [InlineData("http://93.184.216.34/")]
    [InlineData("http://10.0.0.1:5000/")]
    [InlineData("http://0.0.0.0:5000/")]
    [InlineData("http://[2001:db8::1]/")]
    [InlineData("http://example.org/")]
    [InlineData("http://localhost.example.org/")]
    [InlineData("http://127.0.0.1.example.org/")]
    [InlineData("http://127.0.0.1@example.org/")]
    [InlineData("https://127.0.0.1/")]
    public void No_other_is_sent_anything(string url) => Should.Throw<FormatException>(() => Loopback.Of(new Uri(url)));
}
