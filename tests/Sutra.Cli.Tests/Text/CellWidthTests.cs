using Sutra.Cli.Text;

namespace Sutra.Cli.Tests.Text;

public sealed class CellWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("Sutra", 5)]
    [InlineData("সূত্র", 3)] // স + ূ (Mn) + ত + ্ (Mn) + র
    [InlineData("কি", 2)] // ি stands beside its letter (Mc)
    [InlineData("কু", 1)] // ু under it (Mn)
    [InlineData("চাঁদ", 3)] // চ + া (Mc) + ঁ (Mn) + দ
    [InlineData("ক্ষ্ম", 3)]
    [InlineData("র‍্য", 2)] // a joiner takes no column
    [InlineData("য়", 1)]
    [InlineData("।", 1)]
    [InlineData("ইউক্রেন—রাশিয়া", 13)]
    [InlineData("北京", 4)]
    [InlineData("ＡＢ", 4)]
    [InlineData("한국", 4)]
    [InlineData("😀", 2)]
    [InlineData("\u0001\u007F", 0)]
    public void A_text_takes_as_many_columns_as_wcwidth_says(string text, int columns) => CellWidth.Of(text).ShouldBe(columns);
}
