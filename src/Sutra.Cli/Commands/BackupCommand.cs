using System.CommandLine;
using Sutra.Archive.Keeping;
using Sutra.Archive.Upkeep;
using Sutra.Cli.Text;
using Sutra.Stories.Json;
using Sutra.Web.Labels;

namespace Sutra.Cli.Commands;

/// <summary><c>sutra archive backup</c>: a whole copy of an archive, while others use it.</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        var format = SharedOptions.Format("text", "json");
        var language = SharedOptions.Language();
        var archive = SharedOptions.Archive();
        var to = new Argument<string>("TO") { Description = "The backup's folder: a new one, or that of an earlier backup of this archive, to which only what is new is copied." };
        var command = new Command("backup", "Copy the archive, whole and consistent, while it may be written to. A backup is an archive itself.") { format, language, archive, to };
        command.SetAction(parsed =>
        {
            var target = new ArchiveFolder(parsed.GetValue(to)!);
            var made = ArchiveBackup.Make(SharedOptions.FolderOf(parsed.GetValue(archive)), target);
            foreach (var fault in made.Faults) { Console.Error.WriteLine("sutra: " + Printable.Of(fault)); }
            using var output = StandardOutput.Open();
            if (parsed.GetValue(format) == "json") { WriteJson(output, target, made); }
            else { WriteText(output, target, made, LabelSet.Of(parsed.GetValue(language))); }
            return made.Faults.Count == 0 ? ExitCodes.Done : ExitCodes.SomeInputFailed;
        });
        return command;
    }

    private static void WriteJson(Stream output, ArchiveFolder to, BackupMade made) => JsonText.WriteObject(output, JsonText.Indented, json =>
    {
        json.WriteString("backup", to.Path);
        json.WriteNumber("articles", made.Articles);
        json.WriteNumber("revisions", made.Revisions);
        json.WriteNumber("copiedBytes", made.CopiedBytes);
        json.WriteNumber("thereBytes", made.ThereBytes);
        json.WriteStrings("faults", made.Faults);
    });

    private static void WriteText(Stream output, ArchiveFolder to, BackupMade made, LabelSet labels) => Figures.Write(
        output,
        (labels["backup.to"], Printable.Of(to.Path)),
        (labels["upkeep.articles"], Figures.Number(labels, made.Articles)),
        (labels["stats.revisions"], Figures.Number(labels, made.Revisions)),
        (labels["backup.copied"], Figures.Size(labels, made.CopiedBytes)),
        (labels["backup.there"], Figures.Size(labels, made.ThereBytes)),
        (labels["upkeep.faults"], Figures.Number(labels, made.Faults.Count)));
}
