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
}
