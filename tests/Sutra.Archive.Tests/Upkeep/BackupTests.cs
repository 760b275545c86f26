using Sutra.Archive.Keeping;
using Sutra.Archive.Segments;
using Sutra.Archive.Upkeep;

namespace Sutra.Archive.Tests.Upkeep;

public sealed class BackupTests : IDisposable
{
    private readonly UpkeepArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void A_backup_is_an_archive_with_the_same_pages()
    {
        _archive.Add(0, 20);
        var made = ArchiveBackup.Make(_archive.Folder, _archive.Backup);
        (made.Articles, made.Revisions, made.ThereBytes, made.Faults.Count).ShouldBe((20, 24, 0, 0));
        ShouldBeBackup(UpkeepArchive.Content(_archive.Folder));
        File.Exists(_archive.Backup.Database + "-wal").ShouldBeFalse();
    }

    [Fact]
    public void The_next_one_copies_what_is_new_and_no_more()
    {
        _archive.Add(0, 20);
        ArchiveBackup.Make(_archive.Folder, _archive.Backup);
        var there = new FileInfo(_archive.Segment()).Length;
        _archive.Add(20, 25);
        var made = ArchiveBackup.Make(_archive.Folder, _archive.Backup);
        made.ThereBytes.ShouldBe(there);
        made.CopiedBytes.ShouldBe(new FileInfo(_archive.Segment()).Length - there + new FileInfo(_archive.Backup.Database).Length);
        ShouldBeBackup(UpkeepArchive.Content(_archive.Folder));
    }

    [Fact]
    public async Task It_is_consistent_while_a_writer_writes()
    {
        _archive.Add(0, 4);
        var adding = Task.Run(() => _archive.Add(4, 80), TestContext.Current.CancellationToken);
        var before = 0L;
        do
        {
            var made = ArchiveBackup.Make(_archive.Folder, _archive.Backup);
            made.Faults.ShouldBeEmpty();
            made.Revisions.ShouldBeGreaterThanOrEqualTo(before);
            before = made.Revisions;
            ArchiveCheck.Find(_archive.Backup).ShouldBeEmpty();
        }
        while (!adding.IsCompleted);
        await adding;
        ArchiveBackup.Make(_archive.Folder, _archive.Backup);
        ShouldBeBackup(UpkeepArchive.Content(_archive.Folder));
    }

    [Fact]
    public void What_was_not_acknowledged_is_not_copied()
    {
        _archive.Add(0, 4);
        var length = new FileInfo(_archive.Segment()).Length;
        File.AppendAllText(_archive.Segment(), "half a block");
        ArchiveBackup.Make(_archive.Folder, _archive.Backup).Faults.ShouldBeEmpty();
        new FileInfo(SegmentFiles.Path(_archive.Backup.Pages, 1)).Length.ShouldBe(length);
    }

    [Fact]
    public void An_empty_archive_is_backed_up_too()
    {
        using (ArchiveWriter.Open(_archive.Folder)) { }
        ArchiveBackup.Make(_archive.Folder, _archive.Backup).Revisions.ShouldBe(0);
        _archive.Add(0, 4);
        ArchiveBackup.Make(_archive.Folder, _archive.Backup);
        ShouldBeBackup(UpkeepArchive.Content(_archive.Folder));
    }

    // What a kill at each step leaves: half a segment, a tail, half a database, an old name.
    [Fact]
    public void A_killed_backup_leaves_the_earlier_one_and_the_next_goes_on()
    {
        _archive.Add(0, 20);
        ArchiveBackup.Make(_archive.Folder, _archive.Backup);
        var earlier = UpkeepArchive.Content(_archive.Folder);
        _archive.Add(20, 30);
        File.AppendAllText(SegmentFiles.Path(_archive.Backup.Pages, 1), "half a block that was being copied");
        File.WriteAllText(SegmentFiles.Path(_archive.Backup.Pages, 2) + ".new", "half a segment");
        Directory.CreateDirectory(Path.Combine(_archive.Backup.Path, "new"));
        File.WriteAllText(Path.Combine(_archive.Backup.Path, "new", "sutra.db"), "half a database");
        File.WriteAllText(Path.Combine(_archive.Backup.Path, "new", "sutra.db-journal"), "and its journal");
        ArchiveCheck.Find(_archive.Backup).ShouldBeEmpty();
        UpkeepArchive.Content(_archive.Backup).ShouldBe(earlier);
        ArchiveBackup.Make(_archive.Folder, _archive.Backup);
        ShouldBeBackup(UpkeepArchive.Content(_archive.Folder));
    }

    [Fact]
    public void A_first_backup_that_was_killed_is_made_again()
    {
        _archive.Add(0, 8);
        Directory.CreateDirectory(Path.Combine(_archive.Backup.Path, "new"));
        Directory.CreateDirectory(_archive.Backup.Pages);
        File.WriteAllText(Path.Combine(_archive.Backup.Path, "new", "sutra.db"), "half a database");
        File.WriteAllText(SegmentFiles.Path(_archive.Backup.Pages, 1), "half a segment");
        ArchiveBackup.Make(_archive.Folder, _archive.Backup);
        ShouldBeBackup(UpkeepArchive.Content(_archive.Folder));
    }

    [Fact]
    public void Another_archives_backup_is_not_written_over()
    {
        _archive.Add(0, 8);
        var other = new ArchiveFolder(_archive.Path("other"));
        _archive.Add(100, 108, folder: other);
        ArchiveBackup.Make(other, _archive.Backup);
        var there = UpkeepArchive.Content(_archive.Backup);
        Should.Throw<ArchiveException>(() => ArchiveBackup.Make(_archive.Folder, _archive.Backup)).Message.ShouldBe($"{_archive.Backup.Path}: the backup there is another archive's; take another folder");
        UpkeepArchive.Content(_archive.Backup).ShouldBe(there);
    }

    [Fact]
    public void A_backup_with_pages_that_the_archive_lost_is_not_written_over()
    {
        _archive.Add(0, 8);
        UpkeepArchive.Copy(_archive.Folder.Path, _archive.Path("earlier"));
        _archive.Add(8, 12);
        ArchiveBackup.Make(_archive.Folder, _archive.Backup);
        var earlier = new ArchiveFolder(_archive.Path("earlier"));
        Should.Throw<ArchiveException>(() => ArchiveBackup.Make(earlier, _archive.Backup)).Message.ShouldContain("has 5 pages that this archive has not");
        // The same pages by other commits: other blocks at the same places.
        _archive.Add(8, 12, inBlock: 1, folder: earlier);
        Should.Throw<ArchiveException>(() => ArchiveBackup.Make(earlier, _archive.Backup)).Message.ShouldContain("went another way");
        ArchiveCheck.Find(_archive.Backup).ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_that_cannot_be_a_backup_is_refused()
    {
        _archive.Add(0, 4);
        Refused(_archive.Folder.Path).ShouldContain("cannot stand in the archive's own folder");
        Refused(Path.Combine(_archive.Folder.Path, "deeper")).ShouldContain("cannot stand in the archive's own folder");
        Directory.CreateDirectory(_archive.Path("papers"));
        File.WriteAllText(Path.Combine(_archive.Path("papers"), "letter.txt"), "");
        Refused(_archive.Path("papers")).ShouldContain("is not empty and holds no backup");
        Refused(Path.Combine(_archive.Path("papers"), "letter.txt")).ShouldContain("this is a file");
        Should.Throw<ArchiveException>(() => ArchiveBackup.Make(new ArchiveFolder(_archive.Path("none")), _archive.Backup)).Message.ShouldContain("there is no archive here");
    }

    [Fact]
    public void A_damaged_page_is_named_and_the_earlier_backup_keeps_it()
    {
        _archive.Add(0, 20);
        ArchiveBackup.Make(_archive.Folder, _archive.Backup);
        UpkeepArchive.Flip(_archive.Segment(), 60);
        _archive.Add(20, 30);
        UpkeepArchive.Flip(_archive.Segment(), -20);
        var made = ArchiveBackup.Make(_archive.Folder, _archive.Backup);
        made.Faults.ShouldHaveSingleItem().ShouldContain("000001.seg: at byte");
        // Only what was damaged before it was ever copied is missing.
        ArchiveCheck.Find(_archive.Backup).Count(f => f.StartsWith('p')).ShouldBe(4);
    }

    [Fact]
    public void A_damaged_database_is_not_copied_over_a_whole_one()
    {
        _archive.Add(0, 20);
        ArchiveBackup.Make(_archive.Folder, _archive.Backup);
        var there = UpkeepArchive.Content(_archive.Backup);
        for (var page = 2; page < 12; page++) { UpkeepArchive.Flip(_archive.Folder.Database, (page * 4096) + 3); }
        Should.Throw<ArchiveException>(() => ArchiveBackup.Make(_archive.Folder, _archive.Backup)).Message.ShouldStartWith(_archive.Folder.Database);
        UpkeepArchive.Content(_archive.Backup).ShouldBe(there);
    }

    [Fact]
    public void A_damaged_segment_of_the_backup_is_copied_anew()
    {
        _archive.Add(0, 20);
        ArchiveBackup.Make(_archive.Folder, _archive.Backup);
        UpkeepArchive.Flip(SegmentFiles.Path(_archive.Backup.Pages, 1), 20);
        ArchiveBackup.Make(_archive.Folder, _archive.Backup);
        ShouldBeBackup(UpkeepArchive.Content(_archive.Folder));
    }

    [Fact]
    public void A_backup_follows_an_archive_that_was_packed_anew()
    {
        _archive.Add(0, 20);
        ArchiveBackup.Make(_archive.Folder, _archive.Backup);
        ArchiveCompaction.Run(_archive.Folder);
        _archive.Add(20, 24);
        ArchiveBackup.Make(_archive.Folder, _archive.Backup);
        ShouldBeBackup(UpkeepArchive.Content(_archive.Folder));
        SegmentFiles.Numbers(_archive.Backup.Pages).ShouldBe([2]);
    }

    private void ShouldBeBackup(IReadOnlyList<string> content)
    {
        ArchiveCheck.Find(_archive.Backup).ShouldBeEmpty();
        UpkeepArchive.Content(_archive.Backup).ShouldBe(content);
        Directory.Exists(Path.Combine(_archive.Backup.Path, "new")).ShouldBeFalse();
    }

    private string Refused(string to) => Should.Throw<ArchiveException>(() => ArchiveBackup.Make(_archive.Folder, new ArchiveFolder(to))).Message;
}
