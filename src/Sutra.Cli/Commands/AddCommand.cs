using System.CommandLine;
using System.Text;
using Sutra.Archive.Keeping;
using Sutra.Cli.Text;
using Sutra.Pages.Inputs;
using Sutra.Stories.Json;
using Sutra.Stories.Readings;
using Sutra.Web.Labels;

namespace Sutra.Cli.Commands;

/// <summary><c>sutra add</c>: pages into the archive.</summary>
internal static class AddCommand
{
    // What is kept together: so many pages, or what a slow input gives in so long. The disk is waited for once each time.
    private const int MostPages = 64;
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(1);

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
            using var writer = ArchiveWriter.Open(SharedOptions.FolderOf(parsed.GetValue(archive)));
            using var progress = Progress.Start(Console.Error, streams: parsed.GetValue(format) == "jsonl");
            var pipeline = new Pipeline(Console.Error, progress, parsed.GetValue(jobs));
            using var output = StandardOutput.Open();
            var items = SharedOptions.Open(parsed.GetValue(paths) ?? [], parsed.GetValue(published), progress);
            var tally = Add(writer, pipeline.RunWithPages(items), parsed.GetValue(format) == "jsonl" ? output : null, TimeProvider.System);
            progress.Clear();
            if (parsed.GetValue(format) == "text") { Write(output, tally, LabelSet.Of(parsed.GetValue(language))); }
            return pipeline.ExitCode;
        });
        return command;
    }

    /// <summary>Adds pages in batches, and writes a line of JSON for each, once it is kept, where it is told where to; how many there were of each kind.</summary>
    internal static Dictionary<KeptAs, int> Add(ArchiveWriter writer, IEnumerable<(RawPage Page, Reading Reading)> pages, Stream? lines, TimeProvider clock)
    {
        var tally = Enum.GetValues<KeptAs>().ToDictionary(k => k, _ => 0);
        var batch = new List<(RawPage, Reading)>();
        var began = clock.GetTimestamp();
        void Keep()
        {
            foreach (var kept in writer.Add(batch))
            {
                tally[kept.As]++;
                if (lines is not null) { WriteLine(lines, kept); }
            }
            lines?.Flush();
            batch.Clear();
        }
        foreach (var page in pages)
        {
            if (batch.Count == 0) { began = clock.GetTimestamp(); }
            batch.Add(page);
            if (batch.Count >= MostPages || clock.GetElapsedTime(began) > s_longest) { Keep(); }
        }
        if (batch.Count > 0) { Keep(); }
        return tally;
    }

    private static void WriteLine(Stream output, Kept kept) => JsonText.WriteObject(output, JsonText.Compact, json =>
    {
        json.WriteString("id", kept.Id);
        json.WriteNumber("article", kept.Article);
        json.WriteNumber("revision", kept.Revision);
        json.WriteString("kept", JsonText.NameOf(kept.As));
    });

    private static void Write(Stream output, Dictionary<KeptAs, int> tally, LabelSet labels)
    {
        var parts = new[] { labels.Count("count.pages", tally.Values.Sum()), labels.Count("kept.new", tally[KeptAs.New]), labels.Count("kept.revision", tally[KeptAs.Revision]), labels.Count("kept.known", tally[KeptAs.Known]) };
        output.Write(Encoding.UTF8.GetBytes(string.Join(" · ", parts) + "\n"));
    }
}
