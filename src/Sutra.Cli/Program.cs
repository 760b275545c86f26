using System.CommandLine;
using System.Text;
using Sutra.Archive;
using Sutra.Cli.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var root = new RootCommand("Sutra reads Bengali news pages and ties them into stories: what happened, when, on whose word, and where the tellings differ.")
{
    ReadCommand.Create(),
    WordsCommand.Create(),
    StoryCommand.Create(),
    AddCommand.Create(),
    RereadCommand.Create(),
    SearchCommand.Create(),
    ArchiveCommand.Create(),
    ServeCommand.Create(),
};
var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors) { await Console.Error.WriteLineAsync("sutra: " + error.Message); }
    await Console.Error.WriteLineAsync("Try 'sutra --help'.");
    return ExitCodes.WrongUsage;
}
try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (ArchiveException e)
{
    await Console.Error.WriteLineAsync("sutra: " + e.Message.ReplaceLineEndings(" "));
    return ExitCodes.SomeInputFailed;
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException)
{
    if (e is not IOException io || !StandardOutput.IsReaderGone(io)) { await Console.Error.WriteLineAsync("sutra: standard output: " + e.Message); }
    return ExitCodes.SomeInputFailed;
}
catch (Exception e) when (e is not OutOfMemoryException)
{
    // A fault of the program, not of an input: named in one line, since a stack trace helps no user.
    await Console.Error.WriteLineAsync($"sutra: a fault of the program itself, please report it: {e.GetType().Name}: {e.Message}");
    return ExitCodes.SomeInputFailed;
}
