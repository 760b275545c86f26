using Sutra.Cli.Text;
using Sutra.Web.Labels;

namespace Sutra.Cli.Tests.Text;

public sealed class TextStyleTests
{
    [Theory]
    [InlineData(null, "xterm-256color", true)]
    [InlineData("", "xterm", true)] // no-color.org: an empty value asks for nothing
    [InlineData("1", "xterm", false)]
    [InlineData("0", "xterm", false)] // any value
    [InlineData(null, "dumb", false)]
    [InlineData(null, null, true)]
    public void Colour_is_for_terminals_that_want_it(string? noColor, string? terminal, bool colour) => TextStyle.AllowsAnsi(noColor, terminal).ShouldBe(colour);

    [Fact]
    public void What_is_not_a_terminal_gets_80_columns_and_no_colour()
    {
        Assert.SkipUnless(Console.IsOutputRedirected, "The tests run on a terminal.");
        var style = TextStyle.OfTerminal(LabelSet.Bengali);
        (style.Width, style.Ansi, style.Labels).ShouldBe((80, false, LabelSet.Bengali));
    }
}
