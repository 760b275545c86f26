using System.CommandLine;
using System.Text;
using Sutra.Archive.Keeping;
using Sutra.Cli.Text;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;
using Sutra.Web.Labels;

namespace Sutra.Cli.Commands;

/// <summary><c>sutra reread</c>: the pages of the archive, understood again by this version.</summary>
internal static class RereadCommand
{
    public static Command Create()
    {
        var language = SharedOptions.Language();
        var archive = SharedOptions.Archive();
        var jobs = SharedOptions.Jobs();
        var command = new Command("reread", "Understand all pages of the archive again, as this version of the program does. Stories and ids stay.") { language, archive, jobs };
        command.SetAction(parsed =>
        {
            var folder = SharedOptions.FolderOf(parsed.GetValue(archive));
            if (!folder.Exists) { throw new Sutra.Archive.ArchiveException($"{folder.Path}: there is no archive here; 'sutra add' makes one"); }
            using var writer = ArchiveWriter.Open(folder);
            using var progress = Progress.Start(Console.Error, streams: false);
            var pipeline = new Pipeline(Console.Error, progress, parsed.GetValue(jobs));
            var count = writer.Reread(pages => Read(pipeline, pages));
            progress.Clear();
            using var output = StandardOutput.Open();
            output.Write(Encoding.UTF8.GetBytes(LabelSet.Of(parsed.GetValue(language)).Count("reread.done", count) + "\n"));
            return pipeline.ExitCode;
        });
        return command;
    }

    /// <summary>The readings of kept pages, in their order; what cannot be read is named by the pipeline.</summary>
    internal static IEnumerable<(KeptPage Page, Reading Reading)> Read(Pipeline pipeline, IEnumerable<KeptPage> pages) =>
        pipeline.RunWith(pages, page => page.Page is { } raw ? SourceItem.Of(raw) : SourceItem.Failed(page.Id, page.Fault ?? "it cannot be read"));
}
