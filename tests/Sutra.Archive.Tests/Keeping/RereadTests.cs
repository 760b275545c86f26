using Sutra.Archive.Keeping;
using Sutra.Archive.Looking;
using Sutra.Archive.Search;
using Sutra.Archive.Tests.Upkeep;
using Sutra.Pages;
using Sutra.Stories.Readings;

namespace Sutra.Archive.Tests.Keeping;

public sealed class RereadTests : IDisposable
{
    private readonly UpkeepArchive _archive = new();

    public RereadTests() => _archive.Add(0, 12);

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Numbers_and_stories_stay()
    {
        var (content, rows) = (UpkeepArchive.Content(_archive.Folder), Rows());
        Reread().ShouldBe(12);
        UpkeepArchive.Content(_archive.Folder).ShouldBe(content);
        Rows().ShouldBe(rows);
        Found("সেতুটি").ShouldBe(12);
        ArchiveCheck.Find(_archive.Folder).ShouldBeEmpty();
    }

    // The rows of before were of another understanding.
    [Fact]
    public void What_was_understood_is_made_again()
    {
        var rows = Rows();
        Write("DELETE FROM statement; DELETE FROM mention; UPDATE article SET headline = 'না', published = '1999-01-01', day = 10592; INSERT INTO search_term (search_term) VALUES ('delete-all')");
        Found("সেতুটি").ShouldBe(0);
        Reread();
        Rows().ShouldBe(rows);
        Found("সেতুটি").ShouldBe(12);
    }

    [Fact]
    public void Articles_without_a_story_get_one_and_the_others_keep_theirs()
    {
        var kept = Rows().Where(r => r.Id is not ("p3" or "p4")).ToList();
        Write("UPDATE article SET story = NULL WHERE name IN ('p3', 'p4')");
        UntiedArticles.Count(_archive.Folder).ShouldBe(2);
        Reread();
        UntiedArticles.Count(_archive.Folder).ShouldBe(0);
        Rows().Where(r => r.Id is not ("p3" or "p4")).ShouldBe(kept);
    }

    [Fact]
    public void A_page_that_cannot_be_read_any_more_is_named_and_keeps_its_row()
    {
        var rows = Rows();
        UpkeepArchive.Flip(_archive.Segment(), 60);
        var faults = new List<string>();
        Reread(faults);
        // The first block has p0 with its revision, p1 and p2.
        faults.Distinct().ShouldBe(["p0", "p1", "p2"]);
        Rows().ShouldBe(rows);
        Found("সেতুটি").ShouldBe(9);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void Stopped_in_the_middle_all_is_as_it_was(int after)
    {
        var (content, rows) = (UpkeepArchive.Content(_archive.Folder), Rows());
        using (var writer = ArchiveWriter.Open(_archive.Folder)) { Should.Throw<IOException>(() => writer.Reread(pages => Read(pages, []).Take(after).Concat(Broken()))); }
        UpkeepArchive.Content(_archive.Folder).ShouldBe(content);
        Rows().ShouldBe(rows);
        Found("সেতুটি").ShouldBe(12);
        ArchiveCheck.Find(_archive.Folder).ShouldBeEmpty();
        Reread().ShouldBe(12);
    }

    private int Reread(List<string>? faults = null)
    {
        using var writer = ArchiveWriter.Open(_archive.Folder);
        return writer.Reread(pages => Read(pages, faults ?? []));
    }

    private static IEnumerable<(KeptPage, Reading)> Read(IEnumerable<KeptPage> pages, List<string> faults)
    {
        foreach (var page in pages)
        {
            if (page.Page is { } raw) { yield return (page, Reader.Read(ArticleReader.Read(raw))); }
            else { faults.Add(page.Id); }
        }
    }

    private static IEnumerable<(KeptPage, Reading)> Broken()
    {
        yield return Throw();
        static (KeptPage, Reading) Throw() => throw new IOException("the disk is gone");
    }

    private List<(long Number, string Id, string? Headline, string? Published, long? Story)> Rows()
    {
        using var reader = ArchiveReader.Open(_archive.Folder);
        return [.. reader.Articles.Latest(int.MaxValue).Select(a => (a.Number, a.Id, a.Headline, a.Published, a.Story))];
    }

    private int Found(string word)
    {
        using var reader = ArchiveReader.Open(_archive.Folder);
        return reader.Search.Articles(SearchQuery.Parse(word), 20).Total;
    }

    private void Write(string sql)
    {
        using var connection = ArchiveDatabase.OpenForWriting(_archive.Folder);
        ArchiveDatabase.Execute(connection, sql);
    }
}
