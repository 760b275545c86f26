using Sutra.Bangla.Facts;

namespace Sutra.Cli.Tests.House;

/// <summary>Every table of facts can be read, says where its facts come from, and is found under one name.</summary>
public sealed class FactTableTests
{
    private static IEnumerable<string> Tables => RepositoryFiles.Under("src/", ".tsv");

    [Fact]
    public void Every_table_can_be_read_and_has_rows() => Tables.Select(Fault).Where(f => f is not null).ShouldBeEmpty();

    [Fact]
    public void Every_table_names_its_source_in_a_comment_before_its_columns() =>
        Tables.Where(p => !RepositoryFiles.Lines(p).TakeWhile(l => l.StartsWith('#')).Any(l => l.Trim('#', ' ').Length > 10))
            .ShouldBeEmpty("begin the table with a # line that says where its facts come from.");

    [Fact]
    public void No_two_tables_of_a_project_share_a_file_name() =>
        Tables.GroupBy(p => (p.Split('/')[1], Path.GetFileName(p))).Where(g => g.Count() > 1).Select(g => string.Join(" = ", g))
            .ShouldBeEmpty("tables are embedded under their file names.");

    [Fact]
    public void A_table_with_too_many_cells_is_told_from_a_good_one()
    {
        Should.Throw<InvalidOperationException>(() => FactTable.Parse("bad.tsv", new StringReader("# source\na\tb\n1\t2\t3\n")));
        FactTable.Parse("good.tsv", new StringReader("# source\na\tb\n1\t2\n")).Rows.Count.ShouldBe(1);
    }

    private static string? Fault(string path)
    {
        try
        {
            using var reader = new StringReader(RepositoryFiles.Text(path));
            return FactTable.Parse(path, reader).Rows.Count == 0 ? $"{path}: no rows" : null;
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            return $"{path}: {e.Message}";
        }
    }
}
