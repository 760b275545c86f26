using Sutra.Archive.Keeping;

namespace Sutra.Cli.Tests.Upkeep;

/// <summary>What happens to archives, as a user sees it: a line that names the file and the reason, exit code 1, nothing acknowledged lost, and a way back.</summary>
public sealed class FailureTests : IDisposable
{
    private readonly UpkeepFolder _folder = new();
    private readonly Stack<string> _mounted = new();

    public void Dispose()
    {
        while (_mounted.TryPop(out var path)) { SutraProcess.Tool("umount", path); }
        _folder.Dispose();
    }

    // What is said names the file; a command that can do its work all the same does it.
    [Theory]
    [InlineData("segment header", "000001.seg")]
    [InlineData("segment bytes", "000001.seg")]
    [InlineData("segment cut", "000001.seg")]
    [InlineData("segment gone", "000001.seg")]
    [InlineData("database head", "sutra.db")]
    [InlineData("database schema", "sutra.db")]
    [InlineData("database pages", "sutra.db")]
    [InlineData("database cut", "sutra.db")]
    [InlineData("database empty", "sutra.db")]
    [InlineData("database gone", "sutra.db")]
    public void What_is_damaged_is_named_and_restored(string damage, string file)
    {
        _folder.Add(0, 12);
        Sutra(0, "archive", "backup", "--archive", _folder.Archive, _folder.Backup);
        Damage(damage);

        Sutra(1, "archive", "check", "--archive", _folder.Archive).Output.ShouldContain(file);
        Sutra(1, "archive", "compact", "--archive", _folder.Archive).Errors.ShouldStartWith("sutra: ");
        Sutra(0, "archive", "restore", "--archive", _folder.Archive, _folder.Backup).Output.ShouldContain("before-restore-");
        Sutra(0, "archive", "check", "--archive", _folder.Archive).Output.ShouldBe("The archive is whole.\n");
        UpkeepFolder.Ids(_folder.Archive).ShouldBe(Enumerable.Range(0, 12).Select(i => $"p{i}"));
    }

    [Theory]
    [InlineData("database head")]
    [InlineData("database gone")]
    public void A_database_is_made_again_from_the_pages(string damage)
    {
        _folder.Add(0, 12);
        Damage(damage);
        Sutra(0, "archive", "restore", "--archive", _folder.Archive, "--from-pages");
        UpkeepFolder.Ids(_folder.Archive).ShouldBe(Enumerable.Range(0, 12).Select(i => $"p{i}"));
    }

    [Theory]
    [InlineData("database empty", "empty")]
    [InlineData("database gone", "missing")]
    public void Adding_beside_a_lost_database_is_refused_and_touches_nothing(string damage, string what)
    {
        _folder.Add(0, 3);
        Damage(damage);
        var bytes = File.ReadAllBytes(_folder.Segment);
        Sutra(1, "add", "--archive", _folder.Archive, _folder.Pages(3, 4)).Errors.ShouldBe(
            $"sutra: {_folder.Database}: the database is {what}, but {Path.Combine(_folder.Archive, "pages")} has pages, in 1 segment. Nothing was changed; 'sutra archive restore --from-pages' makes the database again from them\n");
        Sutra(1, "reread", "--archive", _folder.Archive);
        File.ReadAllBytes(_folder.Segment).ShouldBe(bytes);
        Sutra(0, "archive", "restore", "--archive", _folder.Archive, "--from-pages");
        Sutra(0, "add", "--archive", _folder.Archive, _folder.Pages(3, 4));
        UpkeepFolder.Ids(_folder.Archive).ShouldBe(["p0", "p1", "p2", "p3"]);
    }

    [Fact]
    public void What_is_lost_is_named_by_its_article()
    {
        _folder.Add(0, 3);
        _folder.Add(3, 6);
        UpkeepFolder.Flip(_folder.Segment, 60);
        var restored = Sutra(1, "archive", "restore", "--archive", _folder.Archive, "--from-pages");
        restored.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(',')[0]).ShouldBe(["sutra: p0", "sutra: p1", "sutra: p2"]);
        UpkeepFolder.Ids(_folder.Archive).ShouldBe(["p3", "p4", "p5"]);
    }

    [Theory]
    [InlineData("add")]
    [InlineData("archive", "compact")]
    [InlineData("archive", "restore", "--from-pages")]
    public void A_second_writer_is_told_that_there_is_one(params string[] command)
    {
        _folder.Add(0, 3);
        using var writer = ArchiveWriter.Open(new ArchiveFolder(_folder.Archive));
        Sutra(1, [.. command, "--archive", _folder.Archive, .. command.Length == 1 ? [_folder.Pages(3, 4)] : Array.Empty<string>()]).Errors
            .ShouldStartWith($"sutra: {_folder.Archive}: another process");
        Sutra(0, "archive", "backup", "--archive", _folder.Archive, _folder.Backup);
        Sutra(0, "archive", "check", "--archive", _folder.Archive);
    }

    [Theory]
    [InlineData("add")]
    [InlineData("archive", "compact")]
    [InlineData("archive", "restore", "--from-pages")]
    public void A_folder_that_may_only_be_read_is_named_and_read(params string[] command)
    {
        _folder.Add(0, 3);
        var pages = _folder.Pages(3, 4);
        if (!SutraProcess.Tool("chmod", "-R", "a+rX,a-w", Path.GetDirectoryName(_folder.Archive)!)) { Assert.Skip("This system has no chmod."); }
        var said = SutraProcess.RunWithoutRights([.. command, "--archive", _folder.Archive, .. command.Length == 1 ? [pages] : Array.Empty<string>()]);
        said.Errors.ShouldStartWith($"sutra: {_folder.Archive}");
        said.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1);
        said.Code.ShouldBe(1);
        SutraProcess.RunWithoutRights("archive", "backup", "--archive", _folder.Archive, _folder.Backup).ShouldSatisfyAllConditions(r => r.Code.ShouldBe(1), r => r.Errors.ShouldStartWith($"sutra: {_folder.Backup}"));
        SutraProcess.RunWithoutRights("archive", "check", "--archive", _folder.Archive).ShouldSatisfyAllConditions(r => r.Output.ShouldBe("The archive is whole.\n"), r => r.Code.ShouldBe(0));
    }

    [Fact]
    public void A_full_disk_loses_nothing_that_was_acknowledged()
    {
        Mount(_folder.Archive, "1500k");
        var added = Sutra(1, "add", "--format", "jsonl", "--archive", _folder.Archive, _folder.Pages(0, 640, length: 8000));
        added.Errors.ShouldStartWith($"sutra: {_folder.Archive}");
        added.Errors.ShouldContain("the disk is full");
        var acknowledged = added.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => System.Text.Json.JsonDocument.Parse(l).RootElement.GetProperty("id").GetString()!).ToList();
        acknowledged.Count.ShouldBeInRange(1, 639);
        Sutra(0, "archive", "check", "--archive", _folder.Archive);
        UpkeepFolder.Ids(_folder.Archive).ShouldBe(acknowledged);
    }

    [Fact]
    public void A_backup_on_a_full_disk_leaves_the_earlier_one()
    {
        _folder.Add(0, 12);
        Mount(_folder.Backup, "700k");
        Sutra(0, "archive", "backup", "--archive", _folder.Archive, _folder.Backup);
        Sutra(0, "add", "--archive", _folder.Archive, _folder.Pages(100, 228, length: 8000));
        Sutra(1, "archive", "backup", "--archive", _folder.Archive, _folder.Backup).Errors.ShouldContain("the disk is full");
        Sutra(0, "archive", "check", "--archive", _folder.Backup);
        UpkeepFolder.Ids(_folder.Backup).ShouldBe(Enumerable.Range(0, 12).Select(i => $"p{i}"));
    }

    [Fact]
    public void An_export_on_a_full_disk_leaves_the_earlier_file()
    {
        _folder.Add(0, 12);
        Mount(_folder.File("small"), "64k");
        var file = Path.Combine(_folder.File("small"), "pages.jsonl");
        File.WriteAllText(file, "earlier");
        Sutra(0, "add", "--archive", _folder.Archive, _folder.Pages(100, 164, length: 8000));
        Sutra(1, "archive", "export", "--archive", _folder.Archive, "--format", "pages", "--out", file).Errors.ShouldStartWith($"sutra: {file}: ");
        File.ReadAllText(file).ShouldBe("earlier");
        Directory.GetFiles(_folder.File("small")).ShouldBe([file]);
    }

    private static (int Code, string Output, string Errors) Sutra(int code, params string[] arguments)
    {
        var said = SutraProcess.Run(arguments);
        said.Code.ShouldBe(code, said.Errors + said.Output);
        said.Errors.ShouldNotContain("fault of the program");
        return said;
    }

    private void Mount(string path, string size)
    {
        Directory.CreateDirectory(path);
        if (!OperatingSystem.IsLinux() || !SutraProcess.Tool("mount", "-t", "tmpfs", "-o", "size=" + size, "none", path)) { Assert.Skip("This system does not let the test mount a small disk."); }
        _mounted.Push(path);
    }

    private void Damage(string what)
    {
        var (segment, database) = (_folder.Segment, _folder.Database);
        switch (what)
        {
            case "segment header": UpkeepFolder.Flip(segment, 20); break;
            case "segment bytes": UpkeepFolder.Flip(segment, 60); break;
            case "segment cut": Cut(segment, new FileInfo(segment).Length / 2); break;
            case "segment gone": File.Delete(segment); break;
            case "database head": for (var i = 0; i < 16; i++) { UpkeepFolder.Flip(database, i); } break;
            case "database schema": for (var i = 100; i < 4000; i += 7) { UpkeepFolder.Flip(database, i); } break;
            case "database pages": for (var i = 5000L; i < new FileInfo(database).Length; i += 1000) { UpkeepFolder.Flip(database, i); } break;
            case "database cut": Cut(database, new FileInfo(database).Length / 2); break;
            case "database empty": Cut(database, 0); break;
            case "database gone": File.Delete(database); break;
            default: throw new ArgumentOutOfRangeException(nameof(what));
        }
    }

    private static void Cut(string path, long length)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.SetLength(length);
    }
}
