using System.Text;
using Sutra.Cli.Text;
using Sutra.Pages.Articles;
using Sutra.Web.Labels;
using Sutra.Web.Tests.Fixtures;

namespace Sutra.Cli.Tests.Text;

public sealed class ReadingTextTests
{
    [Theory]
    [InlineData("text", "en", "reading.en.txt")]
    [InlineData("text", "bn", "reading.bn.txt")]
    [InlineData("markdown", "en", "reading.en.md")]
    public void Pages_read_as_approved(string format, string language, string approved) => Approve.That(Write(format, language, 80), approved);

    [Theory]
    [InlineData(40)]
    [InlineData(72)]
    public void No_line_is_wider_than_the_paper(int width)
    {
        foreach (var line in Write("text", "bn", width).Split('\n')) { CellWidth.Of(line).ShouldBeLessThanOrEqualTo(width, line); }
    }

    [Theory]
    [InlineData("# নয় শিরোনাম", @"\# নয় শিরোনাম")]
    [InlineData("- তিনি বলেন", @"\- তিনি বলেন")]
    [InlineData("তিনি - বলেন # এক", "তিনি - বলেন # এক")]
    [InlineData("1. এক", @"1\. এক")]
    [InlineData("১. এক", "১. এক")] // Markdown numbers its lists in ASCII alone
    [InlineData("2023) এক", @"2023\) এক")]
    [InlineData("এক *দুই* _তিন_ [চার](পাঁচ) <b> `ছয়`", @"এক \*দুই\* \_তিন\_ \[চার\](পাঁচ) \<b\> \`ছয়\`")]
    [InlineData("এক & দুই &amp; তিন &#39;", @"এক & দুই \&amp; তিন \&#39;")]
    [InlineData("", "")]
    public void Markdown_keeps_the_text_as_text(string text, string markdown) => ReadingMarkdown.Escape(text).ShouldBe(markdown);

    private static readonly Article OfKinds = new()
    {
        Id = "ঘাট.html",
        Headline = "কুশিয়ালা ঘাটে যা বদলাচ্ছে",
        Paragraphs =
        [
            new("কুশিয়ালা ঘাটের নতুন নিয়ম শনিবার থেকে চালু হচ্ছে।", null),
            new("কী কী নিয়ম", null, ParagraphKind.Subheading),
            new("রাত নয়টার পর কোনো নৌকা ছাড়বে না, জরুরি রোগী থাকলে ঘাটের পাহারাদারকে জানাতে হবে।", null, ParagraphKind.ListItem),
            new("ভাড়া জনপ্রতি দশ টাকা।", null, ParagraphKind.ListItem),
            new("নিয়ম সবার জন্য এক, নেতা হোন বা মাঝি, ঘাটে এসে লাইনে দাঁড়াতেই হবে সবাইকে।", null, ParagraphKind.Quote),
            new("নৌকা | ভাড়া", null, ParagraphKind.TableRow),
            new("ছোট | ১০ টাকা", null, ParagraphKind.TableRow),
            new("ঘাটের ইজারা শেষ হবে চৈত্র মাসে।", null),
        ],
    };

    private static string Write(string format, string language, int width)
    {
        using var stream = new MemoryStream();
        using (var writer = ReadingWriter.Create(format, stream, new TextStyle { Width = width, Labels = LabelSet.Of(language) }))
        {
            writer.Write(InventedPages.Shalik);
            writer.Write(InventedPages.Undated);
            writer.Write(InventedPages.Undated with { Statements = [], Times = [], Article = OfKinds });
            writer.Write(InventedPages.Undated with { Statements = [], Article = new Article { Id = "তালিকা.html", Kind = PageKind.NotArticle, Reason = "a listing" } });
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
