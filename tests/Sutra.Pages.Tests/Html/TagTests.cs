using Sutra.Pages.Articles;
using Sutra.Pages.Html;

namespace Sutra.Pages.Tests.Html;

/// <summary>Tags, own address and language, by pages written for these tests.</summary>
public sealed class TagTests
{
    private const string Text = "<p>নীলকুঠি উপজেলার শালবাড়ি গ্রামে সোমবার সকালে একটি কাঠের সেতু ভেঙে পাঁচজন আহত হয়েছেন বলে জানিয়েছে পুলিশ।</p><p>স্থানীয় চেয়ারম্যান হাশেম মুন্সি জানান, সেতুটি দুই বছর ধরে নড়বড়ে ছিল। বারবার বলা হলেও কেউ মেরামত করেনি।</p>";

    private static Article Page(string head = "", string below = "", string? url = null) =>
        HtmlReaderTests.Read($"<html><head><title>সেতু ভেঙে আহত ৫</title>{head}</head><body><nav class=\"topics\"><a href=\"/x\">দেশ</a></nav><article><h1>সেতু ভেঙে আহত ৫</h1>{Text}</article>{below}</body></html>", url);

    private static string Ld(string keywords) => $"<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"headline\":\"সেতু ভেঙে আহত ৫\",\"keywords\":{keywords}}}</script>";

    [Theory]
    [InlineData("[\"সেতু\",\"দুর্ঘটনা\",\"সেতু\"]")]
    [InlineData("\"সেতু, দুর্ঘটনা\"")]
    [InlineData("[\"সেতু,দুর্ঘটনা\"]")]
    public void Keywords_of_json_ld(string keywords) => Page(Ld(keywords)).Tags.ShouldBe(["সেতু", "দুর্ঘটনা"]);

    [Fact]
    public void Every_article_tag_counts() =>
        Page("<meta property=\"article:tag\" content=\"সেতু\"><meta property=\"article:tag\" content=\"#দুর্ঘটনা\"><meta name=\"keywords\" content=\"ক খ, গ ঘ\">").Tags.ShouldBe(["সেতু", "দুর্ঘটনা"]);

    [Theory]
    [InlineData("<ul class=\"post-tags\"><li>বিষয়:</li><li><a href=\"/t/1\">সেতু</a></li><li><a href=\"/t/2\">দুর্ঘটনা</a></li></ul>")]
    [InlineData("<div class=\"article_topics\"><a href=\"/t/1\">সেতু</a>, <a href=\"/t/2\">দুর্ঘটনা</a></div>")]
    public void A_box_of_tags_below_the_text(string below) => Page(below: below).Tags.ShouldBe(["সেতু", "দুর্ঘটনা"]);

    [Theory]
    [InlineData("<div class=\"tagline\"><a href=\"/\">সবার আগে খবর</a></div>")]
    [InlineData("<footer><div class=\"tags\"><a href=\"/t/1\">সেতু</a></div></footer>")]
    public void Other_boxes_hold_none(string below) => Page(below: below).Tags.ShouldBeEmpty();

    [Theory]
    [InlineData("সেতু, দুর্ঘটনা", 2)]
    [InlineData("সেতু ভেঙে আহত", 0)]
    public void Keywords_in_a_meta_tag_only_where_they_are_a_list(string content, int count) => Page($"<meta name=\"keywords\" content=\"{content}\">").Tags.Count.ShouldBe(count);

    [Theory]
    [InlineData("https://nodibarta.example/desh/1", null, "https://nodibarta.example/desh/1")]
    [InlineData("/desh/1", "https://nodibarta.example/desh/1?x=2", "https://nodibarta.example/desh/1")]
    [InlineData("/desh/1", null, null)]
    [InlineData("javascript:void(0)", "https://nodibarta.example/desh/1", null)]
    [InlineData("https://nodibarta.example/", "https://nodibarta.example/desh/1", null)]
    public void The_address_that_the_page_calls_its_own(string href, string? url, string? canonical) =>
        Page($"<link rel=\"canonical\" href=\"{href}\">", url: url).Canonical.ShouldBe(canonical);

    [Theory]
    [InlineData("de_DE", "de-DE")]
    [InlineData("EN-us", "en-US")]
    [InlineData("bn", "bn")]
    [InlineData("Bangla", "bn")]
    [InlineData("zh-hans-CN", "zh-Hans-CN")]
    [InlineData("de-DE-formal", "de-DE")]
    [InlineData("en_US.UTF-8", "en-US")]
    [InlineData("de, en", "de")]
    [InlineData("{{ lang }}", null)]
    [InlineData("x-default", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Language_tags(string? text, string? tag) => LanguageTags.Clean(text).ShouldBe(tag);
}
