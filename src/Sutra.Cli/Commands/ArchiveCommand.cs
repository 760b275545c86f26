using System.CommandLine;
using System.Text;
using NodaTime.Text;
using Sutra.Archive.Keeping;
using Sutra.Cli.Text;
using Sutra.Stories.Json;
using Sutra.Web.Labels;

namespace Sutra.Cli.Commands;

/// <summary><c>sutra archive</c>: what an archive holds, whether it is whole, and all that keeps it so.</summary>
internal static class ArchiveCommand
{
    public static Command Create() => new("archive", "Look after the archive.")
    {
        Stats(), Check(), BackupCommand.Create(), RestoreCommand.Create(), CompactCommand.Create(), ExportCommand.Create(), HistoryCommand.Create(),
    };

    private static Command Stats()
    {
        var format = SharedOptions.Format("text", "json");
        var language = SharedOptions.Language();
        var archive = SharedOptions.Archive();
        var command = new Command("stats", "How much the archive holds.") { format, language, archive };
        command.SetAction(parsed =>
        {
            var folder = SharedOptions.FolderOf(parsed.GetValue(archive));
            var stats = ArchiveStats.Of(folder);
            using var output = StandardOutput.Open();
            if (parsed.GetValue(format) == "json") { WriteJson(output, folder, stats); }
            else { WriteText(output, folder, stats, LabelSet.Of(parsed.GetValue(language))); }
            UntiedNote.Write(Console.Error, (int)stats.Untied, LabelSet.Of(parsed.GetValue(language)));
            return ExitCodes.Done;
        });
        return command;
    }

    private static Command Check()
    {
        var archive = SharedOptions.Archive();
        var language = SharedOptions.Language();
        var command = new Command("check", "Look the archive through: every page is there, and is the one that was kept.") { archive, language };
        command.SetAction(parsed =>
        {
            var labels = LabelSet.Of(parsed.GetValue(language));
            using var output = new StreamWriter(StandardOutput.Open(), new UTF8Encoding(false)) { NewLine = "\n" };
            var folder = SharedOptions.FolderOf(parsed.GetValue(archive));
            var faults = 0;
            foreach (var fault in ArchiveCheck.Find(folder))
            {
                output.WriteLine(Printable.Of(fault));
                faults++;
            }
            output.WriteLine(faults == 0 ? labels["check.whole"] : labels.Count("check.faults", faults));
            UntiedNote.Write(Console.Error, folder, labels);
            return faults == 0 ? ExitCodes.Done : ExitCodes.SomeInputFailed;
        });
        return command;
    }

    private static void WriteJson(Stream output, ArchiveFolder folder, ArchiveStats stats) => JsonText.WriteObject(output, JsonText.Indented, json =>
    {
        json.WriteString("archive", folder.Path);
        json.WriteNumber("articles", stats.Articles);
        json.WriteNumber("notArticles", stats.NoArticles);
        json.WriteNumber("revisions", stats.Revisions);
        json.WriteNumber("untied", stats.Untied);
        json.WriteNumber("outlets", stats.Outlets);
        json.WriteString("first", stats.First is { } first ? LocalDatePattern.Iso.Format(first) : null);
        json.WriteString("last", stats.Last is { } last ? LocalDatePattern.Iso.Format(last) : null);
        json.WriteNumber("databaseBytes", stats.DatabaseBytes);
        json.WriteNumber("packedBytes", stats.PackedBytes);
        json.WriteNumber("pageBytes", stats.PageBytes);
    });

    private static void WriteText(Stream output, ArchiveFolder folder, ArchiveStats stats, LabelSet labels)
        => Figures.Write(
            output,
            (labels["stats.archive"], Printable.Of(folder.Path)),
            (labels["stats.articles"], Figures.Number(labels, stats.Articles)),
            (labels["stats.none"], Figures.Number(labels, stats.NoArticles)),
            (labels["stats.revisions"], Figures.Number(labels, stats.Revisions)),
            (labels["stats.outlets"], Figures.Number(labels, stats.Outlets)),
            (labels["stats.days"], stats is { First: { } first, Last: { } last } ? labels.Digits($"{LocalDatePattern.Iso.Format(first)} – {LocalDatePattern.Iso.Format(last)}") : "–"),
            (labels["stats.database"], Figures.Size(labels, stats.DatabaseBytes)),
            (labels["stats.packed"], Figures.Size(labels, stats.PackedBytes)),
            (labels["stats.pages"], Figures.Size(labels, stats.PageBytes)));
}
