namespace Sutra.Pages.Tests.Html;

/// <summary>The words under pictures, one text a picture. People, places and events are invented.</summary>
public sealed class CaptionTests
{
    private const string First = "কুশিয়ালা নদীর খেয়াঘাটে শুক্রবার ভোরে যাত্রীবোঝাই একটি নৌকা উল্টে গেলে মাঝিসহ নয়জন সাঁতরে তীরে ওঠেন বলে জানিয়েছেন ঘাটের ইজারাদার।";
    private const string Second = "ইজারাদার রহম শিকদার জানান, নৌকাটিতে ধারণক্ষমতার চেয়ে বেশি মানুষ ছিল। কেউ নিখোঁজ নেই বলে নিশ্চিত হওয়া গেছে।";
    private const string Boat = "তীরে টেনে তোলা হচ্ছে উল্টে যাওয়া নৌকাটি, পাশে ভিড় করেছেন গ্রামের মানুষ।";
    private const string Ghat = "কুশিয়ালা ঘাটে শুক্রবার সকালে নৌকার অপেক্ষায় যাত্রীরা, তখনো ঘাট বন্ধ ছিল।";

    [Theory]
    [InlineData("<figure><figcaption>[B]</figcaption></figure>", "[B]")]
    [InlineData("<figure><figcaption><p>[B]</p><p>ছবি: নদীবার্তা</p></figcaption></figure>", "[B] ছবি: নদীবার্তা")]
    [InlineData("<figure><div class=\"photographer\">নদীবার্তা</div><figcaption>[B]</figcaption></figure>", "নদীবার্তা [B]")]
    [InlineData("<figure><figcaption>[B]</figcaption></figure><figure><figcaption>[G]</figcaption></figure>", "[B];[G]")]
    [InlineData("<div class=\"photo-gallery\"><p>[B]</p><p>[G]</p></div>", "[B];[G]")] // two pictures in one element
    [InlineData("<figure><figcaption><p>[B]</p><p>[B]</p></figcaption></figure>", "[B]")]
    [InlineData("<figure><figcaption>[B]</figcaption></figure><figure><figcaption>[B]</figcaption></figure>", "[B]")]
    [InlineData("<figure><div class=\"caption\">২</div><figcaption>[B]</figcaption><div class=\"caption\">০১:২৩</div></figure>", "[B]")] // numbers and lengths are no words
    public void A_picture_has_one_text(string figures, string captions)
    {
        static string Full(string s) => s.Replace("[B]", Boat, StringComparison.Ordinal).Replace("[G]", Ghat, StringComparison.Ordinal);
        var html = $"<!doctype html><html lang=\"bn\"><head><title>কুশিয়ালায় নৌকাডুবি</title></head><body><article><h1>কুশিয়ালায় নৌকাডুবি</h1><p>{First}</p>{Full(figures)}<p>{Second}</p></article></body></html>";
        HtmlReaderTests.Read(html).Captions.ShouldBe(Full(captions).Split(';'));
    }
}
