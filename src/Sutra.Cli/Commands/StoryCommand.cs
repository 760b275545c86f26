using System.CommandLine;
using System.Text;
using System.Text.Json;
using Sutra.Cli.Text;
using Sutra.Stories.Json;
using Sutra.Stories.Storylines;
using Sutra.Web.Html;
using Sutra.Web.Labels;

namespace Sutra.Cli.Commands;

/// <summary><c>sutra story</c>: pages tied into stories, as text, JSON or one HTML file.</summary>
internal static class StoryCommand
{
    private const string Full = "full";

    public static Command Create()
    {
        var format = SharedOptions.Format("text", "json", "html");
        var timeline = new Option<string>("--timeline") { Description = "Of long timelines: what most outlets tell, or everything. Of the text; JSON and HTML have everything.", HelpName = "LENGTH", DefaultValueFactory = _ => "short" }.AcceptOnlyFromAmong("short", Full);
        var language = SharedOptions.Language();
        var published = SharedOptions.Published();
        var jobs = SharedOptions.Jobs();
        var paths = SharedOptions.Paths();
        var output = new Option<FileInfo?>("--out") { Description = "Write to this file instead of standard output.", HelpName = "FILE" };
        var command = new Command("story", "Tie pages into stories: who tells what, when, on whose word, and where they differ.") { format, timeline, language, output, published, jobs, paths };
        command.SetAction(parsed =>
        {
            using var progress = Progress.Start(Console.Error, streams: false);
            var pipeline = new Pipeline(Console.Error, progress, parsed.GetValue(jobs));
            var items = SharedOptions.Open(parsed.GetValue(paths) ?? [], parsed.GetValue(published), progress);
            var report = StoryReporter.Report([.. pipeline.Run(items)]);
            progress.Clear();
            var file = parsed.GetValue(output);
            try
            {
                using var stream = file is null ? StandardOutput.Open() : file.Create();
                Write(stream, parsed.GetValue(format)!, report, LabelSet.Of(parsed.GetValue(language)), file is null, parsed.GetValue(timeline) == Full);
            }
            catch (IOException e) when (file is null && StandardOutput.IsReaderGone(e))
            {
                return ExitCodes.SomeInputFailed;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine($"sutra: {file?.FullName ?? "standard output"}: {e.Message}");
                return ExitCodes.SomeInputFailed;
            }
            return pipeline.ExitCode;
        });
        return command;
    }

    private static void Write(Stream stream, string format, StoryReport report, LabelSet labels, bool toScreen, bool isFull)
    {
        if (format == "json")
        {
            using var json = new Utf8JsonWriter(stream, JsonText.Indented);
            StoryJson.Write(json, report);
            json.Flush();
            stream.Write("\n"u8);
            return;
        }
        using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\n" };
        if (format == "html") { HtmlReport.Write(writer, report, labels); }
        else { TextReport.Write(writer, report, toScreen ? TextStyle.OfTerminal(labels) : TextStyle.Plain with { Labels = labels }, isFull); }
    }
}
