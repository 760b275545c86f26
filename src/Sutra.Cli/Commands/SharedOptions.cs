using System.CommandLine;
using Sutra.Pages.Inputs;
using Sutra.Pages.Metadata;

namespace Sutra.Cli.Commands;

/// <summary>Options that several commands have, spelt once.</summary>
internal static class SharedOptions
{
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

    public static Argument<string[]> Paths()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "HTML files, text dumps, .jsonl(.gz) files, folders of these; - or nothing for standard input.",
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

    /// <summary>A source with these options; no path is standard input.</summary>
    public static IEnumerable<SourceItem> Open(string[] paths, PublicationDate? published) =>
        new PageSource(new SourceOptions { Published = published }).Read(paths.Length == 0 ? ["-"] : paths);
}
