using Microsoft.Data.Sqlite;
using Sutra.Archive.Keeping;
using Sutra.Archive.Tests.Upkeep;
using Sutra.Archive.Upkeep;

namespace Sutra.Archive.Tests.Keeping;

/// <summary>A database that is gone or empty names no page: whoever writes beside it must not take the pages for leftovers.</summary>
public sealed class LostDatabaseTests : IDisposable
{
    private readonly UpkeepArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    // One block is what a kill before the first commit leaves too: of several there is no doubt, of one there must be none either.
    [Theory]
    [InlineData("gone", 3)]
    [InlineData("gone", 40)]
    [InlineData("empty", 3)]
    [InlineData("empty", 40)]
    [InlineData("without tables", 3)]
    [InlineData("without tables", 40)]
    public void A_writer_leaves_the_pages_alone_and_says_how_they_come_back(string how, int pages)
    {
        _archive.Add(0, pages);
        var before = UpkeepArchive.Content(_archive.Folder, withTimes: false);
        var bytes = File.ReadAllBytes(_archive.Segment());
        Lose(how);

        var message = Should.Throw<ArchiveException>(() => _archive.Add(100, 101)).Message;

        message.ShouldBe($"{_archive.Folder.Database}: the database is {(how == "gone" ? "missing" : "empty")}, but {_archive.Folder.Pages} has pages, in 1 segment. Nothing was changed; 'sutra archive restore --from-pages' makes the database again from them");
        File.ReadAllBytes(_archive.Segment()).ShouldBe(bytes);
        Directory.GetFiles(_archive.Folder.Pages).ShouldBe([_archive.Segment()]);
        ArchiveRestore.FromPages(_archive.Folder, new RestoreOptions()).Faults.ShouldBeEmpty();
        UpkeepArchive.Content(_archive.Folder, withTimes: false).ShouldBe(before);
    }

    [Theory]
    [InlineData("gone")]
    [InlineData("empty")]
    public void So_does_a_compaction(string how)
    {
        _archive.Add(0, 3);
        var bytes = File.ReadAllBytes(_archive.Segment());
        Lose(how);
        Should.Throw<ArchiveException>(() => ArchiveCompaction.Run(_archive.Folder));
        File.ReadAllBytes(_archive.Segment()).ShouldBe(bytes);
    }

    [Fact]
    public void An_empty_database_without_pages_is_a_new_archive()
    {
        Directory.CreateDirectory(_archive.Folder.Path);
        File.WriteAllBytes(_archive.Folder.Database, []);
        _archive.Add(0, 2);
        ArchiveStats.Of(_archive.Folder).Articles.ShouldBe(2);
    }

    // As a process leaves it that is killed before its first commit: the tables are made before the first segment.
    [Fact]
    public void A_database_with_tables_and_no_page_yet_goes_on()
    {
        _archive.Add(0, 0);
        File.AppendAllText(_archive.Segment(), "half a block");
        _archive.Add(0, 2);
        ArchiveCheck.Find(_archive.Folder).ShouldBeEmpty();
        ArchiveStats.Of(_archive.Folder).Articles.ShouldBe(2);
    }

    private void Lose(string how)
    {
        foreach (var end in new[] { "", "-wal", "-shm" }) { File.Delete(_archive.Folder.Database + end); }
        if (how == "empty") { File.WriteAllBytes(_archive.Folder.Database, []); }
        if (how != "without tables") { return; }
        using var connection = new SqliteConnection($"Data Source={_archive.Folder.Database};Pooling=False");
        connection.Open();
        ArchiveDatabase.Execute(connection, "CREATE TABLE t (x); DROP TABLE t;");
    }
}
