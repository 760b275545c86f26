using Sutra.Pages.Articles;

namespace Sutra.Pages.Tests.Dumps;

public sealed class VerseTests
{
    private static readonly string[] s_lines =
    [
        "তুমি চলে গেলে পানসি নৌকোয়", "আমার উঠোন জুড়ে রোদ", "কাকে বলি, কাকে ডাকি এই ভোরে", "কে নেবে আমার শোধ", "",
        "তোমার শাড়ির পাড়ে লাগা কাদা", "আজও শুকোয়নি ঘাটে", "আমি রোজ যাই জল ভরার ছলে", "সন্ধ্যা নামে মাঠে", "",
        "ফিরে এসো তুমি অঘ্রানের শেষে", "ধান উঠে গেলে ঘরে", "আমার না-বলা যত কথা আছে", "শোনাব তোমাকে পরে",
    ];

    [Fact]
    public void A_poem_without_dandas_is_an_article_and_its_lines_are_its_paragraphs()
    {
        var article = DumpReaderTests.Read("নদীপাড়ের চিঠি\n\nসুরাইয়া মাহজাবীন\n\n" + string.Join('\n', s_lines));
        article.Kind.ShouldBe(PageKind.Article);
        article.Headline.ShouldBe("নদীপাড়ের চিঠি");
        article.Byline.ShouldBe("সুরাইয়া মাহজাবীন");
        article.Paragraphs.Select(p => p.Text).ShouldBe(s_lines.Where(l => l.Length > 0));
        DumpReaderTests.ShouldStandInItsLines(article);
    }

    [Fact]
    public void A_poem_flattened_to_one_line_is_an_article()
    {
        var text = string.Join(' ', s_lines.Where(l => l.Length > 0));
        DumpReaderTests.Read(text).Paragraphs.ShouldHaveSingleItem().Text.ShouldBe(text);
    }

    [Fact]
    public void A_list_of_headlines_is_none()
    {
        string[] headlines = ["পাটের দর বাড়ল কুমারখালীতে", "সেতু খুলছে শুক্রবার", "‘আমি আর ফিরব না’", "বন্যায় ডুবল তিন গ্রাম", "মেলায় নাগরদোলা ভেঙে আহত চার", "নতুন পাঠাগার পেল চরের স্কুল", "চালের দাম কমেছে হাটে", "রেলসেতুতে ফাটল, ধীরে চলছে ট্রেন", "হাওরে বাঁধের কাজ শেষ হয়নি"];
        DumpReaderTests.Read(string.Join('\n', headlines)).Kind.ShouldBe(PageKind.NotArticle);
        DumpReaderTests.Read(string.Join(' ', headlines)).Kind.ShouldBe(PageKind.NotArticle);
    }
}
