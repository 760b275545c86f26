using NodaTime;
using Sutra.Web.Html;
using Sutra.Web.Labels;

namespace Sutra.Web.Tests.Html;

public sealed class TimeAxisTests
{
    [Fact]
    public void Days_stand_in_order_and_further_apart_the_more_days_lie_between()
    {
        var axis = new TimeAxis([Day(3, 1), Day(3, 2), Day(3, 12), Day(3, 2)]);
        var x = axis.Positions.OrderBy(p => p.Key).Select(p => p.Value).ToList();
        x.Count.ShouldBe(3);
        (x[2] - x[1]).ShouldBeGreaterThan(3 * (x[1] - x[0]));
        x[0].ShouldBeGreaterThan(0);
        x[2].ShouldBeLessThan(100);
        axis.Breaks.ShouldBeEmpty();
    }

    [Fact]
    public void A_long_gap_among_short_ones_is_broken()
    {
        var axis = new TimeAxis([new LocalDate(2019, 1, 1), Day(3, 1), Day(3, 2), Day(3, 3), Day(3, 4)]);
        var gap = axis.Breaks.ShouldHaveSingleItem();
        gap.From.ShouldBe(new LocalDate(2019, 1, 1));
        gap.To.ShouldBe(Day(3, 1));
        gap.At.ShouldBeInRange(axis.Positions[gap.From], axis.Positions[gap.To]);
    }

    [Fact]
    public void Even_gaps_are_not_broken_however_long() =>
        new TimeAxis(Enumerable.Range(2000, 10).Select(y => new LocalDate(y, 1, 1))).Breaks.ShouldBeEmpty();

    [Theory]
    [InlineData(1, 1)]
    [InlineData(5, 400)]
    [InlineData(300, 1)]
    [InlineData(300, 97)]
    [InlineData(2000, 40)]
    public void Nothing_leaves_the_drawing(int days, int step)
    {
        // Every fifth gap is five hundred times as long.
        var axis = new TimeAxis(Enumerable.Range(0, days).Select(i => new LocalDate(1, 1, 1).PlusDays((i * step) + (i / 5 * step * 100))));
        axis.Positions.Count.ShouldBe(days);
        var x = axis.Positions.OrderBy(p => p.Key).Select(p => p.Value).ToList();
        x.ShouldAllBe(p => p > 0 && p < 100);
        x.Zip(x.Skip(1)).ShouldAllBe(p => p.First < p.Second);
    }

    [Fact]
    public void No_day_is_no_position() => new TimeAxis([]).Positions.ShouldBeEmpty();

    [Theory]
    [InlineData("2023", 2023, 1, 1)]
    [InlineData("2023-09", 2023, 9, 1)]
    [InlineData("2023-09-12", 2023, 9, 12)]
    [InlineData("2023-09-12T11:30", 2023, 9, 12)]
    [InlineData("2023-09-12/2023-09-14", 2023, 9, 12)]
    public void A_date_stands_where_it_begins(string date, int year, int month, int day) => TimelineDrawing.DayOf(date).ShouldBe(new LocalDate(year, month, day));

    [Theory]
    [InlineData("")]
    [InlineData("XXXX-09-12")]
    [InlineData("2023-13")]
    [InlineData("2023-02-30")]
    [InlineData("0000")]
    [InlineData("২০২৩")]
    public void What_is_no_date_has_no_place(string date) => TimelineDrawing.DayOf(date).ShouldBeNull();

    [Theory]
    [InlineData("2023-01-01", "2023-01-25", "24 days")]
    [InlineData("2023-01-01", "2023-03-25", "2 months")]
    [InlineData("2019-01-01", "2023-03-25", "4 years")]
    public void Gaps_are_told_in_whole_units(string from, string to, string words) =>
        TimelineDrawing.GapOf(TimelineDrawing.DayOf(from)!.Value, TimelineDrawing.DayOf(to)!.Value, LabelSet.English).ShouldBe(words);

    private static LocalDate Day(int month, int day) => new(2023, month, day);
}
