using System.Text;
using Sutra.Pages.Inputs;

namespace Sutra.Pages.Tests.Inputs;

public sealed class PageContentTests
{
    [Theory]
    [InlineData("<p>কাঁকনা নদীর সেতু</p>", true)]
    [InlineData("", true)]
    [InlineData("\uFEFF<p>সেতু</p>", true)]
    // A NUL is to become a space, an escape may be of ISO-2022-JP: both need characters.
    [InlineData("<p>সেতু\0খুলেছে</p>", false)]
    [InlineData("<p>\u001B[1mসেতু</p>", false)]
    public void UTF8_is_kept_as_it_came(string text, bool isBytes)
    {
        // One control character among many others does not make it binary.
        var bytes = Encoding.UTF8.GetBytes(text + new string('ক', 100));
        var content = TextDecoder.Read(bytes).Content!;
        content.IsBytes.ShouldBe(isBytes);
        content.Text.ShouldBe(TextDecoder.Decode(bytes).Text);
    }

    [Theory]
    [InlineData("windows-1252", "<meta charset=windows-1252><p>café and naïve</p>")]
    [InlineData("utf-16", "<p>কাঁকনা নদীর সেতু খুলেছে</p>")]
    [InlineData("utf-16BE", "<p>কাঁকনা নদীর সেতু খুলেছে</p>")]
    public void Other_encodings_become_characters(string encoding, string text)
    {
        var bytes = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes(text);
        var content = TextDecoder.Read(bytes).Content!;
        content.IsBytes.ShouldBeFalse();
        content.Text.ShouldBe(text);
        Encoding.UTF8.GetString(content.Utf8.Span).ShouldBe(text);
    }

    [Fact]
    public void A_letter_that_the_file_was_cut_in_is_left_out()
    {
        var bytes = Encoding.UTF8.GetBytes("<p>সেতু")[..^1];
        TextDecoder.Read(bytes).Content!.Text.ShouldBe("<p>সেত");
    }

    [Fact]
    public void What_is_no_text_has_no_content() => TextDecoder.Read("%PDF-1.7"u8.ToArray()).Reason.ShouldBe("it is a PDF file, which is not read");

    [Fact]
    public void Contents_are_equal_where_their_characters_are()
    {
        PageContent text = "সেতু", bytes = PageContent.OfUtf8(Encoding.UTF8.GetBytes("সেতু"));
        bytes.ShouldBe(text);
        bytes.GetHashCode().ShouldBe(text.GetHashCode());
        bytes.ShouldNotBe((PageContent)"বাস");
    }

    [Theory]
    [InlineData("à¦¸à§‡à¦¤à§\u0081", true)]
    [InlineData("Ã©tÃ©", true)]
    [InlineData("été à la plage, São Paulo", false)]
    [InlineData("সেতু", false)]
    [InlineData("Ã", false)]
    public void Bytes_show_where_there_may_be_something_to_undo(string text, bool may)
    {
        Mojibake.MayStandIn(Encoding.UTF8.GetBytes(text)).ShouldBe(may);
        if (!may) { Mojibake.Undo(text).ShouldBeSameAs(text); }
    }
}
