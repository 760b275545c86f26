using Sutra.Pages.Articles;
using Sutra.Pages.Html;
using Sutra.Pages.Inputs;

namespace Sutra.Pages.Tests.Html;

/// <summary>Pages whose letters are not what they say they are: old 8-bit fonts, references that were escaped twice.</summary>
public sealed class OldFontPageTests
{
    private static Article Read(string html) => HtmlReader.Read(new RawPage { Id = "old", Kind = ContentKind.Html, Content = html });

    [Fact]
    public void A_page_in_Bijoys_layout_is_read_as_Unicode_with_its_headline()
    {
        var article = Read("<html><head><title>evsjv‡`‡ki Lei</title></head><body><h1>evsjv‡`‡ki Lei</h1>"
            + "<p>evsjv‡`‡ki gvbyl evsjv fvlvq K_v e‡j Ges evsjv‡`‡k evm K‡i| Zviv wb‡R‡`i †`k‡K fv‡jvev‡m|</p>"
            + "<p>miKvi e‡j‡Q, AvMvgx eQi ‡_‡K bZyb wbqg Pvjy n‡e| G wbqg mevi Rb¨ mgvb n‡e e‡j Rvbv‡bv n‡q‡Q|</p></body></html>");
        article.Headline.ShouldBe("বাংলাদেশের খবর");
        article.Paragraphs[0].Text.ShouldStartWith("বাংলাদেশের মানুষ বাংলা ভাষায় কথা বলে");
        article.Language.ShouldBe("bn");
    }

    [Fact]
    public void References_that_were_escaped_twice_are_read() =>
        Read("<body><p>নদীর পাড়ে &amp;ldquo;নৌকা&amp;rdquo; বাঁধা ছিল&amp;nbsp;সারা রাত, সকালে মাঝিরা সেগুলো নিয়ে মাছ ধরতে চলে যান বলে গ্রামের লোকেরা জানান।</p></body>")
            .Lines[0].Text.ShouldStartWith("নদীর পাড়ে “নৌকা” বাঁধা ছিল সারা রাত");
}
