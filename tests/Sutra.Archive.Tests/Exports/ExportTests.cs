using System.Text;
using Sutra.Archive.Exports;
using Sutra.Archive.Keeping;
using Sutra.Archive.Search;
using Sutra.Archive.Tests.Upkeep;
using Sutra.Archive.Upkeep;
using Sutra.Pages;
using Sutra.Pages.Articles;
using Sutra.Pages.Inputs;
using Sutra.Pages.Metadata;
using static Sutra.Archive.Tests.Keeping.TempArchive;

namespace Sutra.Archive.Tests.Exports;

public sealed class ExportTests : IDisposable
{
    private readonly UpkeepArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Pages_that_were_exported_make_the_same_archive()
    {
        _archive.Add(0, 12);
        using (var writer = ArchiveWriter.Open(_archive.Folder))
        {
            // Two articles of one id, another kind each, all that can be said of a page from outside, and a page without an article.
            writer.Add([Read(Page("p0", "পলাশডাঙায় বাস উল্টে পাঁচজন আহত হয়েছেন। তাঁদের জেলা সদর হাসপাতালে নেওয়া হয়েছে বলে জানিয়েছে পুলিশ।"))]);
            writer.Add([Read(new RawPage { Id = "b", Kind = ContentKind.Body, Content = "বাস উল্টে গেছে।\n\"উদ্ধৃতি\" \\ <b>", Headline = "বাস উল্টে গেছে", Outlet = "নদীবার্তা", Url = "https://nodibarta.example/b?x=1&y=2", Published = OutsideDate.Parse("2031-03-14"), Crawled = new NodaTime.LocalDate(2031, 3, 15) })]);
            writer.Add([Read(new RawPage { Id = "h", Kind = ContentKind.Html, Content = "<html><body><p>ফোন</p></body></html>" })]);
        }
        var other = new ArchiveFolder(_archive.Path("other"));
        var lines = new MemoryStream();
        using (var export = ArchiveExport.Open(_archive.Folder)) { foreach (var page in export.All()) { PageLine.Write(lines, page.Page!); } }
        lines.Position = 0;
        var items = new PageSource(new SourceOptions { StandardInput = () => lines }).Read(["-"]).ToList();
        items.ShouldAllBe(i => i.Failure == null);
        using (var writer = ArchiveWriter.Open(other)) { foreach (var batch in items.Chunk(64)) { writer.Add([.. batch.Select(i => Read(i.Page!))]); } }
        Rows(other).ShouldBe(Rows(_archive.Folder));
        Rows(other).ShouldContain(r => r.StartsWith("13 p0#2 ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_newest_texts_are_given_and_a_query_chooses()
    {
        _archive.Add(0, 12);
        using (var export = ArchiveExport.Open(_archive.Folder))
        {
            var pages = export.Newest().ToList();
            pages.Select(p => p.Id).ShouldBe(Enumerable.Range(0, 12).Select(i => $"p{i}"));
            pages.Select(p => p.Revision).ShouldBe([2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1]);
            pages.ShouldAllBe(p => p.Page!.Id == p.Id && p.Fault == null);
        }
        using var some = ArchiveExport.Open(_archive.Folder, SearchQuery.Parse("বন্ধ"));
        some.Newest().Select(p => p.Id).ShouldBe(["p0", "p5", "p10"]);
        some.All().Select(p => p.Page!.Id).ShouldBe(["p0", "p0@2", "p5", "p5@2", "p10", "p10@2"]);
        ArchiveCompaction.Run(_archive.Folder);
        some.All().Count(p => p.Fault is null).ShouldBe(6);
    }

    [Fact]
    public void A_page_that_cannot_be_read_is_named_and_the_rest_comes()
    {
        _archive.Add(0, 12);
        UpkeepArchive.Flip(_archive.Segment(), 60);
        using var export = ArchiveExport.Open(_archive.Folder);
        export.Newest().Count(p => p.Fault is not null).ShouldBe(3);
        export.All().First(p => p.Fault is not null).Fault!.ShouldContain("000001.seg, at byte 16");
    }

    [Fact]
    public void A_table_keeps_what_is_written_in_its_cells()
    {
        var at = NodaTime.Instant.FromUtc(2031, 3, 14, 5, 6, 7);
        var output = new MemoryStream();
        using (var table = new ArticleCsv(output))
        {
            table.Write(new ExportedPage("a,1", 2, at, at, null, null), new Article { Id = "a", Headline = "সেতু \"খুলেছে\"\nআজ", Outlet = "=HYPERLINK(1)", Url = "https://nodibarta.example/1", Published = OutsideDate.Parse("2031-03-14"), Credits = ["রয়টার্স", "এএফপি"] });
            table.Write(new ExportedPage("b", 1, at, at, null, null), new Article { Id = "b", Kind = PageKind.NotArticle });
        }
        Encoding.UTF8.GetString(output.ToArray()).ShouldBe(
            "\uFEFFid,outlet,published,headline,address,kind,basis,updated,section,byline,language,credits,revisions,added,changed\r\n"
            + "\"a,1\",\"'=HYPERLINK(1)\",2031-03-14,\"সেতু \"\"খুলেছে\"\"\nআজ\",https://nodibarta.example/1,article,outside,,,,,রয়টার্স; এএফপি,2,2031-03-14T05:06:07Z,2031-03-14T05:06:07Z\r\n"
            + "b,,,,,not-article,,,,,,,1,2031-03-14T05:06:07Z,2031-03-14T05:06:07Z\r\n");
    }

    // Everything but where pages lie, when they came, and the ids of later revisions' own pages.
    private static List<string> Rows(ArchiveFolder folder)
    {
        using var connection = ArchiveDatabase.OpenForReading(folder);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT a.id, a.name, a.kind, a.revision, hex(a.key), a.teller, a.headline, a.published, a.story, a.copy_of, r.number, hex(r.text) FROM article a JOIN revision r ON r.article = a.id ORDER BY a.id, r.number";
        using var r = command.ExecuteReader();
        var rows = new List<string>();
        while (r.Read()) { rows.Add(string.Join(' ', Enumerable.Range(0, r.FieldCount).Select(i => r.GetValue(i)))); }
        return rows;
    }
}
