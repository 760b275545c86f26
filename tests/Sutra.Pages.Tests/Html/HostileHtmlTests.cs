using System.Text;
using Sutra.Pages.Articles;
using Sutra.Pages.Html;
using Sutra.Pages.Inputs;

namespace Sutra.Pages.Tests.Html;

/// <summary>Pages made to break readers. Each must give the article that is in them, or a reason; how pages grow is held in <see cref="BadHtmlTests"/>.</summary>
public sealed class HostileHtmlTests
{
    private const string First = "ঝড়ের রাতে কুসুমপুরের খেয়াঘাটে আটকা পড়েন দুই শতাধিক যাত্রী, ভোরে তাঁদের উদ্ধার করা হয়।";
    private const string Second = "ঘাটের ইজারাদার মকবুল গাজী বলেন, মাঝিরা রাতে নৌকা ছাড়তে রাজি হননি। কেউ গুরুতর আহত হননি বলে জানানো হয়েছে।";
    private const string Third = "উপজেলা প্রশাসন জানায়, যাত্রীদের জন্য শুকনা খাবার ও কম্বলের ব্যবস্থা করা হয়েছে। আজ দুপুরে নৌ চলাচল শুরু হতে পারে।";
    private const string Head = "<!DOCTYPE html><html lang=\"bn\"><head><meta charset=\"utf-8\"><title>খেয়াঘাটে আটকা দুই শতাধিক যাত্রী</title>";
    private const string Story = "<h1>খেয়াঘাটে আটকা দুই শতাধিক যাত্রী</h1><p>" + First + "</p><p>" + Second + "</p><p>" + Third + "</p>";

    // How many elements stand beside each other.
    private const int Siblings = 200_000;

    // How many paragraphs or cells stand in one element.
    private const int Paragraphs = 50_000;

    private const int Entities = 10_000_000;

    // The bound is ten seconds a page on a quiet machine; here it only tells a hang.
    private static readonly TimeSpan s_hang = TimeSpan.FromSeconds(30);

    private static Article Read(string html)
    {
        var reading = Task.Factory.StartNew(() => HtmlReader.Read(new RawPage { Id = "hostile", Kind = ContentKind.Html, Content = html }), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        reading.Wait(s_hang, TestContext.Current.CancellationToken).ShouldBeTrue("the page is not read within bounded time");
        return reading.Result;
    }

    private static string Times(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();

    private static void ShouldTellTheStory(Article article)
    {
        article.Reason.ShouldBeNull();
        var body = string.Join('\n', article.Paragraphs.Select(p => p.Text));
        body.ShouldContain(First);
        body.ShouldContain(Second);
        body.ShouldContain(Third);
    }

    // Where markup hides what a text is, the text may be left out, but not lost.
    private static void ShouldKeepTheText(Article article)
    {
        (article.Kind == PageKind.Article).ShouldBe(article.Reason is null);
        var all = string.Join('\n', article.Lines.Select(l => l.Text));
        all.ShouldContain(First);
        all.ShouldContain(Third);
    }

    [Theory]
    [InlineData("<div>", "</div>")]
    [InlineData("<span>", "</span>")]
    [InlineData("<b>", "</b>")]
    [InlineData("<a href=\"/x\">", "</a>")]
    [InlineData("<font size=2>", "</font>")]
    [InlineData("<ul><li>", "</li></ul>")]
    [InlineData("<blockquote>", "</blockquote>")]
    [InlineData("<section><div><p><span>", "</span></p></div></section>")]
    [InlineData("<table><tr><td>", "</td></tr></table>")]
    [InlineData("<x-box>", "</x-box>")]
    public void A_hundred_thousand_nested_elements_leave_the_text(string open, string close)
    {
        const int Depth = 100_000;
        ShouldKeepTheText(Read(Head + "<body>" + Times(open, Depth) + Story));
        ShouldKeepTheText(Read(Head + "<body>" + Times(open, Depth) + Times(close, Depth) + Story));
    }

    [Theory]
    [InlineData("<b><p><i></b>", 20_000)]
    [InlineData("<b><i><p></b></i>", 20_000)]
    [InlineData("<a href=x><div><a href=y>", 20_000)]
    [InlineData("<font><p>", 20_000)]
    [InlineData("<nobr><b>", 20_000)]
    [InlineData("<table>ক<tr>", 20_000)]
    [InlineData("<table><b>", 10_000)]
    [InlineData("<table><tr><td><table>", 20_000)]
    [InlineData("<svg><p>", 20_000)]
    [InlineData("<select><table>", 20_000)]
    [InlineData("<h1><h2>", 20_000)]
    [InlineData("<form><fieldset>", 20_000)]
    public void Misnested_elements_leave_the_text(string piece, int times) => ShouldKeepTheText(Read(Head + "<body>" + Times(piece, times) + Story));

    [Theory]
    [InlineData("<br><br><br><br><br>")]
    [InlineData("<p>")]
    [InlineData("</p>")]
    [InlineData("</div>")]
    [InlineData("</b></i></a>")]
    [InlineData("</table></tr></td>")]
    [InlineData("<hr/>")]
    [InlineData("<img alt='ছবি' src=x.png>")]
    [InlineData("<input type=hidden value=x>")]
    [InlineData("<!---->")]
    [InlineData("<script>f(1)</script>")]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"WebPage\"}</script>")]
    [InlineData("<style>p{}</style>")]
    [InlineData("<meta name=keywords content=x>")]
    [InlineData("<? x ?>")]
    [InlineData("<li>")]
    public void Repeated_markup_before_the_story_changes_nothing(string piece) => ShouldTellTheStory(Read(Head + "<body>" + Times(piece, Siblings) + "<div>" + Story));

    [Theory]
    [InlineData("<table>", "<tr><td>ঘাট</td><td>৫</td></tr>")]
    [InlineData("<table><tr>", "<td>ঘাট")]
    [InlineData("<ul><li>", "<ul><li>ঘাট বন্ধ ছিল বলে জানা গেছে।</li></ul>")]
    [InlineData("<ul><li>", "<dl><dt>ক<dd><h4>খ</h4>ঘাট বন্ধ ছিল বলে জানা গেছে।</dl>")]
    [InlineData("<blockquote class=quote>", "<p>ঘাট বন্ধ ছিল বলে জানা গেছে।")]
    [InlineData("<figure><figcaption>", "<p>ঘাট বন্ধ ছিল বলে জানা গেছে।")]
    [InlineData("", "<p class=x>ঘাট বন্ধ<p>" + First)]
    public void Paragraphs_past_all_measure_are_told_in_bounded_time(string opening, string piece) =>
        ShouldKeepTheText(Read(Head + "<body><article>" + Story + opening + Times(piece, Paragraphs)));

    [Theory]
    [InlineData("<")]
    [InlineData("< ")]
    [InlineData("&")]
    [InlineData("\"")]
    [InlineData("'>")]
    [InlineData("<<>>")]
    [InlineData("&#")]
    [InlineData("&#x")]
    [InlineData("&a")]
    [InlineData("]]>")]
    [InlineData("<!-")]
    [InlineData("<a ")]
    [InlineData("<a =\"")]
    [InlineData("</")]
    [InlineData("<!--<!--")]
    [InlineData("<![CDATA[")]
    [InlineData("<script><!--")]
    public void Broken_marks_by_the_hundred_thousand_after_the_story_leave_it(string piece) => ShouldTellTheStory(Read(Head + "<body><div>" + Story + "</div><div>" + Times(piece, 200_000)));

    [Theory]
    [InlineData("<div class=\"")]
    [InlineData("<a href='")]
    [InlineData("<p")]
    [InlineData("</p")]
    [InlineData("<!--")]
    [InlineData("<!DOCTYPE")]
    [InlineData("<script>")]
    [InlineData("<script><!--<script>")]
    [InlineData("<style>")]
    [InlineData("<textarea>")]
    [InlineData("<title>")]
    [InlineData("<svg><title>")]
    [InlineData("<select><option>")]
    [InlineData("<template>")]
    [InlineData("<plaintext>")]
    [InlineData("<iframe>")]
    [InlineData("<noscript>")]
    [InlineData("<xmp>")]
    [InlineData("<math><annotation-xml>")]
    [InlineData("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\"")]
    public void What_stands_before_something_unclosed_is_read(string open) => ShouldTellTheStory(Read(Head + "<body><div>" + Story + open + Times("<p>আরও একটি খবর অন্য পাতায় আছে</p>", 1000)));

    [Theory]
    [InlineData("<html><head><title>ক<meta content=\"")]
    [InlineData("<html><head><style>")]
    [InlineData("<body><template>")]
    public void Something_unclosed_that_swallows_all_gives_a_reason(string open) => Read(open + Story.Replace("\"", "", StringComparison.Ordinal)).Kind.ShouldBe(PageKind.NotArticle);

    [Theory]
    [InlineData("data-state")]
    [InlineData("class")]
    [InlineData("id")]
    [InlineData("style")]
    [InlineData("href")]
    [InlineData("itemprop")]
    public void Attributes_of_ten_megabytes_do_not_hide_the_story(string name)
    {
        foreach (var value in new[] { new string('a', 10_000_000), Times("a b ", 2_500_000), Times("&amp;", 2_000_000) })
        {
            ShouldTellTheStory(Read($"{Head}<body><a {name}=\"{value}\">ক</a><div>{Story}</div>"));
        }
    }

    [Theory]
    [InlineData("property=\"og:title\"")]
    [InlineData("name=\"description\"")]
    [InlineData("property=\"article:published_time\"")]
    [InlineData("name=\"author\"")]
    public void Metadata_of_ten_megabytes_do_not_hide_the_story(string name) => ShouldTellTheStory(Read($"{Head}<meta {name} content=\"{Times("১ জানুয়ারি ", 800_000)}\"></head><body><div>{Story}</div>"));

    [Fact]
    public void A_hundred_thousand_attributes_do_not_hide_the_story()
    {
        var attributes = string.Concat(Enumerable.Range(0, 100_000).Select(i => $" a{i}=\"{i}\""));
        ShouldTellTheStory(Read($"{Head}<body><img{attributes}><div>{Story}</div>"));
        ShouldTellTheStory(Read($"{Head}<body><img{Times(" a=1", 100_000)}><div>{Story}</div>"));
    }

    [Theory]
    [InlineData("&amp;", 2_000_000)]
    [InlineData("&lt", Entities)]
    [InlineData("&#2453;", 2_000_000)]
    [InlineData("&nbsp;", 2_000_000)]
    [InlineData("&amp;amp;", 2_000_000)]
    [InlineData("&#xD800;", 1_000_000)]
    [InlineData("&#0;", 2_000_000)]
    public void Entities_by_the_million_leave_the_text(string entity, int times)
    {
        var article = Read(Head + "<body><div>" + Story + "</div><div>" + Times(entity, times) + "</div>");
        ShouldKeepTheText(article);
        string.Concat(article.Lines.Select(l => l.Text)).Any(char.IsSurrogate).ShouldBeFalse();
    }

    [Fact]
    public void NULs_never_come_through()
    {
        var html = Head + "<body>" + Times("\0", 1_000_000) + Story.Replace("<p>", "\0<p\0>\0", StringComparison.Ordinal).Replace(" ", " \0", StringComparison.Ordinal) + Times("\0", 1_000_000);
        var article = Read(html);
        article.Lines.ShouldNotBeEmpty();
        string.Concat(article.Lines.Select(l => l.Text).Append(article.Headline).Concat(article.Paragraphs.Select(p => p.Text))).ShouldNotContain('\0');
        article.Lines.ShouldContain(l => l.Text.Contains("মকবুল গাজী", StringComparison.Ordinal));
    }

    public static TheoryData<string> HostileJson =>
    [
        Times("[", 100_000),
        Times("[", 100_000) + Times("]", 100_000),
        Times("{\"@graph\":", 100_000),
        Times("{\"author\":", 5_000) + "\"রহিমা\"" + Times("}", 5_000),
        "{\"@type\":\"NewsArticle\",\"@id\":\"#a\",\"isPartOf\":{\"@id\":\"#a\"},\"mainEntity\":{\"@id\":\"#a\"}}",
        "{\"@graph\":[" + string.Join(',', Enumerable.Range(0, 5_000).Select(i => $"{{\"@type\":\"NewsArticle\",\"@id\":\"#{i}\",\"isPartOf\":{{\"@id\":\"#{i + 1}\"}}}}")) + "]}",
        "{\"@type\":\"NewsArticle\",\"author\":[" + string.Join(',', Enumerable.Range(0, 50_000).Select(i => $"{{\"@type\":\"Person\",\"name\":\"n{i}\"}}")) + "]}",
        "{\"@type\":[" + string.Join(',', Enumerable.Repeat("\"NewsArticle\"", 50_000)) + "]}",
        "{" + string.Join(',', Enumerable.Range(0, 50_000).Select(i => $"\"k{i}\":{i}")) + "}",
        "{\"@type\":\"NewsArticle\",\"datePublished\":1e400,\"headline\":-1,\"articleBody\":{\"@value\":[[]]}}",
        Times("\\u0022", 100_000),
        "{\"@type\":\"NewsArticle\",\"\\ud800\":{\"headline\":\"\\udc00\"},\"author\":\"\\ud83d\",\"name\":\"ক\\ud800খ\"}",
        "{\"@type\":\"NewsArticle\",\"articleSection\":\"" + Times("ক", 2_000_000) + "\"}",
    ];

    [Theory]
    [MemberData(nameof(HostileJson))]
    public void Hostile_JSON_LD_does_not_hide_the_story(string json) => ShouldTellTheStory(Read($"{Head}<script type=\"application/ld+json\">{json}</script></head><body><div>{Story}</div>"));

    [Fact]
    public void Very_many_paragraphs_are_read() => ShouldTellTheStory(Read(Head + "<body><div>" + Story + Times("<p>নদীর পানি বাড়ছে, ঘাটে অপেক্ষা চলছে।</p>", 100_000) + "</div>"));

    [Fact]
    public void A_page_one_character_too_long_is_refused_and_the_longest_is_not()
    {
        var longest = Head + "<body><div>" + Story + "</div>" + new string(' ', HtmlReader.MaxLength - Head.Length - "<body><div></div>".Length - Story.Length);
        longest.Length.ShouldBe(HtmlReader.MaxLength);
        ShouldTellTheStory(Read(longest));
        Read(longest + " ").Reason.ShouldBe("the page is too large to be one article");
    }
}
