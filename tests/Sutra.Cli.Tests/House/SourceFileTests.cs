namespace Sutra.Cli.Tests.House;

/// <summary>Rules that hold for every file of the repository.</summary>
public sealed class SourceFileTests
{
    private const int LongestFile = 400;

    // Written in pieces, so that this file does not break its own rules.
    private static readonly string[] s_workplaces = ["/wo" + "rk/", "/tm" + "p/", "C:" + "\\"];
    private static readonly string[] s_registries = ["nuget" + ".org", "npmjs" + ".org", "npmjs" + ".com", "pypi" + ".org", "pkgs.dev" + ".azure", "gallery" + "cdn"];
    private static readonly string[] s_decomposed = ["\u09AF\u09BC", "\u09A1\u09BC", "\u09A2\u09BC"];

    [Fact]
    public void There_are_files_to_look_at() => RepositoryFiles.Under("src/", ".cs").Count().ShouldBeGreaterThan(30);

    [Fact]
    public void No_source_file_is_longer_than_400_lines() =>
        RepositoryFiles.Under("", ".cs")
            .Select(p => (Path: p, RepositoryFiles.Lines(p).Length)).Where(f => f.Length > LongestFile)
            .Select(f => $"{f.Path}: {f.Length} lines").ShouldBeEmpty();

    [Fact]
    public void No_letter_with_a_dot_is_written_as_two_code_points() =>
        Places(RepositoryFiles.Under("", ".cs", ".tsv", ".md", ".css").Where(p => !p.StartsWith("samples/", StringComparison.Ordinal)), s_decomposed)
            .ShouldBeEmpty("য় ড় ঢ় are U+09DF U+09DC U+09DD in this house: a literal in two code points never matches.");

    [Fact]
    public void No_file_names_a_folder_of_the_machine_it_was_written_on() =>
        Places(RepositoryFiles.All, s_workplaces).ShouldBeEmpty();

    [Fact]
    public void No_file_names_a_package_registry() =>
        Places(RepositoryFiles.All, s_registries).ShouldBeEmpty("where packages come from is the machine's business.");

    [Fact]
    public void Every_code_file_has_a_file_scoped_namespace_or_none() =>
        RepositoryFiles.Under("", ".cs")
            .Where(p => RepositoryFiles.Lines(p).Any(l => l.StartsWith("namespace ", StringComparison.Ordinal) && !l.TrimEnd().EndsWith(';')))
            .ShouldBeEmpty();

    [Fact]
    public void No_code_file_has_regions() =>
        Places(RepositoryFiles.Under("", ".cs"), ["#reg" + "ion"]).ShouldBeEmpty();

    private static IEnumerable<string> Places(IEnumerable<string> paths, string[] unwanted) =>
        from path in paths
        from line in RepositoryFiles.Lines(path).Select((text, i) => (text, Number: i + 1))
        from word in unwanted
        where line.text.Contains(word, StringComparison.Ordinal)
        select $"{path}, line {line.Number}: {word}";
}
