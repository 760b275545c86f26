using Sutra.Cli.Commands;

namespace Sutra.Cli.Tests.Commands;

public sealed class StoryCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sutra-story").FullName;

    [Theory]
    [InlineData("text", "bn", "১টি পাতা")]
    [InlineData("text", "en", "1 page")]
    [InlineData("html", "bn", "<html lang=\"bn\">")]
    [InlineData("html", "en", "<html lang=\"en\">")]
    public void The_report_goes_to_the_file_in_the_language_asked_for(string format, string language, string part)
    {
        var page = Path.Combine(_folder, "page.jsonl");
        File.WriteAllText(page, """{"id":"a","outlet":"নদীবার্তা","headline":"সেতু খুলেছে","published":"2031-03-14","body":"কাঁকনা নদীর সেতু আজ খুলেছে। মানুষ খুশি।"}""");
        var file = Path.Combine(_folder, "report");
        StoryCommand.Create().Parse(["--format", format, "--lang", language, "--out", file, page]).Invoke().ShouldBe(ExitCodes.Done);
        File.ReadAllText(file).ShouldContain(part);
    }

    [Fact]
    public void Another_language_is_refused() => StoryCommand.Create().Parse(["--lang", "de", "x"]).Errors.ShouldNotBeEmpty();

    [Fact]
    public void A_file_that_cannot_be_written_is_named_and_fails()
    {
        var before = Console.Error;
        using var errors = new StringWriter();
        Console.SetError(errors);
        try
        {
            var page = Path.Combine(_folder, "page.txt");
            File.WriteAllText(page, "সেতু খুলেছে");
            StoryCommand.Create().Parse(["--out", Path.Combine(_folder, "no-such-folder", "x"), page]).Invoke().ShouldBe(ExitCodes.SomeInputFailed);
        }
        finally { Console.SetError(before); }
        errors.ToString().ShouldContain("no-such-folder");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
