using System.Text;
using Sutra.Bench.Malformed;

namespace Sutra.Bench.Tests.Malformed;

public sealed class VerdictTests
{
    private static Verdict Of(GoodAnswers good, string bytes, bool closed = true) =>
        Verdict.Of(new RequestKind("x", good, (_, _) => default), new Answer(Encoding.ASCII.GetBytes(bytes), true, closed, TimeSpan.FromSeconds(5)));

    [Theory]
    [InlineData("Refused", "HTTP/1.1 400 Bad Request\r\n\r\n", "400")]
    [InlineData("Refused", "HTTP/1.1 400 Bad Request\r\n\r\nHTTP/1.1 414 x\r\n\r\n", "400+414")]
    [InlineData("Refused, Served", "HTTP/1.1 200 OK\r\n\r\nx", "200")]
    [InlineData("Refused, Closed", "", "closed")]
    [InlineData("Refused, OtherVersion", "HTTP/1.1 505 x\r\n\r\n", "505")]
    public void A_good_answer_is_no_fault(string good, string bytes, string status) => Of(Enum.Parse<GoodAnswers>(good), bytes).ShouldBe(new Verdict(status, null));

    [Theory]
    [InlineData("Refused, Served, Closed", "HTTP/1.1 500 x\r\n\r\n")]
    [InlineData("Refused, Served, OtherVersion", "HTTP/1.1 503 x\r\n\r\n")]
    [InlineData("Refused, Served", "HTTP/1.1 505 x\r\n\r\n")]
    [InlineData("Refused", "HTTP/1.1 200 OK\r\n\r\n")]
    [InlineData("Refused", "HTTP/1.1 400 x\r\n\r\nHTTP/1.1 200 OK\r\n\r\n")]
    [InlineData("Refused, Served", "")]
    [InlineData("Refused, Closed", "hello")]
    [InlineData("Refused, Served", "HTTP/1.1 200 OK\r\n\r\nroot:x:0:0")]
    [InlineData("Refused", "HTTP/1.1 400 x\r\n\r\n   at Sutra.Web.X.Y()")]
    public void Any_other_is_a_fault(string good, string bytes) => Of(Enum.Parse<GoodAnswers>(good), bytes).Fault.ShouldNotBeNull();

    [Fact]
    public void A_connection_that_stays_open_is_a_fault() => Of(GoodAnswers.Refused, "HTTP/1.1 400 x\r\n\r\n", closed: false).Fault.ShouldNotBeNull();

    [Fact]
    public void No_server_is_a_fault() => Verdict.Of(RequestMaker.KindOf(0), default).Fault.ShouldNotBeNull();
}
