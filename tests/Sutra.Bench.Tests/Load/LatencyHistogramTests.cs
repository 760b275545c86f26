using Sutra.Bench.Load;

namespace Sutra.Bench.Tests.Load;

public sealed class LatencyHistogramTests
{
    private static LatencyHistogram Of(params IEnumerable<double> milliseconds)
    {
        var histogram = new LatencyHistogram();
        foreach (var time in milliseconds) { histogram.Add(TimeSpan.FromMilliseconds(time)); }
        return histogram;
    }

    [Fact]
    public void Of_no_times_every_percentile_is_zero() => Of().Percentile(99).ShouldBe(TimeSpan.Zero);

    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    [InlineData(100)]
    public void Of_one_time_every_percentile_is_it(double percent) => Of(7.3).Percentile(percent).ShouldBe(TimeSpan.FromMilliseconds(7.3));

    [Theory]
    [InlineData(50, 500)]
    [InlineData(90, 900)]
    [InlineData(99, 990)]
    [InlineData(99.9, 999)]
    [InlineData(100, 1000)]
    public void A_percentile_is_the_time_of_its_rank_to_within_a_64th(double percent, double milliseconds) =>
        Of(Enumerable.Range(1, 1000).Select(i => (double)i)).Percentile(percent).TotalMilliseconds.ShouldBeInRange(milliseconds, milliseconds * (1 + (1.0 / 64)));

    [Theory]
    [InlineData(0)]
    [InlineData(0.001)]
    [InlineData(0.127)]
    [InlineData(0.128)]
    [InlineData(0.255)]
    [InlineData(0.256)]
    [InlineData(30)]
    [InlineData(10_000)]
    [InlineData(3_600_000)]
    public void A_time_is_kept_to_within_a_64th(double milliseconds)
    {
        // A second, longer time, so that the first is not cut to the longest.
        var kept = Of(milliseconds, 4_000_000).Percentile(50).TotalMilliseconds;
        kept.ShouldBeInRange(milliseconds, (milliseconds * (1 + (1.0 / 64))) + 0.001);
    }

    [Fact]
    public void The_longest_is_exact() => Of(1, 123.456).Max.ShouldBe(TimeSpan.FromMilliseconds(123.456));

    [Fact]
    public void One_slow_answer_in_a_hundred_is_not_in_the_99th_percentile_and_two_are()
    {
        Of([.. Enumerable.Repeat(1.0, 99), 500]).Percentile(99).TotalMilliseconds.ShouldBeLessThan(2);
        Of([.. Enumerable.Repeat(1.0, 98), 500, 500]).Percentile(99).TotalMilliseconds.ShouldBeGreaterThan(400);
    }

    [Fact]
    public void Two_together_are_as_one_of_all_times()
    {
        var together = Of(1, 2, 3);
        together.Add(Of(40, 50));
        (together.Count, together.Percentile(60), together.Max).ShouldBe((5L, Of(1, 2, 3, 40, 50).Percentile(60), TimeSpan.FromMilliseconds(50)));
    }
}
