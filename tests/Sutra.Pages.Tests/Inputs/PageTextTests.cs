using System.Text;
using Sutra.Pages.Articles;
using Sutra.Pages.Inputs;
using Sutra.Testing;

namespace Sutra.Pages.Tests.Inputs;

public sealed class PageTextTests
{
    private const string Old = """
        b`xi Nv‡U †bŠKv Wy‡e wb‡LuvR `yB
        cÖKvk: 12 wW‡m¤^i 2019
        MZKvj e„n¯úwZevi iv‡Z b`xi Nv‡U GKwU †bŠKv Wy‡e hvq| G NUbvq wb‡LuvR i‡q‡Qb `yBRb| †Rjv cÖkvmK e‡jb, ÔD×vi KvR Pj‡Q|Õ
        Zv‡`i g‡a¨ 10 Rb‡K D×vi Kiv n‡q‡Q e‡j dvqvi mvwf©m Rvwb‡q‡Q| ¯’vbxqiv e‡jb, iv‡Z †bŠKvwU D‡ë hvq|
        """;

    [Fact]
    public void A_dump_in_an_old_font_becomes_an_article()
    {
        var article = ArticleReader.Read(Page(ContentKind.Text, Old));
        article.Kind.ShouldBe(PageKind.Article);
        article.Language.ShouldBe("bn");
        article.Headline.ShouldBe("নদীর ঘাটে নৌকা ডুবে নিখোঁজ দুই");
        article.Published!.Value.ShouldBe("2019-12-12");
        article.Paragraphs[^1].Text.ShouldBe("তাদের মধ্যে ১০ জনকে উদ্ধার করা হয়েছে বলে ফায়ার সার্ভিস জানিয়েছে। স্থানীয়রা বলেন, রাতে নৌকাটি উল্টে যায়।");
    }

    [Fact]
    public void A_clean_body_in_an_old_font_is_read_with_its_headline()
    {
        var article = ArticleReader.Read(Page(ContentKind.Body, Old) with { Headline = "†bŠKv Wywe" });
        article.Headline.ShouldBe("নৌকা ডুবি");
        article.Paragraphs[0].Text.ShouldBe("নদীর ঘাটে নৌকা ডুবে নিখোঁজ দুই");
    }

    [Fact]
    public void Entities_that_an_old_font_was_written_with_are_read_first() =>
        PageText.Mend("b`xi&nbsp;Nv&Dagger;U GKwU &dagger;b&Scaron;Kv Wy&#8225;e hvq|").ShouldBe("নদীর ঘাটে একটি নৌকা ডুবে যায়।");

    [Fact]
    public void Of_HTML_only_the_wrong_encoding_is_undone()
    {
        var spoilt = Windows1252.Encoding.GetString(Encoding.UTF8.GetBytes("<p title=\"&amp;nbsp;\">নদীর ঘাটে</p>"));
        PageText.Mend(Page(ContentKind.Html, spoilt)).Content.ShouldBe("<p title=\"&amp;nbsp;\">নদীর ঘাটে</p>");
    }

    [Theory]
    [InlineData(ContentKind.Html)]
    [InlineData(ContentKind.Text)]
    [InlineData(ContentKind.Body)]
    public void A_page_that_is_right_stays_and_costs_nothing(ContentKind kind)
    {
        var page = Page(kind, string.Concat(Enumerable.Repeat("নদীর ঘাটে “নৌকা” ডুবে যায়। It sank – they said.\n", 200))) with { Headline = "নৌকাডুবি" };
        PageText.Mend(page).ShouldBeSameAs(page);
        Allocated.By(() => PageText.Mend(page)).ShouldBe(0);
    }

    [Fact]
    public void Anything_is_mended_without_a_fault_and_keeps_its_lines()
    {
        string[] parts = ["&", "amp;", "#", "x995", "2453", ";", " ", "nbsp", "\\u0995", "\\u09", "%E0%A6%95", "%E0", "à¦", "¬", "Ã", "\u00A0", "†", "Rjv", "e‡jb", "ক", "\n", "\uFFFD", "\uD800"];
        var random = new Random(5);
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(14)).Select(_ => parts[random.Next(parts.Length)]));
            PageText.Mend(text, random.Next(2) == 0).AsSpan().Count('\n').ShouldBe(text.AsSpan().Count('\n'), text);
        }
    }

    private static RawPage Page(ContentKind kind, string content) => new() { Id = "p", Kind = kind, Content = content };
}
