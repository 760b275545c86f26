using System.CommandLine;
using Sutra.Archive.Exports;
using Sutra.Archive.Search;
using Sutra.Cli.Text;
using Sutra.Pages;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;
using Sutra.Web.Labels;

namespace Sutra.Cli.Commands;

/// <summary><c>sutra archive export</c>: what an archive holds, for other programs.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var format = SharedOptions.Format("jsonl", "pages", "csv");
        format.Description = "jsonl: the objects of 'sutra read', each article's newest text. pages: every page as it came, for 'sutra add' and 'sutra read'. csv: a table of the articles.";
        var archive = SharedOptions.Archive();
        var jobs = SharedOptions.Jobs();
        var file = new Option<string?>("--out") { Description = "The file to write. Without it, standard output.", HelpName = "FILE" };
        var words = new Argument<string[]>("QUERY") { Description = "What to export, as for 'sutra search'. Without it, all.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("export", "Write out what the archive holds.") { format, archive, jobs, file, words };
        command.SetAction(parsed =>
        {
            var query = QueryOf(parsed.GetValue(words) ?? []);
            using var export = ArchiveExport.Open(SharedOptions.FolderOf(parsed.GetValue(archive)), query);
            if (export.IsCapped) { Console.Error.WriteLine("sutra: more may be found: a phrase is looked for in the best articles only"); }
            using var progress = Progress.Start(Console.Error, streams: parsed.GetValue(file) is null);
            using var output = OutputFile.Open(parsed.GetValue(file));
            var code = output.Write(() => Write(export, parsed.GetValue(format)!, output.Stream, progress, parsed.GetValue(jobs)));
            output.Finish();
            progress.Clear();
            return export.IsCapped ? ExitCodes.SomeInputFailed : code;
        });
        return command;
    }

    /// <summary>Writes an export in a format; the exit code.</summary>
    internal static int Write(ArchiveExport export, string format, Stream output, Progress? progress, int jobs) => format switch
    {
        "pages" => WritePages(export, output, progress),
        "csv" => WriteTable(export, output, progress, jobs),
        _ => WriteReadings(export, output, progress, jobs),
    };

    private static SearchQuery? QueryOf(string[] words)
    {
        if (words.Length == 0) { return null; }
        var query = SearchQuery.Parse(string.Join(' ', words));
        foreach (var piece in query.NotUnderstood) { Console.Error.WriteLine($"sutra: {Printable.Of(piece.Text)}: {piece.Reason}"); }
        return query;
    }

    private static int WriteReadings(ArchiveExport export, Stream output, Progress? progress, int jobs)
    {
        var pipeline = new Pipeline(Console.Error, progress, jobs);
        using var writer = ReadingWriter.Create("jsonl", new UnclosedStream(output));
        foreach (var reading in pipeline.Run(export.Newest().Select(ItemOf))) { writer.Write(reading); }
        return pipeline.ExitCode;
    }

    private static int WriteTable(ArchiveExport export, Stream output, Progress? progress, int jobs)
    {
        // A table needs the article, and nothing that is understood of it.
        var pipeline = new Pipeline(Console.Error, progress, jobs, page => new Reading { Article = ArticleReader.Read(page) });
        using var table = new ArticleCsv(output);
        foreach (var (page, reading) in pipeline.RunWith(export.Newest(), ItemOf)) { table.Write(page, reading.Article); }
        return pipeline.ExitCode;
    }

    private static int WritePages(ArchiveExport export, Stream output, Progress? progress)
    {
        var pipeline = new Pipeline(Console.Error, progress, jobs: 1, _ => s_nothing);
        using var buffered = new BufferedStream(new UnclosedStream(output), 1 << 16);
        foreach (var (page, _) in pipeline.RunWithPages(export.All().Select(ItemOf))) { PageLine.Write(buffered, page); }
        return pipeline.ExitCode;
    }

    // Pages go out as they came: nothing is read in them.
    private static readonly Reading s_nothing = new() { Article = new Pages.Articles.Article { Id = "" } };

    private static SourceItem ItemOf(ExportedPage page) => page.Page is { } raw ? SourceItem.Of(raw) : SourceItem.Failed(page.Id, page.Fault!);

    /// <summary>A stream that its writers leave open.</summary>
    private sealed class UnclosedStream(Stream inner) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => inner.Length;

        public override long Position { get => inner.Position; set => throw new NotSupportedException(); }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);

        public override void Write(ReadOnlySpan<byte> buffer) => inner.Write(buffer);
    }
}
