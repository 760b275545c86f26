using System.Buffers.Binary;
using Sutra.Archive.Segments;

namespace Sutra.Archive.Tests.Segments;

/// <summary>What is damaged is named, and the rest is read.</summary>
public sealed class DamageTests : IDisposable
{
    private readonly SegmentFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // Around 64 kB the next header stands across the end of the piece.
    public static TheoryData<int> LongDamages => [.. Enumerable.Range(65_470, 50), 200_003];

    // At every byte of the file.
    [Fact]
    public void A_flipped_bit_damages_its_block_and_no_other()
    {
        var places = _folder.Fill(3);
        var whole = File.ReadAllBytes(_folder.File(1));
        for (var i = SegmentFormat.HeaderSize; i < whole.Length; i++)
        {
            var hit = places.Last(p => p.Offset <= i);
            var bytes = whole.ToArray();
            bytes[i] ^= (byte)(1 << (i % 8));
            File.WriteAllBytes(_folder.File(1), bytes);
            var damage = SegmentCheck.Find(_folder.Pages).ShouldHaveSingleItem($"byte {i}");
            (damage.File, damage.Offset).ShouldBe((_folder.File(1), hit.Offset));
            var message = _folder.ShouldNotRead(hit).Message;
            message.ShouldBe($"{_folder.File(1)}, at byte {hit.Offset}: {damage.Reason}");
            for (var b = 0; b < places.Length; b++) { if (places[b] != hit) { _folder.ShouldHold(places[b], SegmentFolder.Some(b)); } }
        }
    }

    [Fact]
    public void A_flipped_bit_in_the_header_of_the_file_is_named_and_the_blocks_are_read()
    {
        var places = _folder.Fill(2);
        var whole = File.ReadAllBytes(_folder.File(1));
        for (var i = 0; i < SegmentFormat.HeaderSize; i++)
        {
            var bytes = whole.ToArray();
            bytes[i] ^= 4;
            File.WriteAllBytes(_folder.File(1), bytes);
            SegmentCheck.Find(_folder.Pages).ShouldHaveSingleItem().Offset.ShouldBe(0);
            _folder.ShouldHold(places[1], SegmentFolder.Some(1));
            Should.Throw<ArchiveException>(() => SegmentWriter.Open(_folder.Pages, places[1])).Message.ShouldStartWith(_folder.File(1));
        }
    }

    // Lengths that cannot be, under a checksum that fits.
    [Theory]
    [InlineData(int.MaxValue, 100, 1)]
    [InlineData(-1, 100, 1)]
    [InlineData(0, 100, 1)]
    [InlineData(50, int.MaxValue, 1)]
    [InlineData(50, -1, 1)]
    [InlineData(50, 100, int.MaxValue)]
    [InlineData(50, 100, 0)]
    [InlineData(50, 100, -1)]
    [InlineData(50, 100, 26)]
    public void Lengths_that_cannot_be_are_damage(int packed, int unpacked, int pages)
    {
        var places = _folder.Fill(2);
        Rewrite(places[0], h => h with { Packed = packed, Unpacked = unpacked, Pages = pages });
        ShouldBeDamaged(places[0]).ShouldContain("lengths cannot be");
        _folder.ShouldHold(places[1], SegmentFolder.Some(1));
    }

    [Theory]
    [InlineData(1 << 20, 0)]
    [InlineData(1, 0)]
    [InlineData(-1, 0)]
    [InlineData(0, 1)]
    [InlineData(0, -1)]
    public void Lengths_that_lie_are_damage(int moreBytes, int morePages)
    {
        var places = _folder.Fill(2);
        Rewrite(places[0], h => h with { Unpacked = h.Unpacked + moreBytes, Pages = h.Pages + morePages });
        ShouldBeDamaged(places[0]).ShouldContain(moreBytes != 0 ? "does not unpack" : "its table says");
        _folder.ShouldHold(places[1], SegmentFolder.Some(1));
    }

    [Fact]
    public void A_length_that_lies_takes_no_memory()
    {
        var places = _folder.Fill(2);
        Rewrite(places[0], h => h with { Unpacked = SegmentFormat.MostBlockBytes });
        using var reader = new SegmentReader(_folder.Pages);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Should.Throw<ArchiveException>(() => reader.Read(new PagePlace(1, places[0].Offset, 0)));
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1 << 20);
    }

    [Fact]
    public void A_length_past_the_end_of_the_file_is_cut_short()
    {
        var places = _folder.Fill(2);
        Rewrite(places[0], h => h with { Packed = 100_000_000 });
        ShouldBeDamaged(places[0]).ShouldContain("cut short");
        _folder.ShouldHold(places[1], SegmentFolder.Some(1));
    }

    [Fact]
    public void A_missing_segment_is_named_and_the_others_are_read()
    {
        var places = _folder.Fill(40, mostSegmentBytes: 2000);
        File.Delete(_folder.File(2));
        SegmentCheck.Find(_folder.Pages).ShouldBe([new SegmentDamage(_folder.File(2), 0, "it is missing")]);
        _folder.ShouldNotRead(places.First(p => p.Segment == 2)).Message.ShouldContain("000002.seg: it is missing");
        _folder.ShouldHold(places[0], SegmentFolder.Some(0));
        _folder.ShouldHold(places[^1], SegmentFolder.Some(39));
    }

    [Fact]
    public void A_segment_under_another_number_is_no_segment()
    {
        _folder.Fill(40, mostSegmentBytes: 2000);
        File.Copy(_folder.File(3), _folder.File(2), overwrite: true);
        SegmentCheck.Find(_folder.Pages).Select(d => (d.File, d.Reason)).First().ShouldBe((_folder.File(2), "its header says segment 3"));
        _folder.ShouldNotRead(new BlockPlace(2, SegmentFormat.HeaderSize)).Message.ShouldContain("its header says segment 3");
    }

    // A damage longer than the piece in which the next block is looked for, with what blocks begin with all over it.
    [Theory]
    [MemberData(nameof(LongDamages))]
    public void The_next_block_is_found_behind_a_long_damage(int length)
    {
        BlockPlace[] places;
        using (var writer = SegmentWriter.Open(_folder.Pages, null)) { places = [writer.Append([SegmentFolder.Noise(1, length)]), writer.Append(SegmentFolder.Some(2)), writer.Append(SegmentFolder.Some(3))]; }
        var bytes = File.ReadAllBytes(_folder.File(1));
        for (var i = (int)places[0].Offset; i + 4 <= places[1].Offset; i += 4) { BlockHeader.Magic.CopyTo(bytes.AsSpan(i)); }
        File.WriteAllBytes(_folder.File(1), bytes);
        SegmentCheck.Find(_folder.Pages).ShouldHaveSingleItem().Offset.ShouldBe(places[0].Offset);
        SegmentSizes.Of(_folder.Pages).Blocks.ShouldBe(2);
        _folder.ShouldHold(places[2], SegmentFolder.Some(3));
    }

    [Fact]
    public void Each_of_several_damages_is_named()
    {
        var places = _folder.Fill(40, mostSegmentBytes: 2000);
        int[] hit = [3, 4, 17, 39];
        foreach (var block in hit)
        {
            var bytes = File.ReadAllBytes(_folder.File(places[block].Segment));
            bytes[(int)places[block].Offset + BlockHeader.Size + 5] ^= 0x10;
            File.WriteAllBytes(_folder.File(places[block].Segment), bytes);
        }
        SegmentCheck.Find(_folder.Pages).Select(d => (d.File, d.Offset)).ShouldBe(hit.Select(b => (_folder.File(places[b].Segment), places[b].Offset)));
    }

    [Fact]
    public void What_stands_behind_the_acknowledged_block_is_no_damage()
    {
        var places = _folder.Fill(3);
        using (var file = File.OpenWrite(_folder.File(1))) { file.SetLength(places[2].Offset + 30); }
        SegmentCheck.Find(_folder.Pages).ShouldHaveSingleItem().Reason.ShouldContain("cut short");
        SegmentCheck.Find(_folder.Pages, places[1]).ShouldBeEmpty();
        SegmentCheck.Find(_folder.Pages, places[2]).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_file_that_ends_before_the_acknowledged_block_is_damaged()
    {
        var places = _folder.Fill(3);
        using (var file = File.OpenWrite(_folder.File(1))) { file.SetLength(places[1].Offset); }
        SegmentCheck.Find(_folder.Pages).ShouldBeEmpty();
        SegmentCheck.Find(_folder.Pages, places[2]).ShouldBe([new SegmentDamage(_folder.File(1), places[2].Offset, "the last block that was acknowledged is not there")]);
        SegmentCheck.Find(_folder.Pages, new BlockPlace(2, 16)).ShouldBe([new SegmentDamage(_folder.File(2), 0, "it is missing")]);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(-1)]
    public void A_page_that_the_block_has_not_is_named(int index) =>
        _folder.ShouldNotRead(_folder.Fill(1)[0], index).Message.ShouldContain($"none with number {index}");

    private string ShouldBeDamaged(BlockPlace place)
    {
        var damage = SegmentCheck.Find(_folder.Pages).ShouldHaveSingleItem();
        damage.Offset.ShouldBe(place.Offset);
        _folder.ShouldNotRead(place).Message.ShouldContain(damage.Reason);
        return damage.Reason;
    }

    private void Rewrite(BlockPlace place, Func<BlockHeader, BlockHeader> change)
    {
        var bytes = File.ReadAllBytes(_folder.File(place.Segment));
        var at = bytes.AsSpan((int)place.Offset);
        BlockHeader.Fault(at[..BlockHeader.Size], place, out var header).ShouldBeNull();
        change(header).Write(at, place);
        BinaryPrimitives.ReadUInt32LittleEndian(at[16..]).ShouldBe(header.Checksum);
        File.WriteAllBytes(_folder.File(place.Segment), bytes);
    }
}
