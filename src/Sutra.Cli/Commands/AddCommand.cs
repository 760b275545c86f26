using System.CommandLine;
using System.Text;
using Sutra.Archive.Keeping;
using Sutra.Cli.Text;
using Sutra.Web.Adding;
using Sutra.Web.Labels;

namespace Sutra.Cli.Commands;

/// <summary><c>sutra add</c>: pages into the archive.</summary>
internal static class AddCommand
{
    public static Command Create()
    {
        var format = SharedOptions.Format("text", "jsonl");
        var language = SharedOptions.Language();
        var archive = SharedOptions.Archive();
        var published = SharedOptions.Published();
        var jobs = SharedOptions.Jobs();
        var paths = SharedOptions.Paths();
        var command = new Command("add", "Keep pages in the archive: what was met before is known, what changed is a revision.") { format, language, archive, published, jobs, paths };
        command.SetAction(parsed =>
        {
            var folder = SharedOptions.FolderOf(parsed.GetValue(archive));
            using var writer = ArchiveWriter.Open(folder);
            using var preparer = new PagePreparer(folder);
            UntiedNote.Write(Console.Error, folder, LabelSet.Of(parsed.GetValue(language)));
            using var progress = Progress.Start(Console.Error, streams: parsed.GetValue(format) == "jsonl");
            var pipeline = new Pipeline(Console.Error, progress, parsed.GetValue(jobs));
            using var output = StandardOutput.Open();
            var items = SharedOptions.Open(parsed.GetValue(paths) ?? [], parsed.GetValue(published), progress);
            var tally = Add(writer, pipeline.Run(items, preparer.Prepare), parsed.GetValue(format) == "jsonl" ? output : null, TimeProvider.System);
            progress.Clear();
            if (parsed.GetValue(format) == "text") { Write(output, tally, LabelSet.Of(parsed.GetValue(language))); }
            return pipeline.ExitCode;
        });
        return command;
    }

    /// <summary>Adds pages, and writes a line of JSON for each, once it is kept, where it is told where to; how many there were of each kind.</summary>
    internal static Dictionary<KeptAs, int> Add(ArchiveWriter writer, IEnumerable<PreparedPage> pages, Stream? lines, TimeProvider clock)
    {
        var tally = Enum.GetValues<KeptAs>().ToDictionary(k => k, _ => 0);
        foreach (var batch in PageBatches.Add(writer, pages, clock))
        {
            foreach (var kept in batch)
            {
                tally[kept.As]++;
                if (lines is not null) { KeptJson.WriteLine(lines, kept); }
            }
            lines?.Flush();
        }
        return tally;
    }

    private static void Write(Stream output, Dictionary<KeptAs, int> tally, LabelSet labels)
    {
        var parts = new[] { labels.Count("count.pages", tally.Values.Sum()), labels.Count("kept.new", tally[KeptAs.New]), labels.Count("kept.revision", tally[KeptAs.Revision]), labels.Count("kept.known", tally[KeptAs.Known]) };
        output.Write(Encoding.UTF8.GetBytes(string.Join(" · ", parts) + "\n"));
    }
}
