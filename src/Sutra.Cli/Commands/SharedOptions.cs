using System.CommandLine;
using System.Globalization;
using Sutra.Archive.Keeping;
using Sutra.Cli.Text;
using Sutra.Pages.Inputs;
using Sutra.Pages.Metadata;

namespace Sutra.Cli.Commands;

/// <summary>Options that several commands have, spelt once.</summary>
internal static class SharedOptions
{
    private const int MostJobs = 1024;

    public static Option<PublicationDate?> Published() => new("--published")
    {
        Description = "The date for pages that state none (2024-09-17).",
        HelpName = "DATE",
        CustomParser = result =>
        {
            var date = OutsideDate.Parse(result.Tokens[0].Value);
            if (date is null) { result.AddError($"--published: '{result.Tokens[0].Value}' is no date; write it like 2024-09-17."); }
            return date;
        },
    };

    public static Option<string> Format(string first, params string[] others)
    {
        var format = new Option<string>("--format")
        {
            Description = "How to print: " + string.Join(", ", others.Prepend(first)) + ".",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => first,
        };
        format.AcceptOnlyFromAmong([first, .. others]);
        return format;
    }

    public static Option<string?> Language()
    {
        var language = new Option<string?>("--lang")
        {
            Description = "The language of the labels: bn, en. Without it, the locale's.",
            HelpName = "LANG",
        };
        language.AcceptOnlyFromAmong("bn", "en");
        return language;
    }

    public static Option<int> Jobs() => new("--jobs")
    {
        Description = "How many pages to read at a time. Without it, one for each core.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        CustomParser = result =>
        {
            if (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) || n is < 1 or > MostJobs) { result.AddError($"--jobs: '{result.Tokens[0].Value}' is no number from 1 to {MostJobs}."); }
            return n;
        },
    };

    public static Option<string?> Archive() => new("--archive")
    {
        Description = "The archive's folder. Without it, a folder of the user's own data.",
        HelpName = "DIR",
    };

    /// <summary>The archive that is named, else the user's own.</summary>
    public static ArchiveFolder FolderOf(string? archive) => string.IsNullOrEmpty(archive) ? ArchiveFolder.Default : new ArchiveFolder(archive);

    public static Argument<string[]> Paths()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "HTML files, text dumps, .jsonl(.gz) and .warc(.gz) files, folders of these; - or nothing for standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        // Else a misspelt option would be taken for a path that cannot be read, which is another exit code.
        paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Select(t => t.Value).Where(IsMisspeltOption)) { result.AddError($"Unrecognized option '{token}'."); }
        });
        return paths;
    }

    private static bool IsMisspeltOption(string token) => token is ['-', _, ..] && !Path.Exists(token);

    /// <summary>A source with these options, whose progress is shown; no path is standard input.</summary>
    public static IEnumerable<SourceItem> Open(string[] paths, PublicationDate? published, Progress progress)
    {
        if (paths.Length == 0) { paths = ["-"]; }
        var source = new PageSource(new SourceOptions { Published = published });
        if (progress.IsWanted && PageSource.SizeOf(paths) is { } size) { progress.Share = () => (double)source.BytesRead / size; }
        return source.Read(paths);
    }
}
