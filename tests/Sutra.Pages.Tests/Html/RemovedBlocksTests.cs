using Sutra.Pages.Articles;

namespace Sutra.Pages.Tests.Html;

/// <summary>What is no body is kept, and says what it is. People, places and events are invented.</summary>
public sealed class RemovedBlocksTests
{
    private const string First = "কুশিয়ালা নদীর খেয়াঘাটে শুক্রবার ভোরে যাত্রীবোঝাই একটি নৌকা উল্টে গেলে মাঝিসহ নয়জন সাঁতরে তীরে ওঠেন বলে জানিয়েছেন ঘাটের ইজারাদার।";
    private const string Second = "ইজারাদার রহম শিকদার জানান, নৌকাটিতে ধারণক্ষমতার চেয়ে বেশি মানুষ ছিল। কেউ নিখোঁজ নেই বলে নিশ্চিত হওয়া গেছে।";
    private const string Third = "উপজেলা প্রশাসন ঘাটে নৌকা চলাচল দুই দিনের জন্য বন্ধ রেখেছে। নতুন ঘাট নির্মাণের কাজ আগামী মাসে শুরু হওয়ার কথা।";
    private const string Title = "কুশিয়ালায় নৌকাডুবি, সাঁতরে উঠলেন নয়জন";

    private static LineLabel LabelOf(string more, string text) =>
        HtmlReaderTests.Read($"<!doctype html><html lang=\"bn\"><head><title>{Title}</title></head><body><nav><a href=\"/\">প্রচ্ছদ</a></nav><h1>{Title}</h1><div class=\"lekha\"><p>{First}</p><p>{Second}</p><p>{Third}</p></div>{more}</body></html>")
            .Lines.Single(l => l.Text == text).Label;

    [Theory]
    [InlineData("", "প্রচ্ছদ", LineLabel.Navigation)]
    [InlineData("<div class=\"sidebar\"><a href=\"/1\">চরে নতুন বিদ্যালয় চালু হলো</a></div>", "চরে নতুন বিদ্যালয় চালু হলো", LineLabel.Navigation)]
    [InlineData("<div id=\"comments\"><p>ঘাটে আলো নেই বহু দিন, কেউ দেখে না।</p></div>", "ঘাটে আলো নেই বহু দিন, কেউ দেখে না।", LineLabel.Comment)]
    [InlineData("<div class=\"cookie-consent\"><p>এই সাইট কুকি ব্যবহার করে।</p></div>", "এই সাইট কুকি ব্যবহার করে।", LineLabel.Prompt)]
    [InlineData("<footer><p>ঘাট সড়ক, কুশিয়ালা</p></footer>", "ঘাট সড়ক, কুশিয়ালা", LineLabel.Boilerplate)]
    [InlineData("<footer><p>© নদীবার্তা</p></footer>", "© নদীবার্তা", LineLabel.Copyright)]
    [InlineData("<figure><figcaption>তীরে টেনে তোলা নৌকা</figcaption></figure>", "তীরে টেনে তোলা নৌকা", LineLabel.Caption)]
    public void A_block_says_what_it_is(string more, string text, LineLabel label) => LabelOf(more, text).ShouldBe(label);

    [Fact]
    public void What_stands_twice_is_a_repeat() =>
        HtmlReaderTests.Read($"<!doctype html><html lang=\"bn\"><head><title>{Title}</title></head><body><article><h1>{Title}</h1><p>{First}</p><p>{Second}</p><div><p>{Third}</p></div><div><p>{Third}</p></div></article></body></html>")
            .Lines.Where(l => l.Text == Third).Select(l => l.Label).ShouldBe([LineLabel.Body, LineLabel.Repeat]);

    [Fact]
    public void A_page_without_an_article_keeps_all_its_blocks()
    {
        var teasers = string.Concat(Enumerable.Range(1, 12).Select(i => $"<div class=\"card\"><a href=\"/{i}\">কুশিয়ালার খবর: ঘাটের কথা নম্বর {i}</a></div>"));
        var page = HtmlReaderTests.Read($"<!doctype html><html lang=\"bn\"><head><title>সব খবর</title></head><body><h1>সব খবর</h1>{teasers}</body></html>");
        page.Kind.ShouldBe(PageKind.NotArticle);
        page.Lines.Count.ShouldBe(13);
        page.Lines.ShouldAllBe(l => l.Label != LineLabel.Body);
    }
}
