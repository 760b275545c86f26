using System.Text;
using Sutra.Archive.Segments;

namespace Sutra.Archive.Tests.Segments;

public sealed class RoundTripTests : IDisposable
{
    private readonly SegmentFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(70_000)]
    [InlineData(5 << 20)]
    public void A_page_comes_back_as_it_came(int length) => ShouldComeBack([SegmentFolder.Noise(length, length)]);

    [Fact]
    public void A_page_of_one_letter_five_million_times_comes_back() => ShouldComeBack([new byte[5 << 20]]);

    [Fact]
    public void Many_pages_come_back_in_their_order() => ShouldComeBack([.. SegmentFolder.Some(1, 1000), ReadOnlyMemory<byte>.Empty, .. SegmentFolder.Some(2, 3), ReadOnlyMemory<byte>.Empty]);

    // A page may be anything, a segment too.
    [Fact]
    public void A_page_that_is_a_segment_comes_back()
    {
        var place = _folder.Fill(3)[^1];
        var page = File.ReadAllBytes(_folder.File(1));
        using (var writer = SegmentWriter.Open(_folder.Pages, place)) { place = writer.Append([page]); }
        _folder.ShouldHold(place, [page]);
        SegmentCheck.Find(_folder.Pages).ShouldBeEmpty();
    }

    [Fact]
    public void A_block_has_a_page_at_least()
    {
        using var writer = SegmentWriter.Open(_folder.Pages, null);
        Should.Throw<ArgumentOutOfRangeException>(() => writer.Append([]));
    }

    [Fact]
    public void A_block_past_the_limit_is_not_taken()
    {
        using var writer = SegmentWriter.Open(_folder.Pages, null);
        var page = new byte[16 << 20];
        Should.Throw<ArgumentOutOfRangeException>(() => writer.Append([.. Enumerable.Repeat((ReadOnlyMemory<byte>)page, 16)]));
        SegmentSizes.Of(_folder.Pages).Blocks.ShouldBe(0);
    }

    [Fact]
    public void A_full_segment_is_followed_by_the_next()
    {
        var places = _folder.Fill(40, mostSegmentBytes: 2000);
        places.Select(p => p.Segment).Distinct().Count().ShouldBeGreaterThan(3);
        places.Select(p => p.Segment).ShouldBe(places.Select(p => p.Segment).Order());
        for (var i = 0; i < places.Length; i++) { _folder.ShouldHold(places[i], SegmentFolder.Some(i)); }
        foreach (var segment in SegmentFiles.Numbers(_folder.Pages)) { new FileInfo(_folder.File(segment)).Length.ShouldBeLessThanOrEqualTo(2000); }
        SegmentCheck.Find(_folder.Pages).ShouldBeEmpty();
    }

    [Fact]
    public void A_block_longer_than_a_segment_has_one_of_its_own()
    {
        using (var writer = SegmentWriter.Open(_folder.Pages, null, mostSegmentBytes: 1000))
        {
            ReadOnlyMemory<byte>[][] blocks = [SegmentFolder.Some(0), [SegmentFolder.Noise(1, 5000)], SegmentFolder.Some(2)];
            blocks.Select(b => writer.Append(b)).ShouldBe([new(1, 16), new(2, 16), new(3, 16)]);
        }
        _folder.ShouldHold(new BlockPlace(2, 16), [SegmentFolder.Noise(1, 5000)]);
    }

    [Fact]
    public void Sizes_count_files_blocks_pages_and_bytes()
    {
        var places = _folder.Fill(40, mostSegmentBytes: 2000);
        var pages = Enumerable.Range(0, 40).SelectMany(seed => SegmentFolder.Some(seed)).ToList();
        var files = Directory.GetFiles(_folder.Pages);
        SegmentSizes.Of(_folder.Pages).ShouldBe(new SegmentSizes(places[^1].Segment, 40, pages.Count, files.Sum(f => new FileInfo(f).Length), pages.Sum(p => (long)p.Length)));
    }

    [Fact]
    public void A_folder_that_is_not_there_has_no_size_and_no_damage()
    {
        SegmentSizes.Of(_folder.Pages).ShouldBe(new SegmentSizes(0, 0, 0, 0, 0));
        SegmentCheck.Find(_folder.Pages).ShouldBeEmpty();
    }

    [Fact]
    public void The_checksum_is_the_one_of_the_standard() => Crc32C.Of("123456789"u8).ShouldBe(0xE3069283);

    private void ShouldComeBack(ReadOnlyMemory<byte>[] pages)
    {
        using var writer = SegmentWriter.Open(_folder.Pages, null);
        writer.Append([Encoding.UTF8.GetBytes("before")]);
        _folder.ShouldHold(writer.Append(pages), pages);
    }
}
