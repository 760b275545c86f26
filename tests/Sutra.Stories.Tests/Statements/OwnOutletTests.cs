using Sutra.Pages.Articles;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Tests.Statements;

/// <summary>Which names are the page's own outlet.</summary>
public sealed class OwnOutletTests
{
    [Theory]
    [InlineData("https://www.banglatribune.com/x/1", "বাংলা ট্রিবিউন", "by its address")]
    [InlineData("https://www.banglatribune.com/x/1", "ট্রিবিউন", "in part")]
    [InlineData("https://www.banglatribune.com/x/1", "bangla tribune", "in Latin letters")]
    [InlineData("https://m.banglatribune.com/x/1", "বাংলা ট্রিবিউন", "by a subdomain")]
    [InlineData("https://www.bbc.com/bengali/articles/c1", "বিবিসি বাংলা", "by the path of a house that writes in many languages")]
    [InlineData("https://www.bbc.com/bengali/articles/c1", "বিবিসি", "by that path and in part")]
    [InlineData("https://www.bssnews.net/bangla/x", "বাসস", "an agency's own page")]
    public void An_address_gives_a_pages_own_names(string url, string name, string because) => Of(url, null).Is(name).ShouldBeTrue(because);

    [Theory]
    [InlineData("https://www.bbc.com/news/world-1", "বিবিসি বাংলা", "another edition")]
    [InlineData("https://www.banglatribune.com/x/1", "রয়টার্স", "an agency")]
    [InlineData("https://unknown.example/x", "বাংলা ট্রিবিউন", "an address that the table has not")]
    [InlineData(null, "বাংলা ট্রিবিউন", "no address")]
    public void Another_is_not_its_own(string? url, string name, string because) => Of(url, null).Is(name).ShouldBeFalse(because);

    [Fact]
    public void What_the_page_calls_itself_is_its_own() => Of(null, "নদীবার্তা").Is("নদীবার্তা").ShouldBeTrue();

    private static OwnOutlet Of(string? url, string? outlet) => new(new Article { Id = "own", Url = url, Outlet = outlet });
}
