using System.Text;
using System.Text.Json;
using Sutra.Pages.Html;

namespace Sutra.Pages.Tests.Html;

public sealed class JsonLdTests
{
    private static JsonLdArticle? Read(string json, string? title = null, string? address = null) =>
        JsonLd.Read([new PageScript("application/ld+json", null, Encoding.UTF8.GetBytes(json))], new HashSet<string>(), title is null ? [] : [Prose.Bare(title)], address is null ? [] : [address]);

    [Theory]
    [InlineData("""{"@type":"NewsArticle","headline":"H"}""")]
    [InlineData("""[{"@type":"WebSite","name":"W"},{"@type":["Thing","ReportageNewsArticle"],"headline":"H"}]""")]
    [InlineData("""{"@graph":[[{"@type":"WebPage","mainEntity":{"@type":"LiveBlogPosting","headline":"H"}}]]}""")]
    [InlineData("""{"@type":"https://schema.org/OpinionNewsArticle","headline":"H"}""")]
    [InlineData("""{"@type":"WebPage"}{"@type":"NewsArticle","headline":"H"}""")]
    [InlineData("""<!-- {"@type":"NewsArticle","headline":"H"} -->""")]
    [InlineData("""//<![CDATA[ {"@type":"NewsArticle","headline":"H"}; //]]>""")]
    [InlineData("""{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;H&quot;}""")]
    [InlineData("""{"@type":"NewsArticle",,"keywords":[,"a",],"headline":"H",}""")]
    [InlineData("{\"@type\":\"NewsArticle\"\n\"headline\":\"H\"}")]
    [InlineData("""{"@type":"NewsArticle","headline":"H","author":[{"name":"A"}""")]
    [InlineData("""{'@type':'NewsArticle',headline:'H',position:undefined}""")]
    public void The_article_in_many_shapes(string json) => Read(json).ShouldNotBeNull().Headline.ShouldBe("H");

    [Theory]
    [InlineData("""{"@type":"NewsArticle","headline":"He said "no" to it","url":"u"}""", "He said \"no\" to it")]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"Two\n\tlines \\x41 \\q\"}", "Two  lines A q")]
    [InlineData("""{"@type":"NewsArticle","headline":"\ud83d\ude00 pair, \ud83d alone, \ude00 alone"}""", "\ud83d\ude00 pair, \ufffd alone, \ufffd alone")]
    [InlineData("""{"@type":"NewsArticle","headline":"A &amp; B &quot;C&quot;"}""", "A & B \"C\"")]
    [InlineData("""{"@type":"NewsArticle","headline":"A &#150; B&#39s &hearts; R&D ?a=1&copy=2"}""", "A \u2013 B's \u2665 R&D ?a=1&copy=2")]
    public void Strings_as_they_were_meant(string json, string headline) => Read(json).ShouldNotBeNull().Headline.ShouldBe(headline);

    [Theory]
    [InlineData("")]
    [InlineData("no json")]
    [InlineData("{")]
    [InlineData("}]{[")]
    [InlineData("""{"@type":"BreadcrumbList","headline":"H"}""")]
    [InlineData("""{"@type":7,"headline":"H"}""")]
    public void What_tells_of_no_article_is_none(string json) => Read(json).ShouldBeNull();

    [Fact]
    public void Names_by_pointers_into_the_graph()
    {
        var article = Read("""
            {"@graph":[{"@type":"NewsArticle","headline":"H","author":[{"@id":"#p1"},"Rima Okel",{"name":"Rima Okel"}],"publisher":{"@id":"#o"}},
            {"@type":"Person","@id":"#p1","name":"Hashem Munshi"},{"@type":"Organization","@id":"#o","name":"Nodi Barta"}]}
            """).ShouldNotBeNull();
        article.Authors.ShouldBe(["Hashem Munshi", "Rima Okel"]);
        article.Publisher.ShouldBe("Nodi Barta");
    }

    [Fact]
    public void Of_several_articles_the_one_that_the_page_is_about()
    {
        var json = """[{"@type":"NewsArticle","headline":"Another long headline","datePublished":"2020-01-01","articleBody":"Text."},{"@type":"NewsArticle","headline":"The bridge is closed","url":"https://a.example/1/"}]""";
        Read(json, title: "The bridge is closed | Nodi Barta").ShouldNotBeNull().Url.ShouldBe("https://a.example/1/");
        Read(json, address: "https://a.example/1").ShouldNotBeNull().Headline.ShouldBe("The bridge is closed");
        Read(json).ShouldNotBeNull().Headline.ShouldBe("Another long headline");
    }

    [Fact]
    public void Two_objects_of_one_article_complete_each_other() =>
        Read("""[{"@type":"Article","headline":"The bridge is closed","articleSection":"Local"},{"@type":"NewsArticle","headline":"The bridge is closed","datePublished":"2020-01-01"}]""", title: "The bridge is closed")
            .ShouldNotBeNull().Section.ShouldBe("Local");

    [Theory]
    [InlineData("[")]
    [InlineData("{\"@graph\":")]
    [InlineData("{\"@type\":\"NewsArticle\",\"author\":")]
    public void Nesting_without_end_is_given_up(string step) => Read(new StringBuilder().Insert(0, step, 100_000).ToString()).ShouldBeNull();

    [Fact]
    public void Whatever_stands_there_the_mender_leaves_json_that_parses()
    {
        var pieces = new[] { "{", "}", "[", "]", "\"a\"", "'b", ":", ",", "\\", "\\u12", "1", "-", "01", "1.", "true", "x", "\n", "\"", "//", "/*", "\ud800", "'" };
        var random = new Random(7);
        var mended = 0;
        for (var n = 0; n < 20_000; n++)
        {
            var text = "{\"k\":" + string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
            if (JsonMender.Read(text, 0, 20, onlyFirst: true) is not { } json) { continue; }
            try { using var parsed = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true }); mended++; }
            catch (JsonException) { }
        }
        mended.ShouldBeGreaterThan(12_000);
    }
}
