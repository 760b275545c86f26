using Sutra.Pages.Articles;

namespace Sutra.Pages.Tests.Html;

/// <summary>What a paragraph of the body is, one rule a row; people, places and events are invented.</summary>
public sealed class ParagraphKindTests
{
    private const string First = "কুশিয়ালা নদীর খেয়াঘাটে শুক্রবার ভোরে যাত্রীবোঝাই একটি নৌকা উল্টে গেলে মাঝিসহ নয়জন সাঁতরে তীরে ওঠেন বলে জানিয়েছেন ঘাটের ইজারাদার।";
    private const string Second = "ইজারাদার রহম শিকদার জানান, নৌকাটিতে ধারণক্ষমতার চেয়ে বেশি মানুষ ছিল। কেউ নিখোঁজ নেই বলে নিশ্চিত হওয়া গেছে।";
    private const string Third = "উপজেলা প্রশাসন ঘাটে নৌকা চলাচল দুই দিনের জন্য বন্ধ রেখেছে। নতুন ঘাট নির্মাণের কাজ আগামী মাসে শুরু হওয়ার কথা।";
    private const string Title = "কুশিয়ালায় নৌকাডুবি, সাঁতরে উঠলেন নয়জন";
    private const string Line = "যেভাবে উল্টে যায় নৌকা";

    // F, S and T stand for paragraphs, L for a short line.
    private static string Html(string sketch) => sketch.Replace("[F]", First, StringComparison.Ordinal).Replace("[S]", Second, StringComparison.Ordinal).Replace("[T]", Third, StringComparison.Ordinal).Replace("[L]", Line, StringComparison.Ordinal);

    private static string Kinds(string body) => string.Join(' ', HtmlReaderTests.Read($"<!doctype html><html lang=\"bn\"><head><title>{Title}</title></head><body><article><h1>{Title}</h1>{Html(body)}</article></body></html>")
        .Paragraphs.Select(p => p.Kind.ToString().ToLowerInvariant()));

    [Theory]
    [InlineData("<p>[F]</p><h3>[L]</h3><p>[S]</p>", "plain subheading plain")]
    [InlineData("<p>[F]</p><h2><span>[L]</span></h2><p>[S]</p>", "plain subheading plain")]
    [InlineData("<p>[F]</p><h3>[S]</h3><p>[T]</p>", "plain plain plain")] // a paragraph set large
    [InlineData("<h2>নৌকাটিতে ধারণক্ষমতার চেয়ে বেশি মানুষ ছিল, ঘাটে ছিল না কোনো পাহারা বা আলো</h2><p>[F]</p><p>[S]</p>", "plain plain plain")] // the lead under the headline
    [InlineData("<p>[F]</p><p><b>[L]</b></p><p>[S]</p>", "plain subheading plain")]
    [InlineData("<p>[F]</p><div><p><strong>[L]</strong></p></div><div><p>[S]</p></div>", "plain subheading plain")]
    [InlineData("<p>[F]</p><p><b>[L]</b><br>[S]</p><p>[T]</p>", "plain subheading plain plain")]
    [InlineData("<p>[F]</p><p><b>ঘাট কেন বন্ধ ছিল না?</b></p><p>[S]</p>", "plain subheading plain")]
    [InlineData("<p>[F]</p><p><b>ঘাটে তখন কেউ ছিল না বলে জানান তাঁরা।</b></p><p>[S]</p>", "plain plain plain")] // a sentence
    [InlineData("<p>[F]</p><p><b>[L]</b></p><p><b>[S]</b></p><p>[T]</p>", "plain plain plain plain")] // bold over bold is emphasis
    [InlineData("<p>[F]</p><p><b>[L]</b> ছিল</p><p>[S]</p>", "plain plain plain")] // bold in part
    [InlineData("<p>[F]</p><p>WHAT WE KNOW</p><p>[S]</p>", "plain subheading plain")]
    [InlineData("<p>[F]</p><p>BRAC HQ নৌকা ডুবি</p><p>[S]</p>", "plain plain plain")] // Bengali has no capitals
    [InlineData("<p>[F]</p><p class=\"crosser\">[L]</p><p>[S]</p><p class=\"crosser\">বন্ধ ঘাটে কান্না</p><p>[T]</p>", "plain subheading plain subheading plain")]
    [InlineData("<p>[F]</p><p class=\"crosser\">[L]</p><p>[S]</p>", "plain plain plain")] // one line may be anything
    [InlineData("<p>[F]</p><p class=\"pic\">ছবি: [L]</p><p>[S]</p><p class=\"pic\">ছবি: ঘাটে ভিড়</p><p>[T]</p>", "plain plain plain")] // captions, and out
    public void Subheadings(string body, string kinds) => Kinds(body).ShouldBe(kinds);

    [Theory]
    [InlineData("<p>[F]</p><ul><li>ভাড়া জনপ্রতি দশ টাকা</li><li>রাতে নৌকা বন্ধ</li></ul><p>[S]</p>", "plain listitem listitem plain")]
    [InlineData("<p>[F]</p><ol><li><p>[S]</p></li><li><p>[T]</p></li></ol>", "plain listitem listitem")]
    [InlineData("<p>[F]</p><ul><li><p>[S]</p><p>[T]</p></li></ul>", "plain listitem plain")] // one entry in two paragraphs
    [InlineData("<p>[F]</p><ul><li><h3>[L]</h3><p>[S]</p></li><li><h3>ঘাট বন্ধ</h3><p>[T]</p></li></ul>", "plain subheading plain subheading plain")] // a list that sets out the page
    [InlineData("<p>[F]</p><dl><dt>ভাড়া জনপ্রতি</dt><dd>দশ টাকা, শিশুদের অর্ধেক।</dd></dl><p>[S]</p>", "plain listitem listitem plain")]
    [InlineData("<p>[F]</p><p>• ভাড়া জনপ্রতি দশ টাকা</p><p>• রাতে নৌকা বন্ধ</p><p>[S]</p>", "plain listitem listitem plain")]
    public void Lists(string body, string kinds) => Kinds(body).ShouldBe(kinds);

    [Theory]
    [InlineData("<p>[F]</p><blockquote><p>[T]</p></blockquote><p>[S] [F]</p>", "plain quote plain")]
    [InlineData("<p>[F]</p><div class=\"wp-pullquote\">[T]</div><p>[S] [F]</p>", "plain quote plain")]
    [InlineData("<p>[F]</p><div class=\"quote-of-day\">[T]</div><p>[S] [F]</p>", "plain plain plain")]
    [InlineData("<blockquote><p>[F]</p><p>[S]</p><p>[T]</p></blockquote>", "plain plain plain")] // the whole text set in
    [InlineData("<div class=\"quote\">[F]</div><div class=\"quote\">[S]</div><div class=\"quote\">[T]</div>", "plain plain plain")] // a name that means something else
    public void Quotations(string body, string kinds) => Kinds(body).ShouldBe(kinds);
}
