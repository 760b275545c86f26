using Sutra.Pages.Articles;
using Sutra.Pages.Html;
using Sutra.Pages.Inputs;
using Sutra.Pages.Metadata;

namespace Sutra.Pages.Tests.Html;

/// <summary>Pages written for these tests, in the shapes of Bengali portals; people, places and events are invented.</summary>
public sealed class HtmlReaderTests
{
    private const string First = "নীলকুঠি উপজেলার শালবাড়ি গ্রামে সোমবার সকালে একটি কাঠের সেতু ভেঙে পাঁচজন আহত হয়েছেন বলে জানিয়েছে পুলিশ।";
    private const string Second = "স্থানীয় চেয়ারম্যান হাশেম মুন্সি জানান, সেতুটি দুই বছর ধরে নড়বড়ে ছিল। বারবার বলা হলেও কেউ মেরামত করেনি।";
    private const string Third = "আহতেরা উপজেলা হাসপাতালের শয্যায় আছেন। দুজনের অবস্থা আশঙ্কাজনক বলে চিকিৎসকেরা জানিয়েছেন।";
    private const string Title = "শালবাড়িতে কাঠের সেতু ভেঙে আহত ৫";

    internal static Article Read(string html, string? url = null) => HtmlReader.Read(new RawPage { Id = "page", Kind = ContentKind.Html, Content = html, Url = url });

    private static string[] Body(string html) => [.. Read(html).Paragraphs.Select(p => p.Text)];

    private static string Page(string body, string head = "") => $"<!doctype html><html lang=\"bn\"><head><title>{Title} | নদীবার্তা</title>{head}</head><body>{body}</body></html>";

    [Fact]
    public void Paragraphs_in_a_content_box_between_menu_side_bar_and_footer()
    {
        var html = Page($"""
            <nav><ul><li><a href="/">প্রচ্ছদ</a></li><li><a href="/desh">দেশ</a></li><li><a href="/khela">খেলা</a></li></ul></nav>
            <div class="row"><div class="col-8"><h1>{Title}</h1><div class="share-buttons"><a href="#">ফেসবুক</a> <a href="#">টুইটার</a></div>
            <div class="news-details"><p>{First}</p><p>{Second}</p><p>{Third}</p></div></div>
            <div class="col-4 sidebar"><h3>সর্বশেষ</h3><ul><li><a href="/1">মেঘনায় জেলেদের জালে বিশাল বাঘাইড়</a></li><li><a href="/2">আজ যেসব এলাকায় বিদ্যুৎ থাকবে না</a></li></ul></div></div>
            <footer><p>সম্পাদক: কাল্পনিক ব্যক্তি। এই ওয়েবসাইটের কোনো লেখা অনুমতি ছাড়া ব্যবহার বেআইনি, তা মনে রাখতে অনুরোধ করা হলো।</p></footer>
            """);
        Body(html).ShouldBe([First, Second, Third]);
    }

    [Fact]
    public void Line_breaks_instead_of_paragraphs() =>
        Body(Page($"<h1>{Title}</h1><div id=\"dtl\">{First}<br><br>{Second}<br>{Third}</div><div><a href=\"/a\">আরেকটি সংবাদের শিরোনাম এখানে</a></div>")).ShouldBe([First, Second, Third]);

    [Fact]
    public void Captions_and_pointers_stand_apart_from_the_body()
    {
        var article = Read(Page($"""
            <article><h1>{Title}</h1><figure><img src="a.jpg"><figcaption>ভেঙে পড়া সেতু। ছবি: প্রতিনিধি</figcaption></figure>
            <p>{First}</p><p><a href="/x">আরও পড়ুন: বর্ষার আগেই বাঁধ মেরামতের দাবি</a></p><p>{Second}</p>
            <div class="related-news"><a href="/y">নদীতে ডুবে গেল বালুবোঝাই ট্রলার</a></div><p>{Third}</p></article>
            """));
        article.Paragraphs.Select(p => p.Text).ShouldBe([First, Second, Third]);
        article.Captions.ShouldBe(["ভেঙে পড়া সেতু। ছবি: প্রতিনিধি"]);
        article.ReadAlso.ShouldBe(["বর্ষার আগেই বাঁধ মেরামতের দাবি", "নদীতে ডুবে গেল বালুবোঝাই ট্রলার"]);
    }

    [Fact]
    public void Tables_and_breaks_of_another_age_are_read_without_any_metadata()
    {
        var article = Read($"""
            <html><head><title>{Title} - ঘাটপাড় পত্রিকা</title></head><body><table><tr><td><img src="m.gif" alt="ঘাটপাড় পত্রিকা"></td></tr>
            <tr><td><div class="crumb">বিদেশ</div><font size="5"><b>{Title}</b></font><br><font size="2">৩ মার্চ, ২০২৪ ০৭:৪৫:১০ | শেষ আপডেট: ৩ মার্চ, ২০২৪ ০৯:১২:৩৩</font><br><br>
            <table><tr><td><img src="a.jpg"></td></tr><tr><td>ভাঙা সেতুর পাশে উৎসুক মানুষ। ছবি: প্রতিনিধি।</td></tr></table>
            <div id="textarea"><b>সংবাদ সংস্থা, নীলকুঠি:</b> {First}<br><br>{Second}<br><br>{Third}<br><br>সূত্র: দিনলিপি<br><br>এবি/ও</div></td></tr>
            <tr><td>সম্পাদক: কাল্পনিক ব্যক্তি<br>ঘাটপাড় পত্রিকা, ১৪ নদীর ধার, কলকাতা<br>&copy; ঘাটপাড় পত্রিকা প্রাইভেট লিমিটেড ২০২৪। সর্বস্বত্ব সংরক্ষিত।</td></tr></table></body></html>
            """);
        article.Headline.ShouldBe(Title);
        article.Outlet.ShouldBe("ঘাটপাড় পত্রিকা");
        article.Section.ShouldBe("বিদেশ");
        article.Byline.ShouldBe("সংবাদ সংস্থা, নীলকুঠি");
        article.Published!.Value.ShouldBe("2024-03-03T07:45");
        article.Updated!.Value.ShouldBe("2024-03-03T09:12");
        article.Captions.ShouldBe(["ভাঙা সেতুর পাশে উৎসুক মানুষ। ছবি: প্রতিনিধি।"]);
        article.Credits.ShouldBe(["দিনলিপি"]);
        article.Signoff.ShouldBe("এবি/ও");
        article.Paragraphs.Select(p => p.Text).ShouldBe(["সংবাদ সংস্থা, নীলকুঠি: " + First, Second, Third, "সূত্র: দিনলিপি"]);
    }

    [Fact]
    public void A_long_line_that_says_published_dates_the_page() =>
        Read(Page($"<h2>{Title}</h2><div>প্রকাশিত হয়েছে : ১১ মার্চ, ২০২৪ ২:১৫ অপরাহ্ণ | লিখেছেন : admin | <a href=\"/c\">নীলকুঠি উপজেলা সদর</a> | সংবাদটি ১৩৮ বার পঠিত হয়েছে এই পর্যন্ত</div><div><p>{First}</p><p>{Second}</p><p>{Third}</p></div>"))
            .Published!.Value.ShouldBe("2024-03-11T14:15");

    [Fact]
    public void Sub_headings_lists_and_quotes_are_body() =>
        Body(Page($"<h1>{Title}</h1><div class=\"post-content\"><p>{First}</p><h3>যা যা ক্ষতি হলো</h3><ul><li>সেতুর মাঝের অংশ</li><li>দুটি নৌকা</li></ul><blockquote><p>{Second}</p></blockquote><p>{Third}</p></div>"))
            .ShouldBe([First, "যা যা ক্ষতি হলো", "সেতুর মাঝের অংশ", "দুটি নৌকা", Second, Third]);

    [Fact]
    public void A_list_of_teasers_under_the_article_is_no_body()
    {
        var card = (int i) => $"<div class=\"item\"><h4><a href=\"/n{i}\">অন্য একটি সংবাদের লম্বা শিরোনাম নম্বর {i}</a></h4><p>ওই সংবাদের সংক্ষেপ এখানে এক বাক্যে বলা হয়েছে।</p></div>";
        Body(Page($"<div class=\"main\"><h1>{Title}</h1><p>{First}</p><p>{Second}</p><p>{Third}</p><div class=\"row\">{card(1)}{card(2)}{card(3)}{card(4)}</div></div>")).ShouldBe([First, Second, Third]);
    }

    [Fact]
    public void Comments_and_consent_are_no_body() =>
        Body(Page($"<div><h1>{Title}</h1><div class=\"story\"><p>{First}</p><p>{Second}</p></div><div id=\"comments\"><p>খুব দুঃখজনক ঘটনা। এর বিচার চাই, আর যেন এমন না হয় সে ব্যবস্থা হোক।</p></div><div class=\"cookie-consent\"><p>এই সাইট কুকি ব্যবহার করে। ব্যবহার চালিয়ে গেলে আপনি তাতে সম্মত বলে ধরা হবে।</p></div></div>"))
            .ShouldBe([First, Second]);

    [Fact]
    public void A_class_that_wraps_the_whole_article_is_not_believed() =>
        Body(Page($"<div class=\"content-with-sidebar share\"><h1>{Title}</h1><p>{First}</p><p>{Second}</p><p>{Third}</p></div>")).ShouldBe([First, Second, Third]);

    [Fact]
    public void Every_block_is_kept_with_its_label()
    {
        var lines = Read(Page($"<nav><a href=\"/\">প্রচ্ছদ</a></nav><h1>{Title}</h1><p>{First}</p><p>{Second}</p><p>© নদীবার্তা ২০২৪</p>")).Lines;
        lines.Select(l => l.Line).ShouldBe([1, 2, 3, 4, 5]);
        lines.Select(l => l.Label).ShouldBe([LineLabel.Navigation, LineLabel.Headline, LineLabel.Body, LineLabel.Body, LineLabel.Copyright]);
    }

    [Theory]
    [InlineData("<nav><ul><li><a href=/>হোম</a></li><li><a href=/n>জাতীয়</a></li><li><a href=/e>ই-পেপার</a></li><li><a href=/s>খেলা</a></li></ul></nav>", null)] // the last of a menu
    [InlineData("<div><div><a href=/>হোম</a></div><div><a href=/e>ই-পেপার</a></div><div><a href=/s>খেলা</a></div></div>", null)] // a menu of any elements
    [InlineData("<nav><ul><li><a href=/>হোম</a></li><li class=active><a href=/n>জাতীয়</a></li><li><a href=/e>ই-পেপার</a></li><li><a href=/s>খেলা</a></li></ul></nav>", "জাতীয়")]
    [InlineData("<nav><ul><li><a href=/>হোম</a></li><li><a href=/n aria-current=page>জাতীয়</a></li><li><a href=/e>ই-পেপার</a></li><li><a href=/s>খেলা</a></li></ul></nav>", "জাতীয়")]
    [InlineData("<nav><ul><li><a href=/>হোম</a></li><li><a href=/n aria-current=false>জাতীয়</a></li><li><a href=/e>ই-পেপার</a></li><li><a href=/s>খেলা</a></li></ul></nav>", null)]
    [InlineData("<ol class=breadcrumb><li><a href=/>হোম</a></li><li><a href=/s>খেলা</a></li><li><a href=/c>ক্রিকেট</a></li></ol>", "ক্রিকেট")]
    [InlineData("<ul><li><a href=/>হোম</a></li><li><a href=/s>খেলা</a></li></ul>", "খেলা")] // a trail from the start page
    [InlineData("<div class=kicker><a href=/s>খেলা</a></div>", "খেলা")]
    public void An_entry_of_a_menu_is_no_section_unless_it_is_where_the_reader_is(string above, string? section) =>
        Read(Page($"{above}<h1>{Title}</h1><p>{First}</p><p>{Second}</p>")).Section.ShouldBe(section);

    [Fact]
    public void Metadata_of_a_graph_in_json_ld()
    {
        var article = Read(Page($"<h1>{Title}</h1><p>{First}</p><p>{Second}</p>", $$"""
            <meta property="og:site_name" content="নদীবার্তা"><link rel="canonical" href="https://nodibarta.example/desh/1">
            <script type="application/ld+json">{"@graph":[{"@type":"WebPage","name":"x"},{"@type":["NewsArticle"],"headline":"{{Title}}","datePublished":"2024-03-11T09:30:00+06:00","dateModified":"2024-03-11T12:00:00+06:00","articleSection":["দেশ"],"author":[{"@type":"Person","name":"নীলকুঠি প্রতিনিধি"}]}]}</script>
            """));
        article.Headline.ShouldBe(Title);
        article.Outlet.ShouldBe("নদীবার্তা");
        article.Section.ShouldBe("দেশ");
        article.Byline.ShouldBe("নীলকুঠি প্রতিনিধি");
        article.Url.ShouldBe("https://nodibarta.example/desh/1");
        article.Language.ShouldBe("bn");
        article.Published!.Value.ShouldBe("2024-03-11T09:30+06:00");
        article.Published.Basis.ShouldBe(DateBasis.Metadata);
        article.Updated!.Value.ShouldBe("2024-03-11T12:00+06:00");
    }

    [Theory]
    [InlineData("<meta property=\"article:published_time\" content=\"2024-03-11T09:30:00+06:00\">", "", null, "2024-03-11T09:30+06:00", DateBasis.Metadata)]
    [InlineData("", "<time datetime=\"2024-03-11\">গতকাল</time>", null, "2024-03-11", DateBasis.Metadata)]
    [InlineData("", "<span>প্রকাশ: ১১ মার্চ ২০২৪</span>", null, "2024-03-11", DateBasis.Stated)]
    [InlineData("", "<div>11/03/2024 10:20</div>", null, "2024-03-11", DateBasis.Stated)]
    [InlineData("", "", "https://nodibarta.example/2024/03/11/77", "2024-03-11", DateBasis.Url)]
    public void The_date_and_how_it_is_known(string head, string line, string? url, string value, DateBasis basis)
    {
        var published = Read(Page($"<h1>{Title}</h1>{line}<p>{First}</p><p>{Second}</p>", head), url).Published.ShouldNotBeNull();
        published.Value.ShouldBe(value);
        published.Basis.ShouldBe(basis);
    }

    [Fact]
    public void A_page_that_states_no_date_has_none() => Read(Page($"<h1>{Title}</h1><p>{First}</p><p>{Second}</p>")).Published.ShouldBeNull();

    [Fact]
    public void A_body_behind_a_wall_is_taken_from_json_ld()
    {
        var json = $"{{\"@type\":\"NewsArticle\",\"headline\":\"{Title}\",\"articleBody\":\"{string.Join("\\n", First, Second, Third, Second + " " + First, Third)}\"}}";
        var article = Read(Page($"<h1>{Title}</h1><p>{First}</p>", $"<script type=\"application/ld+json\">{json}</script>"));
        article.Paragraphs.Count.ShouldBe(5);
        article.Paragraphs[2].Text.ShouldBe(Third);
    }

    [Theory]
    [InlineData("<title>x</title><body></body>", "no text")]
    [InlineData("<title>Access denied</title><body><h1>Access denied</h1><p>You do not have permission to open this page on this server, please ask the owner of the site about it.</p>", "an error or block page")]
    [InlineData("<title>ভিডিও</title><body><h1>সেতু ভাঙার ভিডিও</h1><video src=a></video><p>দেখুন ভিডিওতে</p>", "a video without text")]
    public void Pages_that_hold_no_article(string html, string reason)
    {
        var article = Read(html);
        article.Kind.ShouldBe(PageKind.NotArticle);
        article.Reason.ShouldBe(reason);
        article.Paragraphs.ShouldBeEmpty();
    }

    [Fact]
    public void A_rubric_page_is_a_list_of_articles()
    {
        var cards = string.Concat(Enumerable.Range(1, 12).Select(i => $"<div class=\"card\"><a href=\"/n{i}\"><h2>শিরোনাম নম্বর {i} একটু লম্বা করে লেখা</h2></a><p>সংক্ষেপে বলা কথা এক বাক্যে এখানে আছে।</p></div>"));
        Read(Page($"<h1>মতামত</h1><div>{cards}</div>", "<meta property=\"og:type\" content=\"website\">")).Reason.ShouldBe("a list of articles");
    }

    [Theory]
    [InlineData("Only a few words of English text are here, but they are enough for two sentences. So this page is read as an article too, in English.", "en")]
    [InlineData("", null)]
    public void The_language_follows_the_text_not_the_declaration(string text, string? language) => Read(Page(text.Length == 0 ? "" : $"<h1>A heading</h1><p>{text}</p>")).Language.ShouldBe(language);
}
