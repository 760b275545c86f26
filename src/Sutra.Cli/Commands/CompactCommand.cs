using System.CommandLine;
using Sutra.Archive.Upkeep;
using Sutra.Cli.Text;
using Sutra.Stories.Json;
using Sutra.Web.Labels;

namespace Sutra.Cli.Commands;

/// <summary><c>sutra archive compact</c>: an archive that takes less of the disk.</summary>
internal static class CompactCommand
{
    public static Command Create()
    {
        var format = SharedOptions.Format("text", "json");
        var language = SharedOptions.Language();
        var archive = SharedOptions.Archive();
        var command = new Command("compact", "Pack the archive anew, so that it takes less of the disk. It may be read meanwhile, not written to.") { format, language, archive };
        command.SetAction(parsed =>
        {
            var compacted = ArchiveCompaction.Run(SharedOptions.FolderOf(parsed.GetValue(archive)));
            using var output = StandardOutput.Open();
            if (parsed.GetValue(format) == "json") { WriteJson(output, compacted); }
            else { WriteText(output, compacted, LabelSet.Of(parsed.GetValue(language))); }
            return ExitCodes.Done;
        });
        return command;
    }

    private static void WriteJson(Stream output, Compacted compacted) => JsonText.WriteObject(output, JsonText.Indented, json =>
    {
        json.WriteNumber("movedPages", compacted.Moved);
        json.WriteNumber("databaseBytesBefore", compacted.DatabaseBefore);
        json.WriteNumber("databaseBytes", compacted.DatabaseAfter);
        json.WriteNumber("packedBytesBefore", compacted.PagesBefore);
        json.WriteNumber("packedBytes", compacted.PagesAfter);
        json.WriteNumber("savedBytes", compacted.Saved);
    });

    private static void WriteText(Stream output, Compacted compacted, LabelSet labels) => Figures.Write(
        output,
        (labels["compact.moved"], Figures.Number(labels, compacted.Moved)),
        (labels["stats.database"], $"{Figures.Size(labels, compacted.DatabaseBefore)} → {Figures.Size(labels, compacted.DatabaseAfter)}"),
        (labels["stats.packed"], $"{Figures.Size(labels, compacted.PagesBefore)} → {Figures.Size(labels, compacted.PagesAfter)}"),
        (labels["compact.saved"], Figures.Size(labels, compacted.Saved)));
}
