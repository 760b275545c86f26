using Sutra.Archive.Keeping;

namespace Sutra.Archive.Tests.Keeping;

public sealed class AddressTests
{
    [Theory]
    [InlineData("https://www.nodibarta.example/desh/setu/", "nodibarta.example/desh/setu")]
    [InlineData("http://nodibarta.example/desh/setu#comments", "nodibarta.example/desh/setu")]
    [InlineData("https://nodibarta.example/desh/setu?utm_source=fb&utm_medium=x", "nodibarta.example/desh/setu")]
    [InlineData("https://nodibarta.example/news.php?id=42&fbclid=Iw", "nodibarta.example/news.php?id=42")]
    [InlineData("https://NodiBarta.example:443/Desh", "nodibarta.example/Desh")]
    [InlineData("https://nodibarta.example:8080/desh", "nodibarta.example:8080/desh")]
    [InlineData("https://nodibarta.example/দেশ/সেতু", "nodibarta.example/%E0%A6%A6%E0%A7%87%E0%A6%B6/%E0%A6%B8%E0%A7%87%E0%A6%A4%E0%A7%81")]
    [InlineData("https://nodibarta.example", "nodibarta.example")]
    [InlineData("ftp://nodibarta.example/a", null)]
    [InlineData("/desh/setu", null)]
    [InlineData("not an address", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void What_tells_no_pages_apart_is_left_out(string? url, string? address) => Address.Normalize(url).ShouldBe(address);
}
