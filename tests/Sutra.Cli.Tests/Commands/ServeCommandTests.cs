using Sutra.Cli.Commands;

namespace Sutra.Cli.Tests.Commands;

public sealed class ServeCommandTests
{
    [Theory]
    [InlineData("--listen", "8710")]
    [InlineData("--listen", "example.org:8710")]
    [InlineData("--listen", "127.0.0.1:99999")]
    [InlineData("--listen", "")]
    [InlineData("--port", "8710")]
    [InlineData("--lang", "de")]
    [InlineData("page.txt")]
    public void A_wrong_command_line_is_refused(params string[] args) => ServeCommand.Create().Parse(args).Errors.ShouldNotBeEmpty();

    [Theory]
    [InlineData]
    [InlineData("--archive", "folder")]
    [InlineData("--listen", "127.0.0.1:0", "--lang", "bn")]
    [InlineData("--listen", "[::1]:8710")]
    [InlineData("--config", "sutra.json")]
    public void A_right_one_is_not(params string[] args) => ServeCommand.Create().Parse(args).Errors.ShouldBeEmpty();

    [Theory]
    [InlineData("--config", "nowhere.json")]
    [InlineData("--listen", "0.0.0.0:0")] // no token
    public void What_cannot_be_served_is_a_wrong_command_line(params string[] args)
    {
        if (Environment.GetEnvironmentVariable("SUTRA_TOKEN") is not null) { Assert.Skip("SUTRA_TOKEN is set."); }
        ServeCommand.Create().Parse(args).Invoke().ShouldBe(2);
    }
}
