using System.Xml.Linq;

namespace Sutra.Cli.Tests.House;

/// <summary>The way through the house runs one way: each project may use only what this table grants. docs/architecture.md draws the same table.</summary>
public sealed class WhoMayReferenceWhomTests
{
    private static readonly Dictionary<string, string[]> s_projects = new()
    {
        ["Sutra.Bangla"] = [],
        ["Sutra.Pages"] = ["Sutra.Bangla"],
        ["Sutra.Stories"] = ["Sutra.Bangla", "Sutra.Pages"],
        ["Sutra.Archive"] = ["Sutra.Bangla", "Sutra.Pages", "Sutra.Stories"],
        ["Sutra.Watch"] = ["Sutra.Pages", "Sutra.Archive"],
        ["Sutra.Web"] = ["Sutra.Bangla", "Sutra.Pages", "Sutra.Stories", "Sutra.Archive"],
        ["Sutra.Cli"] = ["Sutra.Bangla", "Sutra.Pages", "Sutra.Stories", "Sutra.Archive", "Sutra.Watch", "Sutra.Web"],
    };

    // Packages of the innermost projects are part of the rule: the language stands on NodaTime alone.
    private static readonly Dictionary<string, string[]> s_packages = new()
    {
        ["Sutra.Bangla"] = ["NodaTime"],
        ["Sutra.Pages"] = ["NodaTime"],
        ["Sutra.Stories"] = ["NodaTime"],
    };

    public static TheoryData<string> SourceProjects => [.. RepositoryFiles.Under("src/", ".csproj")];

    [Fact]
    public void There_are_source_projects_to_look_at() => SourceProjects.Count.ShouldBeGreaterThanOrEqualTo(5);

    [Theory]
    [MemberData(nameof(SourceProjects))]
    public void A_source_project_references_only_those_it_may_use(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        s_projects.ShouldContainKey(name, $"{path} is not in the table: say in it who it may use.");
        References(path, "ProjectReference").Select(Path.GetFileNameWithoutExtension)
            .Except(s_projects[name]).ShouldBeEmpty($"{path} uses a project it may not use.");
    }

    [Theory]
    [MemberData(nameof(SourceProjects))]
    public void The_inner_projects_take_only_the_packages_granted(string path)
    {
        if (!s_packages.TryGetValue(Path.GetFileNameWithoutExtension(path), out var granted)) { return; }
        References(path, "PackageReference").Except(granted).ShouldBeEmpty($"{path} takes a package it may not take.");
    }

    [Fact]
    public void Every_source_project_has_a_test_project_that_mirrors_it()
    {
        var tests = RepositoryFiles.Under("tests/", ".csproj").Select(Path.GetFileNameWithoutExtension).ToList();
        RepositoryFiles.Under("src/", ".csproj").Select(p => Path.GetFileNameWithoutExtension(p) + ".Tests").Except(tests).ShouldBeEmpty();
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = RepositoryFiles.Text("Sutra.slnx");
        RepositoryFiles.Under("", ".csproj").Where(p => !solution.Contains($"\"{p}\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static IEnumerable<string> References(string path, string element) =>
        XDocument.Parse(RepositoryFiles.Text(path)).Descendants(element)
            .Select(e => ((string?)e.Attribute("Include") ?? "").Replace('\\', '/'));
}
