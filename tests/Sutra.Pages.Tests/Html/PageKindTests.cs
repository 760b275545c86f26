using Sutra.Bangla.Facts;
using Sutra.Pages.Articles;
using Sutra.Pages.Html;
using Sutra.Pages.Inputs;
using Sutra.Pages.Kinds;
using static Sutra.Pages.Tests.Html.PortalPages;

namespace Sutra.Pages.Tests.Html;

/// <summary>What is an article and what is none, on pages in the shapes of Bengali portals.</summary>
public sealed class PageKindTests
{
    private const string Title = "শালবাড়িতে কাঠের সেতু ভেঙে আহত ৫";
    private const string Site = " | নদীবার্তা";

    private static readonly Dictionary<string, (string Html, string Reason)> s_none = new(StringComparer.Ordinal)
    {
        ["the front page of a WordPress theme"] = (Page("নদীবার্তা", $"<div class=\"td-main-content-wrap\">{WordPressCards(12, 1)}</div>", Canonical("/") + Og("website") + Ld("""{"@type":"WebSite","name":"নদীবার্তা"}""")), "a list of articles"),
        ["a front page that calls itself an article"] = (Page("নদীবার্তা - সত্যের সন্ধানে", $"<div class=\"row\">{LaravelRows(9, 2)}</div>", Canonical("/") + Og("article")), "a list of articles"),
        ["the front page of an edition"] = (Page("নদীবার্তা", $"<main>{LaravelRows(8, 1)}</main>", Canonical("/bangla") + Og("article")), "a list of articles"),
        ["a front page of headlines alone"] = (Page("নদীবার্তা", Links(12) + WordPressCards(8), Canonical("/")), "a list of articles"),
        ["a rubric with teasers of two sentences"] = (Page("বাংলাদেশ" + Site, $"<h1>বাংলাদেশ</h1><div>{WordPressCards(10, 2)}</div>", Canonical("/bangladesh")), "a list of articles"),
        ["a rubric with long teasers in boxes of many classes"] = (Page("ফিচার" + Site, $"<div>{LaravelRows(10, 3)}</div>", Canonical("/feature")), "a list of articles"),
        ["a rubric without an address"] = (Page("বিশ্ব" + Site, $"<div>{LaravelRows(10, 2)}</div>"), "a list of articles"),
        ["a rubric of Quintype"] = (Page("মতামত" + Site, $"<div>{WordPressCards(9, 1)}</div>", Canonical("/opinion") + Og("website") + Ld("""[{"@type":"CollectionPage","name":"মতামত"},{"@type":"ItemList","itemListElement":[]}]""")), "a list of articles"),
        ["the second page of a rubric"] = (Page("খেলা" + Site, $"<div>{WordPressCards(6, 2)}</div>", Canonical("/category/sports/page/2")), "a tag, author or search page"),
        ["a tag's page of WordPress"] = (Page("নদী Archives - নদীবার্তা", $"<h1>Tag: নদী</h1>{WordPressCards(10, 2)}", Canonical("/tag/নদী") + Og("article")), "a tag, author or search page"),
        ["a topic's page in Bengali"] = (Page("সেতু সম্পর্কিত খবর" + Site, $"<div>{WordPressCards(5, 2)}</div>", Canonical("/topic/%E0%A6%B8%E0%A7%87%E0%A6%A4%E0%A7%81")), "a tag, author or search page"),
        ["an author's page with a life in three sentences"] = (Page("তপন ঘোষ, লেখক" + Site, $"<h1>তপন ঘোষ</h1>{Paragraphs(3, 4)}<div>{WordPressCards(10)}</div>", Canonical("/author/tapan")), "a tag, author or search page"),
        ["what a search found"] = (Page("অনুসন্ধানের ফলাফল: সেতু" + Site, $"<div>{WordPressCards(8, 1)}</div>", Canonical("/?s=setu")), "a tag, author or search page"),
        ["a search that found nothing"] = (Page("Search Results for সেতু", "<h1>সেতু</h1><p>আপনার শব্দে কোনো খবর নেই</p>", Canonical("/search?q=setu")), "a tag, author or search page"),
        ["a day's archive"] = (Page("আর্কাইভ" + Site, $"<table><tr><td>রবি</td><td>সোম</td></tr><tr><td>১</td><td>২</td></tr></table>{WordPressCards(8)}", Canonical("/archive/2024-03-04")), "a tag, author or search page"),
        ["a shell that scripts fill"] = ("<!doctype html><html><head><title>নদীবার্তা</title></head><body><div id=\"__next\"></div><script id=\"__NEXT_DATA__\" type=\"application/json\">{\"props\":{}}</script></body></html>", "no text"),
        ["a shell with a menu"] = (Page(Title + Site, "<div id=\"app\"></div>"), "no running text"),
        ["a shell that asks for scripts"] = ("<html><head><title>নদীবার্তা</title></head><body><div>You need to enable JavaScript to run this app. Please turn it on in the settings of your browser and load the page again.</div></body></html>", "an error or block page"),
        ["a firewall"] = ("<html><head><title>Just a moment...</title></head><body><h1>nodibarta.example</h1><p>Checking your browser before you go on. This takes a few seconds and happens by itself.</p></body></html>", "an error or block page"),
        ["a web server's refusal"] = ("<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx</center></body></html>", "an error or block page"),
        ["a web server that is ill"] = ("<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>", "an error or block page"),
        ["a page that is not there, with others to read"] = (Page("৪০৪ - পাতাটি পাওয়া যায়নি" + Site, $"<h1>দুঃখিত</h1><p>আপনি যে পাতাটি খুঁজছেন তা সরানো হয়েছে বা কখনো ছিল না। ঠিকানাটি আবার দেখে নিন অথবা প্রচ্ছদে ফিরে যান।</p>{WordPressCards(6)}"), "an error or block page"),
        ["a page that is not there under the site's own title"] = (Page("নদীবার্তা", "<div><h2>দুঃখিত!</h2><p>আপনার প্রয়োজনীয় পৃষ্ঠাটি পাওয়া যায়নি। আমরা আন্তরিকভাবে দুঃখিত। আপনার মতামত আমাদের লিখে জানাতে পারেন, আমরা উত্তর দেব।</p></div>"), "an error or block page"),
        ["a framework's failure"] = ("<html><head><title>Whoops! Something went wrong.</title></head><body><p>Whoops, looks like something went wrong on the server while it was building this page for you.</p></body></html>", "an error or block page"),
        ["a robots' gate in Bengali"] = (Page("নিরাপত্তা যাচাই", "<p>এগিয়ে যাওয়ার আগে আপনি মানুষ কি না তা নিশ্চিত করুন। নিচের ক্যাপচা পূরণ করলে পাতাটি নিজে থেকেই খুলে যাবে।</p>"), "an error or block page"),
        ["a wall of consent"] = ("<html><head><title>নদীবার্তা</title></head><body><div><h2>আপনার গোপনীয়তা</h2><p>আপনার অভিজ্ঞতা উন্নত করতে আমরা কুকি ব্যবহার করি। এগিয়ে গেলে ধরে নেওয়া হবে যে আপনি এতে রাজি আছেন।</p><button>রাজি</button></div></body></html>", "an error or block page"),
        ["a site that is being mended"] = (Page("রক্ষণাবেক্ষণ চলছে" + Site, "<p>সাইটের উন্নয়নের কাজ চলছে। আগামীকাল সকালের মধ্যে আমরা আবার ফিরে আসব, সঙ্গে থাকার জন্য ধন্যবাদ।</p>"), "an error or block page"),
        ["a video alone"] = (Page(Title + Site, $"<h1>{Title}</h1><iframe src=\"v\"></iframe>{Links(8)}", Canonical("/video/1234") + Og("video.other")), "a video without text"),
        ["a video with a sentence"] = (Page(Title + Site, $"<h1>{Title}</h1><iframe src=\"v\"></iframe><p>{Sentences[0]}</p>{Links(8)}", Canonical("/multimedia/desh/1234") + NewsArticle(Title)), "a video without text"),
        ["a video that only its type tells"] = (Page(Title + Site, $"<h1>{Title}</h1><p>{Sentences[0]}</p>{Links(6)}", Canonical("/n/77") + Ld("""{"@type":"VideoObject","name":"সেতু","uploadDate":"2024-03-04"}""")), "a video without text"),
        ["a text that sends to the video"] = (Page(Title + Site, $"<h1>{Title}</h1><p>{Sentences[0]} বিস্তারিত ভিডিওতে।</p>{Links(6)}", NewsArticle(Title)), "a video without text"),
        ["pictures with captions"] = (Page("ছবিতে পিঠা উৎসব" + Site, $"<h1>ছবিতে পিঠা উৎসব</h1>{string.Concat(Enumerable.Range(1, 8).Select(i => $"<figure><img src=\"{i}.jpg\"><figcaption>উৎসবের {i} নম্বর ছবি</figcaption></figure>"))}", Canonical("/photo/55")), "pictures without text"),
        ["a gallery that its type tells"] = (Page("পিঠা উৎসব" + Site, $"<h1>পিঠা উৎসব</h1><p>{Sentences[5]}</p>", Ld("""{"@type":"ImageGallery","name":"পিঠা"}""")), "pictures without text"),
        ["a television schedule in a table"] = (Page("টিভি সূচি" + Site, $"<h1>আজকের টিভি</h1><table>{string.Concat(Enumerable.Range(7, 12).Select(h => $"<tr><td>{h:00}:৩০</td><td>অনুষ্ঠান {h}</td></tr>"))}</table>"), "a schedule or a table of scores"),
        ["a radio schedule in lines"] = (Page("বেতারে আজ" + Site, $"<div class=\"content\"><h1>বেতারে আজ</h1><p>আজকের অনুষ্ঠান নিচে দেওয়া হলো, সময় বদলাতে পারে।</p>{string.Concat(Enumerable.Range(1, 9).Select(h => $"<p>সকাল {h}টা: পল্লীগীতির আসর ও কৃষিকথা</p>"))}</div>"), "a schedule or a table of scores"),
        ["prayer times"] = (Page("নামাজের সময়সূচি" + Site, $"<h1>নামাজের সময়সূচি</h1><ul>{string.Concat(Enumerable.Range(1, 7).Select(h => $"<li>ওয়াক্ত {h}:১৫</li>"))}</ul>"), "a schedule or a table of scores"),
        ["a live score"] = (Page("লাইভ স্কোর: শিমুলপুর বনাম শালগড়", $"<h1>শিমুলপুর বনাম শালগড়</h1><table>{string.Concat(Enumerable.Range(1, 11).Select(i => $"<tr><td>ব্যাটার {i}</td><td>{i * 7}</td><td>{i * 9}</td></tr>"))}</table>"), "a schedule or a table of scores"),
        ["an e-paper"] = (Page("ই-পেপার" + Site, "<h1>ই-পেপার</h1><div><img src=\"p1.jpg\"><a href=\"/2\">পাতা ২</a><a href=\"/3\">পাতা ৩</a></div>"), "a page of the site about itself"),
        ["a form to log in"] = (Page("লগইন" + Site, "<form><label>ই-মেইল</label><input><label>পাসওয়ার্ড</label><input></form>"), "a page of the site about itself"),
        ["a form for advertisements"] = (Page("বিজ্ঞাপন দিন" + Site, $"<h1>বিজ্ঞাপন দিন</h1>{Paragraphs(2, 4)}<form><label>নাম</label><input></form>"), "a page of the site about itself"),
        ["a policy of privacy"] = (Page("গোপনীয়তা নীতি - নদীবার্তা", $"<h1>গোপনীয়তা নীতি</h1>{Paragraphs(8)}{Paragraphs(8)}", Og("article")), "a page of the site about itself"),
        ["whom to write to"] = (Page("যোগাযোগ | নদীবার্তা", $"<h1>যোগাযোগ</h1>{Paragraphs(2)}"), "a page of the site about itself"),
    };

    private static readonly Dictionary<string, string> s_articles = new(StringComparer.Ordinal)
    {
        ["two short sentences with a date"] = Page(Title + Site, $"<h1>{Title}</h1><div class=\"content\"><p>শালবাড়ির মাঠে মেলা শুরু হয়েছে। চলবে তিন দিন, খোলা থাকবে রাতেও।</p></div>{Links(8)}", NewsArticle(Title)),
        ["an item of sixty words and no metadata"] = Page(Title + Site, $"<h1>{Title}</h1><div>{Paragraphs(3)}</div><div class=\"more\">{WordPressCards(6)}</div>"),
        ["an item with an address like a rubric's among many cards"] = Page(Title + Site, $"<h1>{Title}</h1><div class=\"body\"><p>{string.Join(' ', Sentences)}</p></div>{WordPressCards(12)}{Links(12)}", Canonical("/desh/setu")),
        ["a video with a text of some sentences"] = Page(Title + Site, $"<h1>{Title}</h1><iframe src=\"v\"></iframe><div>{Paragraphs(4)}</div>{Links(8)}", Canonical("/video/1234") + Og("video.other")),
        ["pictures with a story"] = Page(Title + Site, $"<h1>{Title}</h1><figure><img src=\"1.jpg\"><figcaption>ভাঙা সেতু</figcaption></figure><div>{Paragraphs(5)}</div>", Canonical("/photo-gallery/55") + Og("website")),
        ["a live telling in dated entries"] = Page("সরাসরি: শালবাড়িতে উদ্ধার অভিযান" + Site, $"<h1>সরাসরি: শালবাড়িতে উদ্ধার অভিযান</h1><div>{string.Concat(Enumerable.Range(1, 8).Select(h => $"<div class=\"entry\"><span>০{h}:১৫</span><p>{Sentences[h - 1]} {Sentences[(h + 2) % 8]}</p></div>"))}</div>", Canonical("/live/setu") + Og("article")),
        ["an item of a category whose address has the word"] = Page(Title + Site, $"<h1>{Title}</h1><div>{Paragraphs(6)}</div><div>{WordPressCards(8)}</div>", Canonical("/category/bangladesh/salbari-setu-venge-ahoto-panch") + NewsArticle(Title)),
        ["an item of a category without a date"] = Page(Title + Site, $"<h1>{Title}</h1><div><p>{string.Join(' ', Sentences)}</p>{Paragraphs(6)}</div><div>{WordPressCards(4)}</div>", Canonical("/category/bangladesh/salbari-setu-venge-ahoto-panch")),
        ["a headline that opens with a number of errors"] = Page("৪০৪ জন পেলেন নতুন ঘর" + Site, $"<h1>৪০৪ জন পেলেন নতুন ঘর</h1><div>{Paragraphs(4)}</div>"),
        ["a headline about advertisements"] = Page("বিজ্ঞাপন নিয়ে নতুন নীতিমালা হচ্ছে" + Site, $"<h1>বিজ্ঞাপন নিয়ে নতুন নীতিমালা হচ্ছে</h1><div>{Paragraphs(4)}</div>"),
        ["a text about robots' gates"] = Page("ক্যাপচা কেন বিরক্ত করে" + Site, $"<h1>ক্যাপচা কেন বিরক্ত করে</h1><div><p>ক্যাপচা মানে এমন এক ধাঁধা, যা মানুষের জন্য সহজ আর যন্ত্রের জন্য কঠিন।</p>{Paragraphs(5)}</div>"),
        ["pointers before every other paragraph"] = Page(Title + Site, $"<h1>{Title}</h1><div>{string.Concat(Enumerable.Range(0, 8).Select(i => (i % 2 == 0 ? "" : $"<p><a href=\"/{i}\">আরও পড়ুন: মেঘাই নদীতে জেলেদের জালে বাঘাইড়</a></p>") + $"<p>{Sentences[i]} {Sentences[(i + 3) % 8]}</p>"))}</div>"),
        ["a horoscope"] = Page("আজকের রাশিফল" + Site, $"<h1>আজকের রাশিফল</h1><div>{string.Concat(new[] { "মেষ", "বৃষ", "মিথুন", "কর্কট", "সিংহ", "কন্যা" }.Select((r, i) => $"<h3>{r}</h3><p>দিনটি ভালো যাবে, তবে টাকা খরচে সাবধান থাকুন। পুরোনো বন্ধুর সঙ্গে {i + 2} দিন পর দেখা হতে পারে।</p>"))}</div>"),
        ["a report with a table of scores"] = Page("শিমুলপুরের বড় জয়" + Site, $"<h1>শিমুলপুরের বড় জয়</h1><div>{Paragraphs(4)}<table>{string.Concat(Enumerable.Range(1, 11).Select(i => $"<tr><td>ব্যাটার {i}</td><td>{i * 7}</td></tr>"))}</table></div>", NewsArticle("শিমুলপুরের বড় জয়")),
        ["a report on what television shows"] = Page("টিভিতে আজ" + Site, $"<h1>টিভিতে আজ</h1><div>{Paragraphs(4)}<ul>{string.Concat(Enumerable.Range(1, 8).Select(h => $"<li>রাত {h}টা: ফুটবল</li>"))}</ul></div>"),
        ["a short question with answers of many days"] = Page("মেলায় যাওয়ার পথ কোনটা ভালো?" + Site, $"<h1>মেলায় যাওয়ার পথ কোনটা ভালো?</h1><div class=\"post\"><p>শালবাড়ির মেলায় যেতে চাই সোমবার সকালে, সঙ্গে থাকবে ছোট দুই ভাই। সেতু ভাঙার পর কোন পথে গেলে কম হাঁটতে হবে, কেউ জানাবেন।</p></div><div>{string.Concat(Enumerable.Range(1, 9).Select(d => $"<div><span>০{d}.০৩.২৪ ১২:৪{d}</span> <b>পাঠক {d}</b></div>"))}</div>"),
        ["a text that only JSON-LD has"] = Page(Title + Site, "<div id=\"app\"></div>", Ld($$"""{"@type":"NewsArticle","headline":"{{Title}}","datePublished":"2024-03-04","articleBody":"{{string.Join(' ', Sentences)}}"}""")),
        ["a text behind the front page's address"] = Page(Title + Site, $"<h1>{Title}</h1><div>{Paragraphs(8)}</div>{Links(4)}", Canonical("/") + NewsArticle(Title)),
        ["an item in English"] = Page("Five hurt as footbridge falls in Salbari | Nodibarta", $"<h1>Five hurt as footbridge falls in Salbari</h1><div><p>Five people were hurt when a wooden footbridge fell into the river at Salbari on Monday morning.</p><p>The bridge had been shaky for two years, said Hashem Munshi, who speaks for the village.</p></div>{Links(8)}"),
    };

    public static TheoryData<string> None => [.. s_none.Keys];

    public static TheoryData<string> Articles => [.. s_articles.Keys];

    [Theory]
    [MemberData(nameof(None))]
    public void A_page_without_an_article_says_why(string page)
    {
        var read = HtmlReaderTests.Read(s_none[page].Html);
        read.Reason.ShouldBe(s_none[page].Reason, page);
        read.Kind.ShouldBe(PageKind.NotArticle);
        read.Paragraphs.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void An_article_is_read_as_one(string page)
    {
        var read = HtmlReaderTests.Read(s_articles[page]);
        read.Reason.ShouldBeNull(page);
        read.Paragraphs.ShouldNotBeEmpty();
    }

    // Several kinds of pages in other languages that the labels call articles: the share of not-article may only fall.
    [Theory]
    [InlineData("scrapinghub", 0)]
    [InlineData("fundus", 0)]
    [InlineData("trafilatura", 6)]
    public void Hardly_any_labelled_page_with_a_body_is_refused(string set, int most)
    {
        var refused = new PageSource(new SourceOptions()).Read([SharedData.Require($"html/{set}/pages")]).Where(i => i.Page is not null).Select(i => HtmlReader.Read(i.Page!)).Where(a => a.Kind == PageKind.NotArticle).Select(a => $"{a.Id}: {a.Reason}").ToList();
        refused.Count.ShouldBeLessThanOrEqualTo(most, string.Join('\n', refused));
    }

    [Fact]
    public void Every_row_of_the_words_is_used() =>
        FactTable.Load(typeof(HtmlReader).Assembly, "page-kinds.tsv").Rows
            .Where(r => Prose.Bare(r["words"]).Length == 0 || r["where"] is not ("title" or "opens" or "closes" or "text" or "alone" or "path" or "query" or "last") || !Enum.TryParse<NoArticle>(r["kind"], ignoreCase: true, out _))
            .Select(r => r["words"]).ShouldBeEmpty();

    [Fact]
    public void An_address_from_outside_counts_where_the_page_names_none() =>
        HtmlReaderTests.Read(Page("নদী" + Site, $"<div>{WordPressCards(5, 3)}</div>"), "https://www.nodibarta.example/tag/নদী").Reason.ShouldBe("a tag, author or search page");
}
