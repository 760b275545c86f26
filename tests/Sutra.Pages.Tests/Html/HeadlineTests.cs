namespace Sutra.Pages.Tests.Html;

/// <summary>Which of what a page gives for a headline is taken, by pages written for these tests.</summary>
public sealed class HeadlineTests
{
    private const string Site = "<meta property=\"og:site_name\" content=\"নদীবার্তা\">";
    private const string Text = "<p>নীলকুঠি উপজেলার শালবাড়ি গ্রামে সোমবার সকালে একটি কাঠের সেতু ভেঙে পাঁচজন আহত হয়েছেন বলে জানিয়েছে পুলিশ।</p><p>স্থানীয় চেয়ারম্যান হাশেম মুন্সি জানান, সেতুটি দুই বছর ধরে নড়বড়ে ছিল। বারবার বলা হলেও কেউ মেরামত করেনি।</p>";

    private static string? Headline(string head, string body) =>
        HtmlReaderTests.Read($"<!doctype html><html lang=\"bn\"><head>{Site}{head}</head><body>{body}{Text}</body></html>").Headline;

    private static string Og(string title) => $"<meta property=\"og:title\" content=\"{title}\">";

    [Fact]
    public void A_kicker_in_the_h1_is_left_out_where_the_metadata_leave_it_out() =>
        Headline(Og("শালবাড়িতে কাঠের সেতু ভেঙে আহত ৫ | নদীবার্তা"), "<h1><span class=\"shoulder\">নীলকুঠি উপজেলা</span> <span>শালবাড়িতে কাঠের সেতু ভেঙে আহত ৫</span></h1>").ShouldBe("শালবাড়িতে কাঠের সেতু ভেঙে আহত ৫");

    [Fact]
    public void A_kicker_that_the_metadata_have_too_stays() =>
        Headline(Og("নীলকুঠি: শালবাড়িতে কাঠের সেতু ভেঙে আহত ৫"), "<h1><span>নীলকুঠি:</span> <span>শালবাড়িতে কাঠের সেতু ভেঙে আহত ৫</span></h1>").ShouldBe("নীলকুঠি: শালবাড়িতে কাঠের সেতু ভেঙে আহত ৫");

    [Fact]
    public void The_lead_below_an_h1_with_a_kicker_stays_body()
    {
        var lead = "সেতুটি দুই বছর ধরে নড়বড়ে ছিল, তবু প্রতিদিন শত শত মানুষ তা দিয়ে পার হতেন বলে গ্রামের লোকেরা জানান।";
        HtmlReaderTests.Read($"<html><head>{Og("শালবাড়িতে কাঠের সেতু ভেঙে আহত ৫")}</head><body><header><h1>নীলকুঠি উপজেলা শালবাড়িতে কাঠের সেতু ভেঙে আহত ৫</h1><p>{lead}</p></header><div class=\"content\">{Text}{Text.Replace("সোমবার", "রোববার", StringComparison.Ordinal)}</div></body></html>")
            .Paragraphs[0].Text.ShouldBe(Sutra.Bangla.Text.BanglaText.Normalize(lead));
    }

    [Fact]
    public void The_sites_name_in_an_h1_is_no_headline() =>
        Headline(Og("সেতু ভেঙে পাঁচজনের জখমের খবর"), "<h1><a href=\"/\">নদীবার্তা</a></h1><h1>শালবাড়িতে কাঠের সেতু ভেঙে আহত ৫</h1>").ShouldBe("শালবাড়িতে কাঠের সেতু ভেঙে আহত ৫");

    [Fact]
    public void The_same_h1_twice_is_one() =>
        Headline(Og("নদীর খবর: সেতু দুর্ঘটনা"), "<h1>শালবাড়িতে কাঠের সেতু ভেঙে আহত ৫</h1><h1>শালবাড়িতে কাঠের সেতু ভেঙে আহত ৫</h1>").ShouldBe("শালবাড়িতে কাঠের সেতু ভেঙে আহত ৫");

    [Theory]
    [InlineData("শালবাড়িতে কাঠের সেতু ভেঙে আহত ৫ | নদীবার্তা")]
    [InlineData("শাল&shy;বাড়িতে কাঠের সেতু ভেঙে আহত ৫  ")]
    [InlineData("শালবাড়িতে কাঠের সেতু ভেঙে আহত ৫&nbsp;- নদীবার্তা")]
    public void Site_soft_hyphens_and_spaces_go(string og) => Headline(Og(og), "").ShouldBe("শালবাড়িতে কাঠের সেতু ভেঙে আহত ৫");

    [Fact]
    public void Entities_that_were_escaped_twice_are_read() =>
        Headline(Og("&amp;quot;সেতু ভাঙা&amp;quot; নিয়ে প্রশ্ন &amp;amp; উত্তর"), "").ShouldBe("\"সেতু ভাঙা\" নিয়ে প্রশ্ন & উত্তর");

    private const string Seen = "শালবাড়িতে কাঠের সেতু ভেঙে আহত ৫";
    private const string Searched = "কাঠের সেতু দুর্ঘটনা: নীলকুঠির সর্বশেষ খবর";

    private static string Ld(string headline) => $"<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"headline\":\"{headline}\"}}</script>";

    private static string Crumbs(string last) => $"<nav><ol class=\"breadcrumb\"><li><a href=\"/\">নীড়</a></li><li><h1>{last}</h1></li></ol></nav>";

    [Fact]
    public void The_heading_that_readers_see_goes_before_an_h1_in_the_breadcrumbs() =>
        Headline($"<title>{Searched} | নদীবার্তা</title>{Og(Seen)}{Ld(Searched)}", $"{Crumbs(Searched)}<article><h2>{Seen}</h2></article>").ShouldBe(Seen);

    [Fact]
    public void So_it_does_where_only_JSON_LD_repeats_it_and_where_a_kicker_stands_before_it() =>
        Headline($"<title>{Searched} | নদীবার্তা</title>{Og(Searched)}{Ld(Seen)}", $"{Crumbs(Searched)}<article><h2><span>নীলকুঠি</span> <span>{Seen}</span></h2></article>").ShouldBe(Seen);

    [Fact]
    public void A_teaser_that_og_title_repeats_is_no_headline() =>
        Headline($"<title>{Searched} | নদীবার্তা</title>{Og(Seen)}{Ld(Searched)}", $"<h1>{Searched}</h1><h2><a href=\"/khobor/12\">{Seen}</a></h2>").ShouldBe(Searched);

    [Fact]
    public void A_heading_below_running_text_is_no_headline() =>
        Headline($"{Og(Searched)}{Ld(Seen)}", $"<h1>{Searched}</h1>{Text}<h2>{Seen}</h2>").ShouldBe(Searched);

    [Fact]
    public void A_kicker_in_the_h1_is_left_out_where_the_title_has_it_and_og_title_has_not() =>
        Headline($"<title>নীলকুঠি উপজেলা: {Seen} | নদীবার্তা</title>{Og(Seen)}", $"<h1><span>নীলকুঠি উপজেলা</span>: <span>{Seen}</span></h1>").ShouldBe(Seen);

    [Fact]
    public void A_kicker_that_og_title_has_and_JSON_LD_has_not_stays() =>
        Headline($"{Og($"নীলকুঠি: {Seen}")}{Ld(Seen)}", $"<h1>নীলকুঠি: {Seen}</h1>").ShouldBe($"নীলকুঠি: {Seen}");

    [Fact]
    public void What_h1_and_og_title_share_after_kickers_of_their_own_is_the_headline() =>
        Headline(Og($"শালবনের দুর্ঘটনা: {Seen}"), $"<h1>নীলকুঠি উপজেলা - {Seen}</h1>").ShouldBe(Seen);

    [Fact]
    public void What_stands_before_a_colon_in_other_words_is_no_kicker() =>
        Headline(Og("শালবাড়ির কাঠের সেতুটি ভেঙেছে: আহত পাঁচজনের খবর নেই"), "<h1>শালবাড়ির সেতুটি ভেঙেছে: আহত পাঁচজনের খবর নেই</h1>").ShouldBe("শালবাড়ির সেতুটি ভেঙেছে: আহত পাঁচজনের খবর নেই");

    [Fact]
    public void JSON_LD_and_og_title_together_go_before_an_h1_that_only_the_title_repeats() =>
        Headline($"<title>{Searched}</title>{Og(Seen)}{Ld(Seen)}", $"<h1>{Searched}</h1>").ShouldBe(Seen);

    [Fact]
    public void An_h1_that_the_title_has_after_another_heading_is_the_sites() =>
        HtmlReaderTests.Read($"<html><head><title>{Seen} : পলাশতলীর দিনলিপি</title></head><body><h1><a href=\"/\">পলাশতলীর দিনলিপি</a></h1><h3>{Seen}</h3>{Text}</body></html>").Headline.ShouldBe(Seen);

    [Theory]
    [InlineData("শালবাড়িতে পুরোনো কাঠের সেতু ভেঙে আহত ৫")]
    [InlineData("শালবাড়িতে কাঠের সেতু ভেঙে আহত ৫, ক্ষোভ")]
    public void An_og_title_that_is_the_h1_with_a_few_words_left_out_is_the_headline(string h1) =>
        Headline($"<title>{h1}</title>{Og(Seen)}{Ld(h1)}", $"<h1>{h1}</h1>").ShouldBe(Seen);

    [Theory]
    [InlineData("শালবাড়িতে কাঠের সেতু ভেঙে আহত ৫ …")]
    [InlineData("শালবাড়িতে কাঠের সেতু ভেঙে আহত ৫...")]
    [InlineData("কাঠের সেতু ভেঙে আহত")]
    [InlineData("সেতু ভেঙে শালবাড়িতে পাঁচজন আহত")]
    public void One_that_was_cut_off_lacks_much_or_has_other_words_is_not(string og)
    {
        const string h1 = "শালবাড়িতে কাঠের সেতু ভেঙে আহত ৫ জন হাসপাতালে";
        Headline($"{Og(og)}{Ld(h1)}", $"<h1>{h1}</h1>").ShouldBe(h1);
    }

    [Fact]
    public void The_lead_below_a_headline_of_two_lines_stays_body()
    {
        var lead = "সেতুটি দুই বছর ধরে নড়বড়ে ছিল, তবু প্রতিদিন শত শত মানুষ তা দিয়ে পার হতেন বলে গ্রামের লোকেরা জানান।";
        HtmlReaderTests.Read($"<html><head>{Og($"নীলকুঠি: {Seen}")}{Ld(Searched)}</head><body>{Crumbs(Searched)}<header><h2><div>নীলকুঠি</div><div>{Seen}</div></h2><p>{lead}</p></header><div class=\"content\">{Text}{Text.Replace("সোমবার", "রোববার", StringComparison.Ordinal)}</div></body></html>")
            .Paragraphs[0].Text.ShouldBe(Sutra.Bangla.Text.BanglaText.Normalize(lead));
    }
}
