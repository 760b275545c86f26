using Microsoft.Data.Sqlite;
using Sutra.Archive.Keeping;
using Sutra.Archive.Schema;
using Sutra.Archive.Segments;
using Sutra.Archive.Upkeep;

namespace Sutra.Archive.Tests.Upkeep;

/// <summary>An archive of pages 0 to 11 was backed up, then 12 to 19 were added, then something happened.</summary>
public sealed class RestoreTests : IDisposable
{
    private static readonly RestoreOptions s_mend = new() { Jobs = 2 };

    private readonly UpkeepArchive _archive = new();
    private readonly IReadOnlyList<string> _whole;

    public RestoreTests()
    {
        _archive.Add(0, 12);
        ArchiveBackup.Make(_archive.Folder, _archive.Backup);
        _archive.Add(12, 20);
        _whole = UpkeepArchive.Content(_archive.Folder);
    }

    public void Dispose() => _archive.Dispose();

    // Byte 20 is in the header of the first block, byte 60 in its packed bytes.
    [Theory]
    [InlineData("the header of a file", "000001.seg")]
    [InlineData("the header of a block", "000001.seg")]
    [InlineData("the bytes of a block", "000001.seg")]
    [InlineData("half of a segment", "000001.seg")]
    [InlineData("a segment", "000001.seg")]
    [InlineData("all segments", "pages")]
    public void Damaged_pages_are_named_and_come_back_from_the_backup(string lost, string named)
    {
        Damage(lost);
        ArchiveCheck.Find(_archive.Folder).ShouldContain(f => f.Contains(named, StringComparison.Ordinal));
        var restored = ArchiveRestore.FromBackup(_archive.Folder, _archive.Backup, s_mend);
        ArchiveCheck.Find(_archive.Folder).ShouldBeEmpty();
        var now = UpkeepArchive.Content(_archive.Folder);
        // What came after the backup is in pages that the damage may have taken with it: then each is named.
        now.Count.ShouldBe((int)restored.Revisions);
        (now.Count + restored.Faults.Count).ShouldBe(_whole.Count);
        restored.Faults.ShouldAllBe(f => f.EndsWith("its page is lost", StringComparison.Ordinal));
        if (lost is "the header of a file" or "the header of a block" or "the bytes of a block") { restored.Faults.ShouldBeEmpty(); }
        Directory.Exists(restored.SetAside).ShouldBeTrue();
    }

    [Theory]
    [InlineData("the first bytes of the database")]
    [InlineData("the database's schema")]
    [InlineData("many pages of the database")]
    [InlineData("half of the database")]
    [InlineData("all but the database's first page")]
    [InlineData("all bytes of the database")]
    [InlineData("the database")]
    public void A_damaged_database_is_named_and_made_again(string lost)
    {
        Damage(lost);
        ArchiveCheck.Find(_archive.Folder).ShouldContain(f => f.Contains("sutra.db", StringComparison.Ordinal));
        var damaged = _archive.Path("damaged");
        UpkeepArchive.Copy(_archive.Folder.Path, damaged);

        var restored = ArchiveRestore.FromPages(_archive.Folder, s_mend);
        restored.Faults.ShouldBeEmpty();
        restored.Regained.ShouldBe(_whole.Count);
        ShouldBeWhole(_archive.Folder);

        restored = ArchiveRestore.FromBackup(new ArchiveFolder(damaged), _archive.Backup, s_mend);
        restored.Faults.ShouldBeEmpty();
        restored.Regained.ShouldBe(_whole.Count - 15);
        ShouldBeWhole(new ArchiveFolder(damaged));
    }

    [Fact]
    public void From_pages_what_is_lost_is_named_by_its_article()
    {
        UpkeepArchive.Flip(_archive.Segment(), 60);
        var restored = ArchiveRestore.FromPages(_archive.Folder, s_mend);
        restored.Faults.ShouldBe(["p0, revision 1", "p0, revision 2", "p1, revision 1", "p2, revision 1"], Comparer);
        restored.Revisions.ShouldBe(_whole.Count - 4);
        ArchiveCheck.Find(_archive.Folder).ShouldBeEmpty();
    }

    [Fact]
    public void Without_a_database_it_is_named_by_file_and_place()
    {
        UpkeepArchive.Flip(_archive.Segment(), 60);
        File.Delete(_archive.Folder.Database);
        var restored = ArchiveRestore.FromPages(_archive.Folder, s_mend);
        restored.Faults.ShouldHaveSingleItem().ShouldBe($"{_archive.Segment()}: at byte 16: the block's bytes do not fit its checksum; it had 4 pages");
        restored.Revisions.ShouldBe(_whole.Count - 4);
    }

    // A writer that found a database without a page beside them set the segments aside and began anew.
    [Fact]
    public void Pages_that_a_writer_set_aside_come_back_too()
    {
        File.Delete(_archive.Folder.Database);
        var other = new ArchiveFolder(_archive.Path("other"));
        _archive.Add(0, 0, folder: other);
        File.Copy(other.Database, _archive.Folder.Database);
        _archive.Add(20, 22);
        Directory.GetFiles(_archive.Folder.Pages, "*.unnamed").ShouldHaveSingleItem();
        ArchiveRestore.FromPages(_archive.Folder, s_mend with { Force = true }).Faults.ShouldBeEmpty();
        UpkeepArchive.Content(_archive.Folder, withTimes: false).Select(l => l.Split(' ')[1]).Distinct().ShouldBe(Enumerable.Range(0, 22).Select(i => $"p{i}"));
    }

    [Fact]
    public void A_whole_archive_is_not_written_over()
    {
        Should.Throw<ArchiveException>(() => ArchiveRestore.FromBackup(_archive.Folder, _archive.Backup, s_mend)).Message.ShouldBe($"{_archive.Folder.Path}: the archive there is whole; --force sets it aside and restores all the same");
        UpkeepArchive.Content(_archive.Folder).ShouldBe(_whole);
        Directory.GetDirectories(_archive.Folder.Path).ShouldBe([_archive.Folder.Pages]);
    }

    [Fact]
    public void By_force_it_becomes_what_the_backup_is_and_stays_beside()
    {
        var restored = ArchiveRestore.FromBackup(_archive.Folder, _archive.Backup, s_mend with { Force = true });
        UpkeepArchive.Content(_archive.Folder).ShouldBe(UpkeepArchive.Content(_archive.Backup));
        restored.Regained.ShouldBe(0);
        UpkeepArchive.Content(new ArchiveFolder(restored.SetAside!)).ShouldBe(_whole);
        // And back again.
        ArchiveRestore.FromBackup(_archive.Folder, new ArchiveFolder(restored.SetAside!), s_mend with { Force = true });
        UpkeepArchive.Content(_archive.Folder).ShouldBe(_whole);
        Directory.GetDirectories(_archive.Folder.Path, "before-restore-*").Length.ShouldBe(2);
    }

    [Fact]
    public void An_archive_that_is_gone_comes_back()
    {
        Directory.Delete(_archive.Folder.Path, recursive: true);
        ArchiveRestore.FromBackup(_archive.Folder, _archive.Backup, s_mend).SetAside.ShouldBeNull();
        UpkeepArchive.Content(_archive.Folder).ShouldBe(UpkeepArchive.Content(_archive.Backup));
        _archive.Add(12, 20);
        UpkeepArchive.Content(_archive.Folder, withTimes: false).Count.ShouldBe(_whole.Count);
    }

    [Fact]
    public void A_damaged_backup_is_not_taken_without_force()
    {
        Damage("the database");
        UpkeepArchive.Flip(SegmentFiles.Path(_archive.Backup.Pages, 1), 60);
        Should.Throw<ArchiveException>(() => ArchiveRestore.FromBackup(_archive.Folder, _archive.Backup, s_mend)).Message.ShouldContain("the backup is damaged, --force");
        File.Exists(_archive.Segment()).ShouldBeTrue();
        ArchiveRestore.FromBackup(_archive.Folder, _archive.Backup, s_mend with { Force = true }).Faults.ShouldContain(f => f.Contains("000001.seg: at byte 16", StringComparison.Ordinal));
        ArchiveCheck.Find(_archive.Folder).Count(f => f.StartsWith('p')).ShouldBe(4);
    }

    [Fact]
    public void What_a_killed_restore_left_is_in_nobodys_way()
    {
        Damage("the bytes of a block");
        UpkeepArchive.Copy(_archive.Backup.Path, Path.Combine(_archive.Folder.Path, "restoring"));
        ArchiveRestore.FromBackup(_archive.Folder, _archive.Backup, s_mend).Faults.ShouldBeEmpty();
        ShouldBeWhole(_archive.Folder);
        Directory.Exists(Path.Combine(_archive.Folder.Path, "restoring")).ShouldBeFalse();
    }

    [Fact]
    public void A_backup_of_an_older_schema_is_brought_up_to_date()
    {
        var old = new ArchiveFolder(_archive.Path("old"));
        Directory.CreateDirectory(old.Pages);
        using (var connection = ArchiveDatabase.Open(old, SqliteOpenMode.ReadWriteCreate)) { Migrations.Run(connection, 1); }
        var backup = new ArchiveFolder(_archive.Path("old-backup"));
        ArchiveBackup.Make(old, backup);
        ArchiveRestore.FromBackup(_archive.Folder, backup, s_mend with { Force = true }).Faults.ShouldBeEmpty();
        ArchiveStats.Of(_archive.Folder).Revisions.ShouldBe(0);
    }

    [Fact]
    public void A_restore_without_anything_to_restore_from_says_so()
    {
        Should.Throw<ArchiveException>(() => ArchiveRestore.FromBackup(_archive.Folder, new ArchiveFolder(_archive.Path("none")), s_mend)).Message.ShouldContain("there is no backup here");
        Should.Throw<ArchiveException>(() => ArchiveRestore.FromPages(new ArchiveFolder(_archive.Path("none")), s_mend)).Message.ShouldContain("there are no pages here");
        Should.Throw<ArchiveException>(() => ArchiveRestore.FromBackup(_archive.Folder, _archive.Folder, s_mend)).Message.ShouldContain("cannot stand in");
        using var writer = ArchiveWriter.Open(_archive.Folder);
        Should.Throw<ArchiveException>(() => ArchiveRestore.FromBackup(_archive.Folder, _archive.Backup, s_mend)).Message.ShouldContain("another process");
    }

    private static IEqualityComparer<string> Comparer => EqualityComparer<string>.Create((a, b) => a!.StartsWith(b!, StringComparison.Ordinal) || b!.StartsWith(a, StringComparison.Ordinal), _ => 0);

    private void ShouldBeWhole(ArchiveFolder folder)
    {
        ArchiveCheck.Find(folder).ShouldBeEmpty();
        UpkeepArchive.Content(folder, withTimes: false).ShouldBe(_whole.Select(l => string.Join(' ', l.Split(' ').Select((p, i) => i == 4 ? "0" : p))));
    }

    private void Damage(string what)
    {
        var (segment, database) = (_archive.Segment(), _archive.Folder.Database);
        switch (what)
        {
            case "the header of a file": UpkeepArchive.Flip(segment, 9); break;
            case "the header of a block": UpkeepArchive.Flip(segment, 20); break;
            case "the bytes of a block": UpkeepArchive.Flip(segment, 60); break;
            case "half of a segment": UpkeepArchive.CutTo(segment, 0.5); break;
            case "a segment": File.Delete(segment); break;
            case "all segments": Directory.Delete(_archive.Folder.Pages, recursive: true); break;
            case "the first bytes of the database": for (var i = 0; i < 20; i++) { UpkeepArchive.Flip(database, i); } break;
            case "the database's schema": for (var i = 100; i < 4000; i += 7) { UpkeepArchive.Flip(database, i); } break;
            case "many pages of the database": for (var i = 5000; i < new FileInfo(database).Length; i += 1000) { UpkeepArchive.Flip(database, i); } break;
            case "half of the database": UpkeepArchive.CutTo(database, 0.5); break;
            case "all but the database's first page": UpkeepArchive.CutTo(database, 4096.0 / new FileInfo(database).Length); break;
            case "all bytes of the database": UpkeepArchive.CutTo(database, 0); break;
            case "the database": File.Delete(database); break;
            default: throw new ArgumentOutOfRangeException(nameof(what));
        }
    }
}
