using Sutra.Pages.Articles;
using Sutra.Pages.Html;
using Sutra.Pages.Inputs;

namespace Sutra.Pages.Tests.Html;

/// <summary>What of a page is body, one rule a test; people, places and events are invented.</summary>
public sealed class BodyRulesTests
{
    private const string First = "কুশিয়ালা নদীর খেয়াঘাটে শুক্রবার ভোরে যাত্রীবোঝাই একটি নৌকা উল্টে গেলে মাঝিসহ নয়জন সাঁতরে তীরে ওঠেন বলে জানিয়েছেন ঘাটের ইজারাদার।";
    private const string Quote = "ইজারাদার রহম শিকদার জানান, নৌকাটিতে ধারণক্ষমতার চেয়ে বেশি মানুষ ছিল।";
    private const string Second = Quote + " কেউ নিখোঁজ নেই বলে নিশ্চিত হওয়া গেছে।";
    private const string Third = "উপজেলা প্রশাসন ঘাটে নৌকা চলাচল দুই দিনের জন্য বন্ধ রেখেছে। নতুন ঘাট নির্মাণের কাজ আগামী মাসে শুরু হওয়ার কথা।";
    private const string Title = "কুশিয়ালায় নৌকাডুবি, সাঁতরে উঠলেন নয়জন";

    private static string[] Body(string body, string head = "") => [.. HtmlReader.Read(new RawPage
    {
        Id = "page",
        Kind = ContentKind.Html,
        Content = $"<!doctype html><html lang=\"bn\"><head><title>{Title}</title>{head}</head><body>{body}</body></html>",
    }).Paragraphs.Select(p => p.Text)];

    private static string Story(string more) => $"<article><h1>{Title}</h1><div class=\"lekha\"><p>{First}</p><p>{Second}</p>{more}</div></article>";

    private static string Ld(string body) => $"<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"headline\":\"{Title}\",\"articleBody\":\"{body}\"}}</script>";

    [Fact]
    public void Teasers_whose_headline_and_cut_text_are_one_line_are_no_body()
    {
        var teasers = string.Concat(Enumerable.Range(1, 4).Select(i => $"<li><a href=\"/k{i}\">চরের মানুষের জন্য ভাসমান বিদ্যালয় নম্বর {i}</a> বর্ষায় চরের শিশুদের লেখাপড়া থেমে থাকে বলে একটি সংগঠন নৌকায় পাঠদান শুরু করেছে এবার...</li>"));
        Body(Story($"<p>{Third}</p><p>{Second} {Third}</p><ul>{teasers}</ul>")).ShouldBe([First, Second, Third, $"{Second} {Third}"]);
    }

    [Fact]
    public void A_sentence_that_is_mostly_a_link_is_a_sentence() =>
        Body(Story($"<p>এর আগে <a href=\"/x\">গত বছর একই ঘাটে নৌকাডুবিতে দুজন মারা যান</a> বলে পুলিশ জানায়।</p><p>{Third}</p>")).Length.ShouldBe(4);

    [Fact]
    public void A_last_paragraph_may_lack_its_stop() =>
        Body(Story("<p>ঘাটের পুরোনো জেটিটি বহু বছর আগে নদীতে ভেঙে পড়েছে আর কেউ তা সরায়নি</p>")).Length.ShouldBe(3);

    [Fact]
    public void What_is_said_of_the_author_is_no_body() =>
        Body(Story($"<p>{Third}</p><div class=\"author\"><p>নাজমা কাজল বারো বছর ধরে নদী ও চরের মানুষের কথা লেখেন, থাকেন কুশিয়ালায়।</p></div>")).ShouldBe([First, Second, Third]);

    [Theory]
    [InlineData("hidden", 3)]
    [InlineData("box d-none", 3)]
    [InlineData("hidden md:block", 4)]
    [InlineData("d-none d-md-block", 4)]
    [InlineData("overflow-hidden", 4)]
    public void A_class_that_hides_hides(string name, int paragraphs) =>
        Body(Story($"<p>{Third}</p><div class=\"{name}\"><p>সদস্য হলে বাকি খবর পড়া যাবে, সদস্য হতে নিচের ঘরে নাম লিখুন।</p></div>")).Length.ShouldBe(paragraphs);

    [Fact]
    public void A_page_of_results_without_running_text_is_read()
    {
        var rows = string.Concat(Enumerable.Range(1, 20).Select(i => $"<tr><td>{i}. দল নম্বর {i}</td><td>{i * 3} পয়েন্ট</td></tr>"));
        Body($"<h1>{Title}</h1><div class=\"entry-content\"><table>{rows}</table></div>").ShouldBe(Enumerable.Range(1, 20).Select(i => $"{i}. দল নম্বর {i} | {i * 3} পয়েন্ট"));
    }

    [Fact]
    public void On_a_page_of_posts_the_posts_are_the_text() =>
        Body($"<h1>{Title}</h1><div class=\"comments\"><div class=\"comment\"><p>{First}</p></div><div class=\"comment\"><p>{Second}</p></div><div class=\"comment\"><p>{Third} {First}</p></div><div class=\"comment\"><p>{Second} {Third}</p></div></div>")
            .Length.ShouldBe(4);

    [Fact]
    public void A_teaser_that_points_nowhere_is_the_lead() =>
        Body($"<h1>{Title}</h1><div class=\"teaser\"><p>{Third}</p></div><div class=\"lekha\"><p>{First}</p><p>{Second}</p></div>").ShouldBe([Third, First, Second]);

    [Fact]
    public void A_picture_s_description_is_its_caption() =>
        Body(Story($"<figure><img src=\"a.jpg\"><figcaption><div class=\"description\">উল্টে যাওয়া নৌকাটি তীরে টেনে তুলছেন গ্রামের মানুষ, পাশে উদ্ধারকর্মীরা।</div></figcaption></figure><p>{Third}</p>")).ShouldBe([First, Second, Third]);

    [Fact]
    public void A_line_that_mentions_an_address_closes_no_body() =>
        Body(Story($"<p>{Third}</p><p>লেখককে লিখুন <a href=\"mailto:a\">likhun@nodi.example</a> ঠিকানায়, মতামত জানাতে ভুলবেন না যেন।</p>")).ShouldBe([First, Second, Third]);

    [Fact]
    public void A_line_that_announces_what_was_left_out_closes_no_body() =>
        Body(Story($"<p>{Third}</p><p>আরও যা পড়তে পারেন এই বিষয়ে আমাদের আগের সংখ্যায় প্রকাশিত:</p>")).ShouldBe([First, Second, Third]);

    [Fact]
    public void A_paragraph_for_small_and_for_wide_screens_is_said_once() =>
        Body(Story($"<div><p>{Third}</p></div><div><p>{Third}</p></div>")).ShouldBe([First, Second, Third]);

    [Fact]
    public void A_pull_quote_is_said_where_it_was_said_first() =>
        Body(Story($"<blockquote>{Quote}</blockquote><p>{Third}</p>")).ShouldBe([First, Second, Third]);

    [Fact]
    public void A_refrain_stays() =>
        Body(Story($"<p>{Third}</p><p>{First}</p><p>{First}</p>")).ShouldBe([First, Second, Third, First, First]);

    [Fact]
    public void Entries_of_a_list_may_recur()
    {
        const string Entry = "সকালের নাশতায় দুটি সেদ্ধ ডিম, এক বাটি সবজি আর এক গ্লাস দুধ থাকবে।";
        Body(Story($"<ul><li>{Entry}</li><li>{Entry}</li></ul><p>{Third}</p>")).ShouldBe([First, Second, Entry, Entry, Third]);
    }

    [Fact]
    public void The_lead_before_a_wall_is_kept()
    {
        const string Lead = "শুক্রবার ভোরের দুর্ঘটনায় কেউ মারা যাননি, তবে ঘাট বন্ধ থাকছে দুই দিন।";
        Body($"<h1>{Title}</h1><p class=\"lead\">{Lead}</p>", Ld($"{First}\\n{Second}\\n{Third}\\n{Second} {Third}")).ShouldBe([Lead, First, Second, Third, $"{Second} {Third}"]);
    }

    [Fact]
    public void A_text_written_twice_into_json_ld_is_read_once()
    {
        var once = $"{First}\\n{Second}\\n{Third}\\n{Second} {Third}";
        Body($"<h1>{Title}</h1>", Ld($"{once}\\n{once}")).ShouldBe([First, Second, Third, $"{Second} {Third}"]);
    }
}
