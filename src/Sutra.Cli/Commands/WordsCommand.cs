using System.CommandLine;
using Sutra.Cli.Text;

namespace Sutra.Cli.Commands;

/// <summary><c>sutra words</c>: each word with its normal form and its lemma.</summary>
internal static class WordsCommand
{
    public static Command Create()
    {
        var format = SharedOptions.Format("text", "jsonl");
        var jobs = SharedOptions.Jobs();
        var paths = SharedOptions.Paths();
        var command = new Command("words", "Take text apart into words: one a line, as it stands, in its normal form, and the word it is a form of; a blank line between sentences. Of a text all lines are read, of a page its article.") { format, jobs, paths };
        command.SetAction(parsed =>
        {
            using var progress = Progress.Start(Console.Error, streams: true);
            var pipeline = new Pipeline(Console.Error, progress, parsed.GetValue(jobs));
            using var output = StandardOutput.Open();
            var items = SharedOptions.Open(parsed.GetValue(paths) ?? [], null, progress);
            using var writer = new WordsWriter(parsed.GetValue(format)!, output);
            foreach (var page in pipeline.Run(items, PageWords.Of)) { writer.Write(page); }
            return pipeline.ExitCode;
        });
        return command;
    }
}
