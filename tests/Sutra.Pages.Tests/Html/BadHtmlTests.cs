using System.Text;
using Sutra.Pages.Articles;
using Sutra.Pages.Html;
using Sutra.Pages.Html.Markup;
using Sutra.Pages.Inputs;

namespace Sutra.Pages.Tests.Html;

public sealed class BadHtmlTests
{
    private const string Text = "<p>ঝড়ের রাতে খেয়াঘাটে আটকা পড়েন দুই শতাধিক যাত্রী, ভোরে তাদের উদ্ধার করা হয়। কেউ গুরুতর আহত হননি বলে জানানো হয়েছে।</p>";

    private static Article Read(string html) => HtmlReader.Read(new RawPage { Id = "bad", Kind = ContentKind.Html, Content = html });

    [Theory]
    [InlineData("<div>", 10_000)]
    [InlineData("<b>", 5_000)]
    [InlineData("<table><tr><td>", 2_000)]
    [InlineData("<ul><li>", 3_000)]
    [InlineData("<p>", 5_000)]
    public void Nesting_past_all_measure_is_read_in_linear_room(string tag, int times)
    {
        string Nested(int n) => "<body>" + new StringBuilder().Insert(0, tag, n) + Text + Text;
        Read(Nested(times)).Lines.ShouldContain(l => l.Text.StartsWith("ঝড়ের রাতে"));
        Allocated.ShouldGrowLinearly(n => Read(Nested(n)), times);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("<!--")]
    [InlineData("<html><head><script>")]
    [InlineData("<html><body><a href='")]
    [InlineData("</div></div></body></html></p>")]
    [InlineData("<frameset><frame src=a></frameset>")]
    [InlineData("<svg><p>x</p></svg><math><mtext></p>")]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":[],\"author\":{\"name\":3},\"datePublished\":{}}</script>")]
    [InlineData("<script type=\"application/ld+json\">[[[[{\"@graph\":[null,1,\"x\"]}]]]]</script>")]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"\\ud800\"}</script>")]
    [InlineData("<meta property=\"article:published_time\" content=\"99999999-99-99\"><title>|</title><title> - </title>")]
    public void Broken_pages_give_a_reason(string html)
    {
        var article = Read(html);
        article.Kind.ShouldBe(PageKind.NotArticle);
        article.Reason.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void Half_of_a_real_page_is_read_as_far_as_it_goes()
    {
        var html = "<html><body><h1>খেয়াঘাটে আটকা দুই শতাধিক</h1>" + Text + "<p>পরদিন দুপুরে আরও তিনটি নৌকা পাঠানো হয়, সেগুলো সন্ধ্যার আগে ফিরে আসে।</p>" + "<div class=\"x\"><p>শেষ";
        for (var cut = 1; cut < html.Length; cut += 7) { Should.NotThrow(() => Read(html[..cut])); }
        Read(html).Paragraphs.Count.ShouldBe(2);
    }

    [Fact]
    public void Too_deep_elements_lose_their_tags_and_keep_their_text()
    {
        var html = new StringBuilder().Insert(0, "<div>", ElementStack.MaxDepth + 5) + Text + new StringBuilder().Insert(0, "</div>", ElementStack.MaxDepth + 5) + Text;
        var (blocks, _) = PageParser.Parse(Encoding.UTF8.GetBytes(html));
        blocks.Blocks.Count.ShouldBe(2);
        blocks.Blocks[0].Box.Depth.ShouldBeInRange(ElementStack.MaxDepth - 8, ElementStack.MaxDepth);
        blocks.Blocks[1].Box.Depth.ShouldBe(1);
    }

    [Fact]
    public void A_page_larger_than_any_article_is_refused() => Read("<p>" + new string('ক', HtmlReader.MaxLength)).Reason.ShouldBe("the page is too large to be one article");
}
