using Sutra.Archive.Keeping;
using static Sutra.Archive.Tests.Keeping.TempArchive;

namespace Sutra.Archive.Tests.Keeping;

public sealed class PagePreparerTests : IDisposable
{
    private const string Setu = "কাঁকনা নদীর সেতু খুলে দেওয়া হলো\n\nপ্রকাশ: ১১ মার্চ ২০২৫\n\nকাঁকনা নদীর ওপর নতুন সেতুটি শুক্রবার সকালে খুলে দেওয়া হয়েছে। সেখানে অনেক মানুষ ছিলেন। জেলা প্রশাসক সেতুটি উদ্বোধন করেন।";

    private readonly TempArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData("setu")]
    [InlineData("another-id")]
    public void What_the_archive_has_is_known_before_it_is_understood(string id)
    {
        _archive.Add(Page("setu", Setu));
        using var preparer = new PagePreparer(_archive.Folder);
        var page = preparer.Prepare(Page(id, Setu));
        page.IsMet.ShouldBeTrue();
        Add(page).As.ShouldBe(KeptAs.Known);
    }

    [Theory]
    [InlineData(null, KeptAs.New)]
    [InlineData("https://nodibarta.example/1", KeptAs.Revision)]
    public void Another_text_is_none_that_was_met(string? url, KeptAs kept)
    {
        _archive.Add(Page("setu", Setu, url));
        using var preparer = new PagePreparer(_archive.Folder);
        var page = preparer.Prepare(Page("setu", Setu + " পরে মেলা বসে।", url));
        page.IsMet.ShouldBeFalse();
        Add(page).As.ShouldBe(kept);
    }

    [Fact]
    public void What_was_taken_for_met_and_is_not_there_is_understood_by_the_writer()
    {
        var page = PreparedPage.Of(Page("setu", Setu), Sutra.Pages.ArticleReader.Read(Page("setu", Setu)));
        page.IsMet = true;
        Add(page).As.ShouldBe(KeptAs.New);
        using var reader = Sutra.Archive.Looking.ArchiveReader.Open(_archive.Folder);
        reader.Articles.Find("setu")!.Story.ShouldNotBeNull();
    }

    [Fact]
    public void A_batch_that_is_half_known_keeps_the_other_half()
    {
        _archive.Add(Page("p0", Text(0)), Page("p2", Text(2)));
        using (var writer = ArchiveWriter.Open(_archive.Folder)) { writer.Add([.. Enumerable.Range(0, 5).Select(i => Prepare(Page($"p{i}", Text(i))))]).Select(k => k.As).ShouldBe([KeptAs.Known, KeptAs.New, KeptAs.Known, KeptAs.New, KeptAs.New]); }
        ArchiveCheck.Find(_archive.Folder).ShouldBeEmpty();
    }

    private static string Text(int i) => Setu.Replace("অনেক", $"{i + 20} জন", StringComparison.Ordinal);

    private Kept Add(PreparedPage page)
    {
        using var writer = ArchiveWriter.Open(_archive.Folder);
        return writer.Add([page]).ShouldHaveSingleItem();
    }
}
