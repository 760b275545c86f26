using Sutra.Archive.Segments;

namespace Sutra.Archive.Tests.Segments;

/// <summary>A block is cut into pieces, so that a page is read without unpacking all others.</summary>
public sealed class PieceTests : IDisposable
{
    private readonly SegmentFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "1")]
    [InlineData(2, "2")]
    [InlineData(3, "3")]
    [InlineData(4, "2 2")]
    [InlineData(9, "2 2 2 3")]
    public void Long_pages_are_cut_by_twos(int pages, string pieces) => Cut(pages, BlockPieces.UsualBytes).ShouldBe(pieces);

    [Theory]
    [InlineData(64, 1000, "64")]
    [InlineData(64, 10_000, "7 7 7 7 7 7 7 7 8")]
    [InlineData(10, 40_000, "2 2 2 2 2")]
    [InlineData(7, 0, "7")]
    public void Short_pages_are_gathered(int pages, int length, string pieces) => Cut(pages, length).ShouldBe(pieces);

    [Fact]
    public void Each_page_of_a_cut_block_is_read_as_it_was()
    {
        var pages = Pages(40);
        BlockPlace[] places;
        using (var writer = SegmentWriter.Open(_folder.Pages, null)) { places = [writer.Append(pages), writer.Append(SegmentFolder.Some(1)), writer.Append(pages, piece: 0)]; }
        foreach (var place in new[] { places[0], places[2] }) { _folder.ShouldHold(place, pages); }
        _folder.ShouldHold(places[1], SegmentFolder.Some(1));
        SegmentCheck.Find(_folder.Pages).ShouldBeEmpty();
        SegmentSizes.Of(_folder.Pages).Blocks.ShouldBe(3);
        // Behind a cut block writing goes on.
        using (var writer = SegmentWriter.Open(_folder.Pages, places[0])) { _folder.ShouldHold(writer.Append(SegmentFolder.Some(5)), SegmentFolder.Some(5)); }
        _folder.ShouldHold(places[0], pages);
    }

    [Fact]
    public void A_page_unpacks_its_piece_and_no_other()
    {
        BlockPlace place;
        using (var writer = SegmentWriter.Open(_folder.Pages, null)) { place = writer.Append(Pages(40)); }
        using var reader = new SegmentReader(_folder.Pages);
        reader.Read(new PagePlace(1, place.Offset, 39));
        reader.Unpacked.ShouldBe(1);
        reader.Read(new PagePlace(1, place.Offset, 38));
        reader.Unpacked.ShouldBe(1);
        reader.Read(new PagePlace(1, place.Offset, 0));
        reader.Unpacked.ShouldBe(2);
        for (var i = 0; i < 40; i++) { reader.Read(new PagePlace(1, place.Offset, i)); }
        reader.Unpacked.ShouldBeInRange(4, 12);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(40)]
    [InlineData(int.MaxValue)]
    public void A_page_that_it_has_not_is_named(int index)
    {
        BlockPlace place;
        using (var writer = SegmentWriter.Open(_folder.Pages, null)) { place = writer.Append(Pages(40)); }
        _folder.ShouldNotRead(place, index).Message.ShouldContain("the block has 40 pages");
    }

    // The checksum is that of the bytes: what a table says is not taken on trust all the same.
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, -1)]
    [InlineData(0, 1)]
    [InlineData(0, 1_000_000_000)]
    [InlineData(4, 39)]
    [InlineData(4, -5)]
    [InlineData(4, 1_000_000_000)]
    [InlineData(8, 0)]
    [InlineData(8, 1_000_000_000)]
    [InlineData(8, -1)]
    [InlineData(12, 1)]
    [InlineData(12, 1_000_000_000)]
    [InlineData(12, -1)]
    public void A_table_that_does_not_fit_is_named(int at, int value)
    {
        var (block, header) = BlockPacking.Pack(Pages(40));
        var packed = block.AsSpan(BlockHeader.Size, header.Packed).ToArray();
        System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(packed.AsSpan(at), value);
        BlockPacking.Fault(packed, header with { Checksum = Crc32C.Of(packed) }, out var unpacked).ShouldNotBeNull();
        unpacked.ShouldBeNull();
    }

    private static string Cut(int pages, int length) => string.Join(' ', BlockPieces.Cut([.. Enumerable.Range(0, pages).Select(_ => (ReadOnlyMemory<byte>)new byte[length])], BlockPieces.UsualBytes));

    private static ReadOnlyMemory<byte>[] Pages(int count) => [.. Enumerable.Range(0, count).Select(i => SegmentFolder.Noise(i, 10_000 + (i * 10)))];
}
