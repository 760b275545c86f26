using System.Text.RegularExpressions;

namespace Sutra.Cli.Tests.House;

/// <summary>The docs name files by their paths: each of them is there.</summary>
public sealed partial class DocsTests
{
    private static readonly string[] s_roots = ["src/", "tests/", "docs/", "samples/", "bench/", ".ci/"];

    private static IEnumerable<string> Docs => RepositoryFiles.Under("", ".md").Where(p => !p.StartsWith("bench/", StringComparison.Ordinal));

    [Fact]
    public void The_docs_that_the_house_promises_are_there() =>
        new[]
        {
            "README.md", "LICENSE", "NOTICE", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "docs/architecture.md", "docs/quality.md",
            "docs/how-to/add-an-outlet.md", "docs/how-to/add-a-date-spelling.md", "docs/how-to/add-a-speech-verb.md",
            "docs/how-to/add-an-input-format.md", "docs/how-to/add-an-export.md", "samples/README.md",
        }.Except(RepositoryFiles.All).ShouldBeEmpty();

    [Fact]
    public void Every_path_that_a_doc_names_exists() =>
        (from doc in Docs
         from Match match in Code().Matches(RepositoryFiles.Text(doc))
         let path = match.Groups[1].Value
         where s_roots.Any(r => path.StartsWith(r, StringComparison.Ordinal)) && path.AsSpan().IndexOfAny("<>* …") < 0
         where !Exists(Path.Combine(SharedData.Root, path))
         select $"{doc}: {path}").ShouldBeEmpty();

    [Fact]
    public void Every_link_to_a_file_leads_to_one() =>
        (from doc in Docs
         from Match match in Link().Matches(RepositoryFiles.Text(doc))
         let target = match.Groups[1].Value.Split('#')[0]
         where target.Length > 0 && !target.Contains("://", StringComparison.Ordinal)
         where !Exists(Path.Combine(SharedData.Root, Path.GetDirectoryName(doc)!, target))
         select $"{doc}: {target}").ShouldBeEmpty();

    [Fact]
    public void Every_table_that_a_how_to_names_is_somewhere_in_src() =>
        (from doc in RepositoryFiles.Under("docs/how-to/", ".md")
         from Match match in Code().Matches(RepositoryFiles.Text(doc))
         let name = Path.GetFileName(match.Groups[1].Value)
         where name.EndsWith(".tsv", StringComparison.Ordinal)
         where !RepositoryFiles.Under("src/", ".tsv").Any(p => Path.GetFileName(p) == name)
         select $"{doc}: {name}").ShouldBeEmpty();

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
