using Sutra.Web.Archives;
using Sutra.Web.Tests.Server;

namespace Sutra.Web.Tests.Archives;

public sealed class OpenArchiveTests(SampleServer server)
{
    // Of the first two requests one may ask while the other asks for the version.
    [Fact]
    public void Who_asks_for_the_first_version_takes_no_text_away_from_who_reads()
    {
        using var archive = new OpenArchive(server.Server.Archive);
        archive.Read(reader =>
        {
            archive.Version().ShouldNotBeEmpty();
            return reader.Articles.Text(reader.Articles.Find(server.Articles[0])!);
        }).ShouldNotBeNull();
    }

    [Fact]
    public void The_version_stays_while_nothing_is_added()
    {
        using var archive = new OpenArchive(server.Server.Archive);
        var version = archive.Version();
        archive.Read(reader => reader.Articles.Latest(1)).Count.ShouldBe(1);
        archive.Version().ShouldBe(version);
    }

    // On Linux the time at which a file was made is derived from those that change with every write.
    [Fact]
    public async Task Writing_to_the_file_makes_no_other_archive_of_it()
    {
        await using var own = await RunningServer.Start();
        await own.Add(RunningServer.Page, "/api/add?id=a");
        using var archive = new OpenArchive(own.Archive);
        var version = archive.Version();
        var texts = archive.Read(r => r.Texts);
        File.SetLastWriteTimeUtc(own.Archive.Database, DateTime.UnixEpoch);
        archive.Version().ShouldBe(version);
        archive.Read(r => r.Texts).ShouldBeSameAs(texts);
    }

    [Fact]
    public async Task An_archive_put_in_the_place_of_another_is_read_anew()
    {
        await using var own = await RunningServer.Start();
        await own.Add(RunningServer.Page, "/api/add?id=a");
        using var archive = new OpenArchive(own.Archive);
        var version = archive.Version();
        var texts = archive.Read(r => r.Texts);
        var copy = own.Archive.Database + ".copy";
        File.Copy(own.Archive.Database, copy);
        File.Move(copy, own.Archive.Database, overwrite: true);
        archive.Version().ShouldNotBe(version);
        archive.Read(r => r.Texts).ShouldNotBeSameAs(texts);
    }

    [Fact]
    public async Task Who_reads_when_another_archive_takes_its_place_reads_to_the_end()
    {
        await using var own = await RunningServer.Start();
        await own.Add(RunningServer.Page, "/api/add?id=a");
        using var archive = new OpenArchive(own.Archive);
        archive.Read(reader =>
        {
            File.Delete(own.Archive.Database);
            archive.Version().ShouldNotBeEmpty();
            Should.Throw<Sutra.Archive.ArchiveException>(() => archive.Read(_ => 0));
            return reader.Articles.Text(reader.Articles.Latest(1)[0]);
        }).ShouldNotBeNull();
    }
}
