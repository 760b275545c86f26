using System.Text;
using Sutra.Cli.Text;
using Sutra.Pages.Articles;

namespace Sutra.Cli.Tests.Text;

public sealed class BodyMarkdownTests
{
    // "h x" is a sub-heading, "l x" a list's entry, "q x" a quotation, "r x | y" a row, "p x" plain.
    private static Paragraph Of(string line) => new(line[2..], null, line[0] switch
    {
        'h' => ParagraphKind.Subheading,
        'l' => ParagraphKind.ListItem,
        'q' => ParagraphKind.Quote,
        'r' => ParagraphKind.TableRow,
        _ => ParagraphKind.Plain,
    });

    [Theory]
    [InlineData("p এক;p দুই", "|এক||দুই|")]
    [InlineData("p এক;h দুই;p তিন", "|এক||## দুই||তিন|")]
    [InlineData("h 1. দুই", "|## 1. দুই|")] // in a heading a number opens no list
    [InlineData("p এক;l দুই;l তিন;p চার", "|এক||- দুই|- তিন||চার|")]
    [InlineData("l • দুই;l 3. তিন", "|- দুই|- 3\\. তিন|")] // one bullet is enough
    [InlineData("q এক;q দুই;p তিন", "|> এক|>|> দুই||তিন|")]
    public void Each_kind_has_its_mark(string paragraphs, string markdown) => Write(paragraphs).ShouldBe(markdown.Replace('|', '\n'));

    [Theory]
    [InlineData("r সাল | নিহত;r ২০২৩ | ৭", "\n| সাল | নিহত |\n| --- | --- |\n| ২০২৩ | ৭ |\n")]
    [InlineData("r | নৌকা;r ভাড়া | -১০ | _", "\n|  | নৌকা |  |\n| --- | --- | --- |\n| ভাড়া | -১০ | \\_ |\n")]
    [InlineData("p এক;r ক|খ | গ;p দুই", "\nএক\n\n| ক\\|খ | গ |\n| --- | --- |\n\nদুই\n")] // a bar among the words
    public void Rows_are_a_table(string paragraphs, string markdown) => Write(paragraphs).ShouldBe(markdown);

    private static string Write(string paragraphs)
    {
        var b = new StringBuilder();
        BodyMarkdown.Write(b, [.. paragraphs.Split(';').Select(Of)]);
        return b.ToString();
    }
}
