using System.CommandLine;
using Sutra.Cli.Text;
using Sutra.Web.Labels;

namespace Sutra.Cli.Commands;

/// <summary><c>sutra read</c>: one line of JSON, or a readable text, for each page.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var format = SharedOptions.Format("jsonl", "text", "markdown");
        var language = SharedOptions.Language();
        var published = SharedOptions.Published();
        var jobs = SharedOptions.Jobs();
        var removed = new Option<bool>("--removed") { Description = "With jsonl: every line or block that is no body too, with its kind and text." };
        var paths = SharedOptions.Paths();
        var command = new Command("read", "Read pages: the article in each, its times, names and statements.") { format, language, published, jobs, removed, paths };
        command.SetAction(parsed =>
        {
            using var progress = Progress.Start(Console.Error, streams: true);
            var pipeline = new Pipeline(Console.Error, progress, parsed.GetValue(jobs));
            using var output = StandardOutput.Open();
            var items = SharedOptions.Open(parsed.GetValue(paths) ?? [], parsed.GetValue(published), progress);
            using var writer = ReadingWriter.Create(parsed.GetValue(format)!, output, TextStyle.OfTerminal(LabelSet.Of(parsed.GetValue(language))), parsed.GetValue(removed));
            foreach (var reading in pipeline.Run(items)) { writer.Write(reading); }
            return pipeline.ExitCode;
        });
        return command;
    }
}
