using Sutra.Pages.Articles;

namespace Sutra.Pages.Tests.Articles;

public sealed class TableRowTests
{
    [Theory]
    [InlineData("সাল | নিহত", "সাল", "নিহত")]
    [InlineData("| ২০২৩ | ২০২৪", "", "২০২৩", "২০২৪")] // the head of a table whose first column has none
    [InlineData("চর | | ৭", "চর", "", "৭")]
    [InlineData("চর | ৫", "চর", "৫", "", "")] // empty cells at the end leave nothing
    [InlineData("চর", "চর")]
    [InlineData("| | ৭", "", "", "৭")]
    public void Cells_are_joined_by_bars(string row, params string[] cells) => TableRow.Join(cells).ShouldBe(row);

    [Theory]
    [InlineData("সাল | নিহত", "সাল", "নিহত")]
    [InlineData("| ২০২৩ | ২০২৪", "", "২০২৩", "২০২৪")]
    [InlineData("চর | | ৭", "চর", "", "৭")]
    [InlineData("তিনি আসেন| পরে | যান", "তিনি আসেন| পরে", "যান")] // a bar that touches a letter stands for a danda
    [InlineData("", "")]
    public void A_row_is_cut_at_its_bars(string row, params string[] cells) => TableRow.Cells(row).ShouldBe(cells);
}
