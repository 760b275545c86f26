using Microsoft.Data.Sqlite;
using Sutra.Archive.Keeping;
using Sutra.Archive.Looking;
using Sutra.Archive.Schema;
using Sutra.Archive.Search;
using Sutra.Archive.Segments;
using Sutra.Archive.Tests.Upkeep;
using Sutra.Pages;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;

namespace Sutra.Archive.Tests.Schema;

/// <summary>Archives as the first versions made them, with articles in them.</summary>
public sealed class OldArchiveTests : IDisposable
{
    private const int Articles = 6;

    private readonly UpkeepArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Its_articles_are_there_and_in_no_story_until_they_are_read_again(int schema)
    {
        Make(schema);
        Should.Throw<ArchiveException>(() => ArchiveStats.Of(_archive.Folder)).Message.ShouldContain("of an older version; 'sutra reread' brings it up to date");

        _archive.Add(Articles, Articles + 1);

        ArchiveStats.Of(_archive.Folder).Articles.ShouldBe(Articles + 1);
        ArchiveStats.Of(_archive.Folder).Untied.ShouldBe(Articles);
        UntiedArticles.Count(_archive.Folder).ShouldBe(Articles);
        ArchiveCheck.Find(_archive.Folder).ShouldBeEmpty();

        using (var writer = ArchiveWriter.Open(_archive.Folder)) { writer.Reread(pages => pages.Select(p => (p, Reader.Read(ArticleReader.Read(p.Page!))))).ShouldBe(Articles + 1); }

        UntiedArticles.Count(_archive.Folder).ShouldBe(0);
        using var reader = ArchiveReader.Open(_archive.Folder);
        reader.Articles.Latest(100).Select(a => (a.Number, a.Id)).Reverse().ShouldBe(Enumerable.Range(0, Articles + 1).Select(i => (i + 1L, $"p{i}")));
        reader.Search.Articles(SearchQuery.Parse("সেতুটি"), 20).Total.ShouldBe(Articles + 1);
        reader.Search.Articles(SearchQuery.Parse("outlet:নদীবার্তা"), 20).Total.ShouldBeInRange(0, Articles + 1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Its_pages_are_known_again(int schema)
    {
        Make(schema);
        _archive.Add(0, Articles);
        ArchiveStats.Of(_archive.Folder).Articles.ShouldBe(Articles);
    }

    private void Make(int schema)
    {
        Directory.CreateDirectory(_archive.Folder.Pages);
        using var connection = new SqliteConnection($"Data Source={_archive.Folder.Database};Pooling=False");
        connection.Open();
        Migrations.Run(connection, schema);
        var pages = Enumerable.Range(0, Articles).Select(i => UpkeepArchive.Pages(i).Last()).ToList();
        using var segments = SegmentWriter.Open(_archive.Folder.Pages, null);
        var block = segments.Append([.. pages.Select(p => (ReadOnlyMemory<byte>)PageRecord.Write(p))]);
        for (var i = 0; i < pages.Count; i++) { Insert(connection, i, pages[i], block); }
        ArchiveDatabase.Execute(connection, FormattableString.Invariant($"UPDATE kept SET segment = {block.Segment}, offset = {block.Offset}"));
    }

    private static void Insert(SqliteConnection connection, int i, RawPage page, BlockPlace block)
    {
        var article = ArticleReader.Read(page);
        var address = Address.Normalize(article.Url);
        var text = Fingerprint.OfText(article);
        using var insert = new PreparedCommand(connection, "INSERT INTO article (id, name, key, address, kind, outlet, headline, revision) VALUES ($1, $2, $3, $4, 0, 'নদীবার্তা', $5, 1)", 5);
        insert.Run(null, i + 1, page.Id, Fingerprint.KeyOf(address, text), address, article.Headline);
        using var revision = new PreparedCommand(connection, "INSERT INTO revision VALUES ($1, 1, $2, $3, $4, $5, $6, 1900000000000)", 6);
        revision.Run(null, i + 1, text, Fingerprint.Of(PageRecord.Write(page)), block.Segment, block.Offset, i);
    }
}
