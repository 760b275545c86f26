using Sutra.Cli.Commands;

namespace Sutra.Cli.Tests.Commands;

public sealed class SearchCommandTests
{
    [Theory]
    [InlineData]
    [InlineData("--limit", "many", "সেতু")]
    [InlineData("--limit", "100000", "সেতু")]
    [InlineData("--offset", "-3", "সেতু")]
    [InlineData("--of", "outlets", "সেতু")]
    public void A_wrong_command_line_is_refused(params string[] args) => SearchCommand.Create().Parse(args).Errors.ShouldNotBeEmpty();

    [Theory]
    [InlineData("সেতু")]
    [InlineData("সেতু", "\"জেলা প্রশাসক\"", "outlet:নদীবার্তা")]
    [InlineData("--of", "statements", "speaker:পুতিন")]
    [InlineData("--of", "stories", "সেতু")]
    [InlineData("--limit", "3", "--offset", "3", "putin")]
    public void A_right_one_is_not(params string[] args) => SearchCommand.Create().Parse(args).Errors.ShouldBeEmpty();
}
