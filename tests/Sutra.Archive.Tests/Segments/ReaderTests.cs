using System.Collections.Concurrent;
using Sutra.Archive.Segments;

namespace Sutra.Archive.Tests.Segments;

public sealed class ReaderTests : IDisposable
{
    private readonly SegmentFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Pages_read_in_their_order_unpack_each_block_once()
    {
        var places = _folder.Fill(10);
        using var reader = new SegmentReader(_folder.Pages);
        foreach (var place in places) { for (var i = 0; i < 3; i++) { reader.Read(new PagePlace(place.Segment, place.Offset, i)); } }
        reader.Unpacked.ShouldBe(10);
    }

    [Fact]
    public void The_last_block_stays_even_where_it_is_more_than_the_bound()
    {
        var places = _folder.Fill(2);
        using var reader = new SegmentReader(_folder.Pages, mostCachedBytes: 1);
        foreach (var place in places) { for (var i = 0; i < 3; i++) { reader.Read(new PagePlace(place.Segment, place.Offset, i)); } }
        reader.Unpacked.ShouldBe(2);
        reader.Read(new PagePlace(places[0].Segment, places[0].Offset, 0));
        reader.Unpacked.ShouldBe(3);
    }

    [Fact]
    public void Blocks_past_the_bound_are_let_go_the_longest_unread_first()
    {
        BlockPlace[] places;
        using (var writer = SegmentWriter.Open(_folder.Pages, null)) { places = [.. Enumerable.Range(0, 3).Select(i => writer.Append([SegmentFolder.Noise(i, 1000)]))]; }
        using var reader = new SegmentReader(_folder.Pages, mostCachedBytes: 2100);
        int[] order = [0, 1, 0, 2, 0, 2];
        foreach (var block in order) { reader.Read(new PagePlace(1, places[block].Offset, 0)); }
        reader.Unpacked.ShouldBe(3);
        reader.Read(new PagePlace(1, places[1].Offset, 0));
        reader.Unpacked.ShouldBe(4);
    }

    [Fact]
    public void A_page_handed_out_is_the_callers_own()
    {
        var place = _folder.Fill(1)[0];
        using var reader = new SegmentReader(_folder.Pages);
        var page = new PagePlace(place.Segment, place.Offset, 0);
        Array.Clear(reader.Read(page));
        reader.Read(page).ShouldBe(SegmentFolder.Some(0)[0].ToArray());
    }

    [Fact]
    public void More_segments_than_stay_open_are_read_by_many_threads()
    {
        var places = _folder.Fill(OpenSegments.Most * 3, mostSegmentBytes: 100);
        places[^1].Segment.ShouldBe(OpenSegments.Most * 3);
        using var reader = new SegmentReader(_folder.Pages, mostCachedBytes: 1);
        Parallel.For(0, 4, thread =>
        {
            var random = new Random(thread);
            for (var n = 0; n < 500; n++)
            {
                var block = random.Next(places.Length);
                reader.Read(new PagePlace(places[block].Segment, places[block].Offset, 1)).AsSpan().SequenceEqual(SegmentFolder.Some(block)[1].Span).ShouldBeTrue();
            }
        });
    }

    [Fact]
    public void A_segment_in_use_stays_open_and_unused_ones_are_closed()
    {
        _folder.Fill(OpenSegments.Most * 2, mostSegmentBytes: 100);
        var segments = new OpenSegments(_folder.Pages);
        var used = segments.Take(1);
        segments.Take(1).ShouldBeSameAs(used);
        segments.GiveBack(1);
        var second = segments.Take(2);
        segments.GiveBack(2);
        for (var n = 3; n <= OpenSegments.Most * 2; n++)
        {
            segments.Take(n);
            segments.GiveBack(n);
        }
        second.IsClosed.ShouldBeTrue();
        used.IsClosed.ShouldBeFalse();
        segments.Dispose();
        used.IsClosed.ShouldBeFalse();
        segments.GiveBack(1);
        used.IsClosed.ShouldBeTrue();
    }

    [Fact]
    public async Task Two_readers_read_what_a_writer_has_appended_while_it_goes_on()
    {
        const int blocks = 300;
        var done = new ConcurrentQueue<(int Seed, BlockPlace Place)>();
        var appended = 0;
        using var writer = SegmentWriter.Open(_folder.Pages, null, mostSegmentBytes: 20_000);
        var writing = Task.Run(() =>
        {
            for (var seed = 0; seed < blocks; seed++)
            {
                done.Enqueue((seed, writer.Append(SegmentFolder.Some(seed))));
                Volatile.Write(ref appended, seed + 1);
            }
        }, TestContext.Current.CancellationToken);
        var readings = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            using var reader = new SegmentReader(_folder.Pages, mostCachedBytes: 10_000);
            int seen;
            do
            {
                seen = Volatile.Read(ref appended);
                foreach (var (seed, place) in done.Take(seen).TakeLast(20)) { reader.Read(new PagePlace(place.Segment, place.Offset, 2)).AsSpan().SequenceEqual(SegmentFolder.Some(seed)[2].Span).ShouldBeTrue(); }
            }
            while (seen < blocks && !writing.IsFaulted);
        }, TestContext.Current.CancellationToken)).ToList();
        await Task.WhenAll([writing, .. readings]);
        SegmentCheck.Find(_folder.Pages).ShouldBeEmpty();
        SegmentSizes.Of(_folder.Pages).Blocks.ShouldBe(blocks);
    }

    [Fact]
    public void A_reader_that_is_closed_reads_no_more()
    {
        var place = _folder.Fill(1)[0];
        var reader = new SegmentReader(_folder.Pages);
        reader.Dispose();
        Should.Throw<ObjectDisposedException>(() => reader.Read(new PagePlace(place.Segment, place.Offset, 0)));
    }

    [Fact]
    public void A_writer_that_is_closed_writes_no_more()
    {
        var writer = SegmentWriter.Open(_folder.Pages, null);
        writer.Dispose();
        Should.Throw<ObjectDisposedException>(() => writer.Append(SegmentFolder.Some(0)));
    }
}
