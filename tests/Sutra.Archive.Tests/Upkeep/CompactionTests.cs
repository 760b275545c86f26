using Sutra.Archive.Keeping;
using Sutra.Archive.Looking;
using Sutra.Archive.Segments;
using Sutra.Archive.Tests.Keeping;
using Sutra.Archive.Upkeep;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;

namespace Sutra.Archive.Tests.Upkeep;

public sealed class CompactionTests : IDisposable
{
    private readonly UpkeepArchive _archive = new();

    public CompactionTests() => _archive.Add(0, 30, inBlock: 2);

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void The_same_pages_take_less_room()
    {
        var before = UpkeepArchive.Content(_archive.Folder);
        var compacted = ArchiveCompaction.Run(_archive.Folder);
        compacted.Moved.ShouldBe(before.Count);
        compacted.PagesAfter.ShouldBeLessThan(compacted.PagesBefore);
        compacted.PagesAfter.ShouldBe(new FileInfo(_archive.Segment(2)).Length);
        UpkeepArchive.Content(_archive.Folder).ShouldBe(before);
        ArchiveCheck.Find(_archive.Folder).ShouldBeEmpty();
        SegmentSizes.Of(_archive.Folder.Pages).Blocks.ShouldBe(1);
    }

    [Fact]
    public void Adding_goes_on_and_what_is_packed_is_left_alone()
    {
        ArchiveCompaction.Run(_archive.Folder).Moved.ShouldBeGreaterThan(0);
        ArchiveCompaction.Run(_archive.Folder).Moved.ShouldBe(0);
        _archive.Add(30, 33);
        var before = UpkeepArchive.Content(_archive.Folder);
        ArchiveCompaction.Run(_archive.Folder).Moved.ShouldBe(before.Count);
        UpkeepArchive.Content(_archive.Folder).ShouldBe(before);
        SegmentFiles.Numbers(_archive.Folder.Pages).ShouldBe([3]);
        File.Delete(Path.Combine(_archive.Folder.Pages, "compacted"));
        ArchiveCompaction.Run(_archive.Folder).Moved.ShouldBe(before.Count);
        ArchiveCheck.Find(_archive.Folder).ShouldBeEmpty();
    }

    [Fact]
    public void Blocks_are_joined_up_to_a_megabyte_and_longer_ones_are_not_cut()
    {
        var folder = new ArchiveFolder(_archive.Path("long"));
        using (var writer = ArchiveWriter.Open(folder))
        {
            (RawPage, Reading) Long(int i) => TempArchive.Read(TempArchive.Page($"l{i}", string.Join(' ', Enumerable.Range(i * 10_000, 10_000)), $"https://nodibarta.example/l{i}"));
            writer.Add([.. Enumerable.Range(0, 30).Select(Long)]);
            for (var i = 30; i < 60; i++) { writer.Add([Long(i)]); }
        }
        SegmentSizes.Of(folder.Pages).Blocks.ShouldBe(31);
        var before = UpkeepArchive.Content(folder);
        ArchiveCompaction.Run(folder);
        // Thirty pages in one of 2 MB, then by 70 kB fourteen, fourteen and two.
        SegmentSizes.Of(folder.Pages).Blocks.ShouldBe(4);
        UpkeepArchive.Content(folder).ShouldBe(before);
    }

    // At every write: the header of the new segment is the first, its block the second.
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 10)]
    [InlineData(1, 0)]
    [InlineData(1, 30)]
    public void A_full_disk_leaves_the_archive_as_it_was(int writes, int bytes)
    {
        var before = UpkeepArchive.Content(_archive.Folder);
        var done = 0;
        Should.Throw<ArchiveException>(() => ArchiveCompaction.Run(_archive.Folder, (file, data, offset) =>
        {
            if (done++ < writes) { BlockWrites.Durable(file, data, offset); return; }
            BlockWrites.Durable(file, data[..Math.Min(bytes, data.Length)], offset);
            throw new IOException("No space left on device", OperatingSystem.IsWindows() ? unchecked((int)0x80070070) : 28);
        })).Message.ShouldEndWith("000002.seg: the disk is full");
        UpkeepArchive.Content(_archive.Folder).ShouldBe(before);
        ArchiveCheck.Find(_archive.Folder).ShouldBeEmpty();
        SegmentFiles.Numbers(_archive.Folder.Pages).ShouldBe([1]);
    }

    // As a kill leaves it that came before the transaction: the new segment stands there, and nobody names it.
    [Fact]
    public void New_segments_that_nobody_names_are_no_damage_and_go_with_the_next_writer()
    {
        var before = UpkeepArchive.Content(_archive.Folder);
        UpkeepArchive.Copy(_archive.Folder.Path, _archive.Path("copy"));
        ArchiveCompaction.Run(new ArchiveFolder(_archive.Path("copy")));
        File.Copy(SegmentFiles.Path(new ArchiveFolder(_archive.Path("copy")).Pages, 2), _archive.Segment(2));
        ArchiveCheck.Find(_archive.Folder).ShouldBeEmpty();
        _archive.Add(30, 31);
        SegmentFiles.Numbers(_archive.Folder.Pages).ShouldBe([1]);
        UpkeepArchive.Content(_archive.Folder).Take(before.Count).ShouldBe(before);
    }

    // As one leaves it that came behind the transaction.
    [Fact]
    public void Old_segments_that_are_left_over_are_no_damage_and_go_with_the_next_compaction()
    {
        var before = UpkeepArchive.Content(_archive.Folder);
        File.Copy(_archive.Segment(), _archive.Path("old"));
        ArchiveCompaction.Run(_archive.Folder);
        File.Copy(_archive.Path("old"), _archive.Segment());
        ArchiveCheck.Find(_archive.Folder).ShouldBeEmpty();
        UpkeepArchive.Content(_archive.Folder).ShouldBe(before);
        ArchiveBackup.Make(_archive.Folder, _archive.Backup);
        SegmentFiles.Numbers(_archive.Backup.Pages).ShouldBe([2]);
        ArchiveCompaction.Run(_archive.Folder);
        SegmentFiles.Numbers(_archive.Folder.Pages).ShouldBe([2]);
    }

    [Fact]
    public void A_reader_that_was_open_finds_its_pages_again()
    {
        using var reader = ArchiveReader.Open(_archive.Folder);
        var entries = reader.Articles.Latest(30);
        entries.ShouldNotBeEmpty();
        ArchiveCompaction.Run(_archive.Folder);
        entries.Select(reader.Articles.Page).ShouldAllBe(p => p != null && p.Content.Length > 0);
    }

    [Fact]
    public void A_damaged_archive_is_not_packed_anew()
    {
        UpkeepArchive.Flip(_archive.Segment(), 60);
        var bytes = File.ReadAllBytes(_archive.Segment());
        Should.Throw<ArchiveException>(() => ArchiveCompaction.Run(_archive.Folder)).Message.ShouldContain("000001.seg, at byte 16");
        File.ReadAllBytes(_archive.Segment()).ShouldBe(bytes);
        SegmentFiles.Numbers(_archive.Folder.Pages).ShouldBe([1]);
    }

    [Fact]
    public void It_needs_the_writers_right()
    {
        using var writer = ArchiveWriter.Open(_archive.Folder);
        Should.Throw<ArchiveException>(() => ArchiveCompaction.Run(_archive.Folder)).Message.ShouldContain("another process");
        Should.Throw<ArchiveException>(() => ArchiveCompaction.Run(_archive.Backup)).Message.ShouldContain("there is no archive here");
    }
}
