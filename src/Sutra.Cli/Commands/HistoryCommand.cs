using System.CommandLine;
using System.Text;
using Sutra.Archive;
using Sutra.Archive.Revisions;
using Sutra.Cli.Text;
using Sutra.Web.Labels;

namespace Sutra.Cli.Commands;

/// <summary><c>sutra archive history</c>: the texts that an article has had, and what changed from each to the next.</summary>
internal static class HistoryCommand
{
    public static Command Create()
    {
        var format = SharedOptions.Format("text", "json");
        var language = SharedOptions.Language();
        var archive = SharedOptions.Archive();
        var id = new Argument<string>("ID") { Description = "The article's id, as 'sutra add' and 'sutra search' print it." };
        var command = new Command("history", "The texts that an article has had, and what changed from each to the next.") { format, language, archive, id };
        command.SetAction(parsed =>
        {
            var folder = SharedOptions.FolderOf(parsed.GetValue(archive));
            using var reader = RevisionReader.Open(folder);
            var history = reader.Find(parsed.GetValue(id)!) ?? throw new ArchiveException($"{folder.Path}: there is no article called {Printable.Of(parsed.GetValue(id)!)}");
            foreach (var revision in history.Revisions.Where(r => r.Fault is not null)) { Console.Error.WriteLine($"sutra: {Printable.Of(history.Id)}, revision {revision.Number}: {Printable.Of(revision.Fault!)}"); }
            using var output = StandardOutput.Open();
            if (parsed.GetValue(format) == "json") { HistoryJson.Write(output, history); }
            else { output.Write(Encoding.UTF8.GetBytes(HistoryText.Of(history, TextStyle.OfTerminal(LabelSet.Of(parsed.GetValue(language)))))); }
            return history.Revisions.All(r => r.Fault is null) ? ExitCodes.Done : ExitCodes.SomeInputFailed;
        });
        return command;
    }
}
