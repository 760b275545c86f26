using Sutra.Bangla.Facts;

namespace Sutra.Bangla.Tests.Facts;

public sealed class FactTableTests
{
    [Fact]
    public void A_row_is_read_by_column_name_in_canonical_form()
    {
        var table = FactTable.Parse("t", new StringReader("# a source\nword\tmeaning\nসময\u09BC\ttime\nএকা\n"));
        table.Rows.Count.ShouldBe(2);
        table.Rows[0]["word"].ShouldBe("সম\u09DF");
        table.Rows[0]["meaning"].ShouldBe("time");
        table.Rows[1]["meaning"].ShouldBe("");
    }

    [Fact]
    public void A_row_with_too_many_cells_is_named() =>
        Should.Throw<InvalidOperationException>(() => FactTable.Parse("t", new StringReader("a\nx\ty\n"))).Message.ShouldContain("t, line 2");
}
