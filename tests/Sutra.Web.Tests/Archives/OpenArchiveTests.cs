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
}
