using Sutra.Cli.Commands;

namespace Sutra.Cli.Tests.Commands;

public sealed class ReadCommandTests
{
    [Theory]
    [InlineData("--formt", "text")]
    [InlineData("-x")]
    [InlineData("--format", "yaml")]
    [InlineData("--published", "2031-13-40")]
    [InlineData("--published", "yesterday")]
    [InlineData("--jobs", "0")]
    [InlineData("--jobs", "-2")]
    [InlineData("--jobs", "many")]
    [InlineData("--jobs", "1000000")]
    public void A_wrong_command_line_is_refused_before_anything_is_read(params string[] args) => ReadCommand.Create().Parse([.. args, "page.txt"]).Errors.ShouldNotBeEmpty();

    [Theory]
    [InlineData("-")]
    [InlineData("no-such-page.txt")]
    [InlineData("--jobs", "1", "page.txt")]
    [InlineData("--jobs", "16", "page.txt")]
    [InlineData("--removed", "page.html")]
    [InlineData("--published", "2031-03-14", "page.txt")]
    public void A_right_one_is_not(params string[] args) => ReadCommand.Create().Parse(args).Errors.ShouldBeEmpty();
}
