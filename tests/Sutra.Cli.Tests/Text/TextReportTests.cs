using Sutra.Cli.Text;
using Sutra.Stories.Storylines;
using Sutra.Web.Labels;
using Sutra.Web.Tests.Fixtures;

namespace Sutra.Cli.Tests.Text;

public sealed class TextReportTests
{
    [Theory]
    [InlineData("en", "story.en.txt")]
    [InlineData("bn", "story.bn.txt")]
    public void A_report_reads_as_approved(string language, string approved) =>
        Approve.That(Write(InventedReport.Bridge, TextStyle.Plain with { Labels = LabelSet.Of(language) }), approved);

    [Theory]
    [InlineData("en", 40)]
    [InlineData("bn", 40)]
    [InlineData("bn", 57)]
    [InlineData("en", 80)]
    [InlineData("bn", 100)]
    public void No_line_is_wider_than_the_paper(string language, int width)
    {
        var text = Write(InventedReport.Bridge, new TextStyle { Width = width, Labels = LabelSet.Of(language) });
        foreach (var line in text.Split('\n')) { CellWidth.Of(line).ShouldBeLessThanOrEqualTo(width, line); }
    }

    [Theory]
    [InlineData(false, 12)]
    [InlineData(true, 20)]
    public void Of_a_long_timeline_the_short_one_is_written_unless_all_is_wanted(bool isFull, int lines)
    {
        var long20 = InventedReport.Bridge with { Timeline = [.. Enumerable.Range(1, 20).Select(i => InventedReport.Bridge.Timeline[1] with { Rank = i })] };
        var text = Write(long20, TextStyle.Plain, isFull);
        text.Split('\n').Count(l => l.Contains("● 2028", StringComparison.Ordinal)).ShouldBe(lines);
        text.Contains("8 more that fewer tell: --timeline full", StringComparison.Ordinal).ShouldBe(!isFull);
    }

    [Fact]
    public void Plain_text_has_no_escape_sequence_and_a_terminal_has_the_same_words()
    {
        var plain = Write(InventedReport.Bridge, TextStyle.Plain);
        var inked = Write(InventedReport.Bridge, TextStyle.Plain with { Ansi = true });
        plain.ShouldNotContain('\u001b');
        inked.ShouldContain("\u001b[");
        System.Text.RegularExpressions.Regex.Replace(inked, "\u001b\\[[0-9;]*[mG]", "").ShouldBe(plain);
    }

    [Fact]
    public void A_page_cannot_steer_the_terminal()
    {
        var evil = InventedPages.Mill with { Article = InventedPages.Mill.Article with { Headline = "শিরোনাম\u001b[2J\u009b31m\u202E উল্টো\nনতুন" } };
        var text = Write(InventedReport.Bridge with { Readings = [evil] }, TextStyle.Plain);
        text.Replace("\n", "").ShouldNotContain(c => char.IsControl(c) || c == '\u202E');
        Write(new StoryReport([evil], new Dictionary<string, string>(), [new("s1", evil.Article.Headline!, null, null, [evil.Article.Id])], [new("l1", "\u001b[31m", ["s1"])], [], []), TextStyle.Plain)
            .Replace("\n", "").ShouldNotContain(c => char.IsControl(c) || c == '\u202E');
    }

    [Fact]
    public void An_empty_report_says_so() =>
        Write(new StoryReport([], new Dictionary<string, string>(), [], [], [], []), TextStyle.Plain).ShouldBe("No article was found in the input.\n");

    private static string Write(StoryReport report, TextStyle style, bool isFull = false)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        TextReport.Write(writer, report, style, isFull);
        return writer.ToString();
    }
}
