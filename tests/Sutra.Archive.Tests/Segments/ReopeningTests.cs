using Sutra.Archive.Segments;

namespace Sutra.Archive.Tests.Segments;

/// <summary>What stands behind the last acknowledged block is cut off, and nothing else.</summary>
public sealed class ReopeningTests : IDisposable
{
    private readonly SegmentFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(38)]
    [InlineData(39)]
    public void Blocks_behind_the_acknowledged_one_are_cut(int last)
    {
        var places = _folder.Fill(40, mostSegmentBytes: 2000);
        var end = _folder.EndOf(places[last]);
        using (SegmentWriter.Open(_folder.Pages, places[last], 2000)) { }
        new FileInfo(_folder.File(places[last].Segment)).Length.ShouldBe(end);
        SegmentFiles.Numbers(_folder.Pages).ShouldBe(Enumerable.Range(1, places[last].Segment));
        SegmentSizes.Of(_folder.Pages).Blocks.ShouldBe(last + 1);
        for (var i = 0; i <= last; i++) { _folder.ShouldHold(places[i], SegmentFolder.Some(i)); }
        if (last < 39) { _folder.ShouldNotRead(places[last + 1]); }
    }

    [Fact]
    public void Writing_goes_on_where_it_was_cut()
    {
        var places = _folder.Fill(5);
        using (var writer = SegmentWriter.Open(_folder.Pages, places[2])) { writer.Append(SegmentFolder.Some(77)).ShouldBe(places[3]); }
        _folder.ShouldHold(places[2], SegmentFolder.Some(2));
        _folder.ShouldHold(places[3], SegmentFolder.Some(77));
        SegmentCheck.Find(_folder.Pages).ShouldBeEmpty();
    }

    [Fact]
    public void A_last_block_torn_at_any_byte_is_cut_and_the_others_stay()
    {
        var places = _folder.Fill(3);
        var whole = File.ReadAllBytes(_folder.File(1));
        var from = (int)places[2].Offset;
        for (var length = from; length < whole.Length; length++)
        {
            File.WriteAllBytes(_folder.File(1), whole.AsSpan(0, length));
            if (length > from) { _folder.ShouldNotRead(places[2]).Message.ShouldContain("cut short"); }
            using (var writer = SegmentWriter.Open(_folder.Pages, places[1])) { writer.Append(SegmentFolder.Some(9)).ShouldBe(places[2]); }
            _folder.ShouldHold(places[0], SegmentFolder.Some(0));
            _folder.ShouldHold(places[1], SegmentFolder.Some(1));
            _folder.ShouldHold(places[2], SegmentFolder.Some(9));
        }
    }

    [Fact]
    public void A_torn_block_that_was_acknowledged_is_named_and_nothing_is_cut()
    {
        var places = _folder.Fill(40, mostSegmentBytes: 2000);
        var last = places.Last(p => p.Segment == 1);
        var whole = File.ReadAllBytes(_folder.File(1));
        for (var length = 0; length < whole.Length; length += 7)
        {
            File.WriteAllBytes(_folder.File(1), whole.AsSpan(0, length));
            Should.Throw<ArchiveException>(() => SegmentWriter.Open(_folder.Pages, last)).Message.ShouldContain("000001.seg");
            new FileInfo(_folder.File(1)).Length.ShouldBe(length);
        }
        SegmentFiles.Numbers(_folder.Pages).Count.ShouldBe(places[^1].Segment);
    }

    [Fact]
    public void A_missing_segment_that_was_acknowledged_is_named()
    {
        var last = _folder.Fill(3)[^1];
        File.Delete(_folder.File(1));
        Should.Throw<ArchiveException>(() => SegmentWriter.Open(_folder.Pages, last)).Message.ShouldBe($"{_folder.File(1)}: it is missing");
        File.Exists(_folder.File(1)).ShouldBeFalse();
    }

    [Fact]
    public void A_place_where_no_block_begins_is_none()
    {
        var last = _folder.Fill(3)[^1];
        foreach (var offset in new[] { -1, 0, 15, last.Offset - 1, last.Offset + 1, 1L << 40 })
        {
            Should.Throw<ArchiveException>(() => SegmentWriter.Open(_folder.Pages, last with { Offset = offset })).Message.ShouldContain($"at byte {offset}");
        }
    }

    [Fact]
    public void Where_none_is_acknowledged_a_single_block_is_removed()
    {
        _folder.Fill(1);
        _folder.Fill(0);
        SegmentSizes.Of(_folder.Pages).ShouldBe(new SegmentSizes(1, 0, 0, SegmentFormat.HeaderSize, 0));
        Directory.GetFiles(_folder.Pages).ShouldHaveSingleItem();
    }

    // A database that was lost or removed must not take the pages with it.
    [Fact]
    public void Where_none_is_acknowledged_many_blocks_are_set_aside()
    {
        var places = _folder.Fill(40, mostSegmentBytes: 2000);
        var before = File.ReadAllBytes(_folder.File(2));
        _folder.Fill(2);
        SegmentSizes.Of(_folder.Pages).Blocks.ShouldBe(2);
        File.ReadAllBytes(_folder.File(2) + UnnamedSegments.Suffix).ShouldBe(before);
        _folder.Fill(1);
        Directory.GetFiles(_folder.Pages).Length.ShouldBe(places[^1].Segment + 2);
    }

    [Fact]
    public void An_empty_segment_left_by_a_kill_is_no_hindrance()
    {
        var last = _folder.Fill(2)[^1];
        File.WriteAllBytes(_folder.File(2), []);
        using (var writer = SegmentWriter.Open(_folder.Pages, last, mostSegmentBytes: 100)) { writer.Append(SegmentFolder.Some(5)).Segment.ShouldBe(2); }
        SegmentCheck.Find(_folder.Pages).ShouldBeEmpty();
    }

    [Fact]
    public void Other_files_in_the_folder_are_left_alone()
    {
        var last = _folder.Fill(2)[^1];
        string[] others = ["notes.txt", "9.seg", "000009.seg.bak", "x.seg"];
        foreach (var other in others) { File.WriteAllText(Path.Combine(_folder.Pages, other), "mine"); }
        using (SegmentWriter.Open(_folder.Pages, last)) { }
        others.ShouldAllBe(o => File.ReadAllText(Path.Combine(_folder.Pages, o)) == "mine");
    }
}
