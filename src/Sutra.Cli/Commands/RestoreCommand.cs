using System.CommandLine;
using Sutra.Archive.Keeping;
using Sutra.Archive.Upkeep;
using Sutra.Cli.Text;
using Sutra.Stories.Json;
using Sutra.Web.Labels;

namespace Sutra.Cli.Commands;

/// <summary><c>sutra archive restore</c>: an archive brought back from a backup, or from its own pages.</summary>
internal static class RestoreCommand
{
    public static Command Create()
    {
        var format = SharedOptions.Format("text", "json");
        var language = SharedOptions.Language();
        var archive = SharedOptions.Archive();
        var jobs = SharedOptions.Jobs();
        var force = new Option<bool>("--force") { Description = "Make it exactly what the backup is, even where the archive is whole; with --from-pages, make a whole one again." };
        var pages = new Option<bool>("--from-pages") { Description = "Without a backup: make the database again from the archive's own pages." };
        var from = new Argument<string?>("FROM") { Description = "The backup's folder. What a damaged archive has that the backup has not is kept.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("restore", "Bring the archive back. What was there before is moved aside, never deleted.") { format, language, archive, jobs, force, pages, from };
        command.Validators.Add(result =>
        {
            if (result.GetValue(pages) == (result.GetValue(from) is not null)) { result.AddError("restore: name the backup's folder, or say --from-pages."); }
        });
        command.SetAction(parsed =>
        {
            var folder = SharedOptions.FolderOf(parsed.GetValue(archive));
            using var progress = Progress.Start(Console.Error, streams: false);
            var options = new RestoreOptions { Force = parsed.GetValue(force), Jobs = parsed.GetValue(jobs), PageRead = progress.Page };
            var restored = parsed.GetValue(pages) ? ArchiveRestore.FromPages(folder, options) : ArchiveRestore.FromBackup(folder, new ArchiveFolder(parsed.GetValue(from)!), options);
            progress.Clear();
            foreach (var fault in restored.Faults) { Console.Error.WriteLine("sutra: " + Printable.Of(fault)); }
            using var output = StandardOutput.Open();
            if (parsed.GetValue(format) == "json") { WriteJson(output, folder, restored); }
            else { WriteText(output, folder, restored, LabelSet.Of(parsed.GetValue(language))); }
            return restored.Faults.Count == 0 ? ExitCodes.Done : ExitCodes.SomeInputFailed;
        });
        return command;
    }

    private static void WriteJson(Stream output, ArchiveFolder folder, Restored restored) => JsonText.WriteObject(output, JsonText.Indented, json =>
    {
        json.WriteString("archive", folder.Path);
        json.WriteNumber("articles", restored.Articles);
        json.WriteNumber("revisions", restored.Revisions);
        json.WriteNumber("regained", restored.Regained);
        json.WriteString("setAside", restored.SetAside);
        json.WriteStrings("faults", restored.Faults);
    });

    private static void WriteText(Stream output, ArchiveFolder folder, Restored restored, LabelSet labels) => Figures.Write(
        output,
        (labels["stats.archive"], Printable.Of(folder.Path)),
        (labels["upkeep.articles"], Figures.Number(labels, restored.Articles)),
        (labels["stats.revisions"], Figures.Number(labels, restored.Revisions)),
        (labels["restore.regained"], Figures.Number(labels, restored.Regained)),
        (labels["restore.aside"], Printable.Of(restored.SetAside ?? "–")),
        (labels["upkeep.faults"], Figures.Number(labels, restored.Faults.Count)));
}
