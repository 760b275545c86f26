using Sutra.Archive.Keeping;

namespace Sutra.Archive.Tests.Keeping;

public sealed class PageBatchesTests
{
    [Theory]
    [InlineData(0, new int[0])]
    [InlineData(1, new[] { 1 })]
    [InlineData(64, new[] { 64 })]
    [InlineData(65, new[] { 64, 1 })]
    [InlineData(130, new[] { 64, 64, 2 })]
    public void Pages_are_kept_in_batches(int pages, int[] batches)
    {
        using var archive = new TempArchive();
        using var writer = ArchiveWriter.Open(archive.Folder);
        PageBatches.Add(writer, Pages(pages), new StillClock()).Select(b => b.Count).ShouldBe(batches);
    }

    [Fact]
    public void What_a_slow_input_gives_in_a_second_is_a_batch()
    {
        using var archive = new TempArchive();
        using var writer = ArchiveWriter.Open(archive.Folder);
        var clock = new StillClock();
        var slow = Pages(6).Select(p => { clock.Ticks += TimeSpan.TicksPerSecond * 6 / 10; return p; });
        PageBatches.Add(writer, slow, clock).Select(b => b.Count).ShouldBe([3, 3]);
    }

    private static IEnumerable<PreparedPage> Pages(int count) =>
        Enumerable.Range(0, count).Select(i => TempArchive.Prepare(TempArchive.Page($"p{i}", $"কাঁকনা নদীর {i} নম্বর সেতু")));

    private sealed class StillClock : TimeProvider
    {
        public long Ticks { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Ticks;
    }
}
