using System.Text;
using System.Text.Json;
using Sutra.Bangla.Text;
using Sutra.Pages.Articles;

namespace Sutra.Pages.Tests.Html;

/// <summary>Pages that scripts fill: the text stands only in their state. People, places and events are invented.</summary>
public sealed class ScriptStateTests
{
    private const string Title = "শালবাড়িতে কাঠের সেতু ভেঙে আহত ৫";
    private const string Site = "<meta property=\"og:site_name\" content=\"নদীবার্তা\">";

    private static readonly string[] s_text =
    [
        "নীলকুঠি উপজেলার শালবাড়ি গ্রামে সোমবার সকালে একটি কাঠের সেতু ভেঙে পাঁচজন আহত হয়েছেন বলে জানিয়েছে পুলিশ।",
        "স্থানীয় চেয়ারম্যান হাশেম মুন্সি জানান, সেতুটি দুই বছর ধরে নড়বড়ে ছিল। বারবার বলা হলেও কেউ মেরামত করেনি।",
        "আহতেরা উপজেলা হাসপাতালের শয্যায় আছেন। দুজনের অবস্থা আশঙ্কাজনক বলে চিকিৎসকেরা জানিয়েছেন।",
        "সেতুটি মেরামত করতে তিন সপ্তাহ লাগবে বলে উপজেলা প্রকৌশলী রিমা ওকেল সাংবাদিকদের জানান। তত দিন নৌকায় পার হতে হবে।",
        "গ্রামের মানুষ বলেন, বর্ষা আসার আগেই কাজ শেষ করতে হবে। তা না হলে স্কুলের ছেলেমেয়েরা আর ওপারে যেতে পারবে না।",
    ];

    private static readonly string[] s_other = ["মেঘনায় জেলেদের জালে ধরা পড়েছে বিশাল বাঘাইড়।", "আজ যেসব এলাকায় বিদ্যুৎ থাকবে না, তা জানানো হলো।"];

    private static Article Page(string scripts, string body = "<div id=\"root\"></div>", string head = "") =>
        HtmlReaderTests.Read($"<!doctype html><html lang=\"bn\"><head>{head}<title>{Title} | নদীবার্তা</title></head><body>{body}{scripts}</body></html>");

    private static void ShouldTellIt(Article article)
    {
        article.Kind.ShouldBe(PageKind.Article);
        article.Headline.ShouldBe(BanglaText.Normalize(Title));
        article.Paragraphs.Select(p => p.Text).ShouldBe(s_text.Select(BanglaText.Normalize));
    }

    private static string Html => string.Concat(s_text.Select(t => $"<p>{t}</p>")) + "<script>var a = 1;</script><figure><img src='a'><figcaption>ভাঙা সেতু</figcaption></figure>";

    private static string Json(object value) => JsonSerializer.Serialize(value);

    [Fact]
    public void Html_in_the_data_of_next() =>
        ShouldTellIt(Page($"<script id=\"__NEXT_DATA__\" type=\"application/json\">{Json(new { props = new { pageProps = new { article = new { id = 7, title = Title, body = Html }, latest = s_other.Select(o => new { title = o, body = o }) } } })}</script>"));

    [Fact]
    public void Story_elements_in_a_variable() =>
        ShouldTellIt(Page($"<script>window.__INITIAL_STATE__ = {Json(new { story = new { headline = Title, cards = new[] { new Dictionary<string, object> { ["story-elements"] = s_text.Select(t => new { type = "text", text = $"<p>{t}</p>" }).Append(new { type = "image", text = "ভাঙা সেতুর পাশে উৎসুক মানুষের ভিড় জমেছে।" }) } } } })}; window.other = 1;</script>"));

    [Fact]
    public void What_a_paragraph_is_stands_in_the_state_too()
    {
        const string Line = "যেভাবে ভাঙে সেতু";
        var html = $"<p>{s_text[0]}</p><h3>{Line}</h3><p>{s_text[1]}</p><ul><li>{s_text[2]}</li></ul><blockquote><p>{s_text[3]}</p></blockquote><p>{s_text[4]}</p>";
        var article = Page($"<script type=\"application/json\">{Json(new { article = new { title = Title, body = html } })}</script>");
        article.Paragraphs.Select(p => p.Text).ShouldBe(new[] { s_text[0], Line, s_text[1], s_text[2], s_text[3], s_text[4] }.Select(BanglaText.Normalize));
        article.Paragraphs.Select(p => p.Kind).ShouldBe([ParagraphKind.Plain, ParagraphKind.Subheading, ParagraphKind.Plain, ParagraphKind.ListItem, ParagraphKind.Quote, ParagraphKind.Plain]);
    }

    [Fact]
    public void Markdown_in_json_ld_is_read_as_such()
    {
        var body = string.Join("\n", s_text.Prepend("## যেভাবে ভাঙে সেতু").Append("+++group-1").Append("[#image: /photos/7]|||ভাঙা সেতু|||"));
        var article = Page($"<script type=\"application/ld+json\">{Json(new Dictionary<string, string> { ["@type"] = "NewsArticle", ["headline"] = Title, ["articleBody"] = body })}</script>");
        article.Paragraphs[0].ShouldBe(new Paragraph(BanglaText.Normalize("যেভাবে ভাঙে সেতু"), null, ParagraphKind.Subheading));
        article.Paragraphs.Skip(1).Select(p => p.Text).ShouldBe(s_text.Select(BanglaText.Normalize));
    }

    [Fact]
    public void A_tree_of_paragraphs_and_runs() =>
        ShouldTellIt(Page($"<script>window.__PRELOADED_STATE__ = JSON.parse({Json(Json(new { post = new { title = Title, content = new { type = "doc", content = s_text.Select(t => new { type = "paragraph", content = new[] { new { type = "text", text = t[..10] }, new { type = "text", text = t[10..] } } }) } } }))});</script>"));

    [Fact]
    public void Javascript_of_nuxt() =>
        ShouldTellIt(Page($"<script>window.__NUXT__=(function(a,b){{return {{layout:\"default\",data:[{{news:{{title:{Json(Title)},details:{Json(Html)},hit:a,tags:[b,!0]}}}}],error:null}}}}(null,void 0));</script>"));

    [Fact]
    public void The_stream_of_next()
    {
        var row = "5:" + Json(new object[] { "$", "div", null!, new { children = s_text.Select(t => new object[] { "$", "p", null!, new { children = t } }) } }) + "\n";
        var scripts = new StringBuilder();
        foreach (var piece in row.Chunk(300)) { scripts.Append("<script>self.__next_f.push([1,").Append(Json(new string(piece))).Append("])</script>"); }
        ShouldTellIt(Page(scripts.ToString(), head: Site));
    }

    [Fact]
    public void A_text_row_in_the_stream_of_next()
    {
        var row = $"2:I[\"x\"]\n6:T{Encoding.UTF8.GetByteCount(Html):x},{Html}7:{{\"a\":1}}\n";
        ShouldTellIt(Page($"<script>self.__next_f.push([1,{Json(row)}])</script>", head: Site));
    }

    [Fact]
    public void Html_in_json_ld() =>
        ShouldTellIt(Page($"<script type=\"application/ld+json\">{Json(new Dictionary<string, object> { ["@type"] = "NewsArticle", ["headline"] = Title, ["articleBody"] = Html })}</script>"));

    [Fact]
    public void A_page_that_shows_its_text_needs_no_state()
    {
        var shown = string.Concat(s_text.Select(t => $"<p>{t}</p>"));
        Page($"<script type=\"application/json\">{Json(new { title = Title, body = string.Join("\n", s_text.Concat(s_other).Concat(s_text)) })}</script>", $"<h1>{Title}</h1><article>{shown}</article>").Paragraphs.Count.ShouldBe(5);
    }

    [Fact]
    public void State_without_running_text_tells_no_article()
    {
        var list = Json(new { title = Title, content = Enumerable.Range(0, 80).Select(i => $"item-{i} class-name-{i}") });
        Page($"<script type=\"application/json\">{list}</script>").Kind.ShouldBe(PageKind.NotArticle);
    }

    [Theory]
    [InlineData("{\"body\":[")]
    [InlineData("[")]
    [InlineData("{\"content\":{\"children\":")]
    public void Nesting_without_end_tells_no_article(string step) =>
        Page($"<script type=\"application/json\">{new StringBuilder().Insert(0, step, 50_000)}</script>").Kind.ShouldBe(PageKind.NotArticle);
}
