using Sutra.Archive.Looking;
using Sutra.Web.Archives;
using Sutra.Web.Tellings;
using Sutra.Web.Tests.Server;

namespace Sutra.Web.Tests.Tellings;

public sealed class StoryTellingsTests
{
    private const string Other = "নদীবার্তা\nশঙ্খপুর চিনিকল খুলছে\nপ্রকাশ: ২ জুন ২০২৫\nছয় বছর বন্ধ থাকার পর খুলছে শঙ্খপুর চিনিকল। শিল্পসচিব নিলুফার ইয়াসমিন এ কথা জানান। কলটিতে আখ মাড়াই করা যাবে।\n";

    [Fact]
    public async Task A_story_is_told_anew_only_when_it_has_changed_itself()
    {
        await using var server = await RunningServer.Start();
        await server.Add(RunningServer.Page, "/api/add?id=a");
        using var archive = new OpenArchive(server.Archive);
        var tellings = new StoryTellings();
        var told = Tell(archive, tellings);
        await server.Add(Other, "/api/add?id=b");
        Tell(archive, tellings).ShouldBeSameAs(told);
        await server.Add(RunningServer.Page, "/api/add?id=c&url=https://dheu.example/1");
        var anew = Tell(archive, tellings);
        anew.ShouldNotBeSameAs(told);
        anew.View.Pages.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Many_who_ask_at_once_get_the_same()
    {
        await using var server = await RunningServer.Start();
        await server.Add(RunningServer.Page, "/api/add?id=a");
        using var archive = new OpenArchive(server.Archive);
        var tellings = new StoryTellings();
        var told = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => Tell(archive, tellings).Line.Timeline.Count)));
        told.Distinct().ShouldHaveSingleItem();
    }

    private static StoryTelling Tell(OpenArchive archive, StoryTellings tellings) => archive.Read((ArchiveReader r) => tellings.Of(r, r.Stories.Find(1)!));
}
