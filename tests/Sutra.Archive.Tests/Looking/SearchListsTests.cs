using Sutra.Archive.Looking;
using Sutra.Archive.Search;
using Sutra.Archive.Tests.Keeping;
using static Sutra.Archive.Tests.Keeping.TempArchive;

namespace Sutra.Archive.Tests.Looking;

public sealed class SearchListsTests : IDisposable
{
    private const string Setu = "কাঁকনা নদীর সেতু খুলেছে\n\nকাঁকনা নদীর ওপর নির্মিত সেতুটি শুক্রবার সকালে যান চলাচলের জন্য খুলে দেওয়া হয়েছে। জেলা প্রশাসক ফারহানা তাসমিন সেতুটি উদ্বোধন করেন।";
    private const string Bas = "পলাশডাঙায় বাস উল্টে আহত ৫\n\nপলাশডাঙায় বাস উল্টে পাঁচজন আহত হয়েছেন। তাঁদের জেলা সদর হাসপাতালে নেওয়া হয়েছে বলে জানিয়েছে পুলিশ।";

    private readonly TempArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData("সেতুর", "a")]
    [InlineData("\"জেলা প্রশাসক\"", "a")]
    [InlineData("\"প্রশাসক জেলা\"")]
    [InlineData("জেলা", "a", "b")]
    [InlineData("জেলা -বাস", "a")]
    [InlineData("ট্রেন")]
    public void What_was_kept_is_found(string query, params string[] ids)
    {
        _archive.Add(Page("a", Setu), Page("b", Bas));
        Find(query).Select(f => f.Article.Id).Order().ShouldBe(ids);
    }

    [Fact]
    public void What_was_asked_for_is_marked_and_shown()
    {
        _archive.Add(Page("a", Setu));
        var found = Find("সেতু").Single();
        found.Article.Headline.ShouldBe("কাঁকনা নদীর সেতু খুলেছে");
        found.HeadlineMarks.Select(m => m.Of(found.Article.Headline!)).ShouldBe(["সেতু"]);
        found.Snippet.Marks.Select(m => m.Of(found.Snippet.Text)).ShouldBe(["সেতুটি", "সেতুটি"]);
    }

    [Fact]
    public void A_revision_is_found_by_its_new_text_alone()
    {
        _archive.Add(Page("a", Setu, "https://nodibarta.example/1"));
        _archive.Add(Page("a", Bas, "https://nodibarta.example/1"));
        Find("সেতু").ShouldBeEmpty();
        Find("বাস").Single().Article.Id.ShouldBe("a");
    }

    private IReadOnlyList<FoundArticle> Find(string query)
    {
        using var reader = ArchiveReader.Open(_archive.Folder);
        return reader.Search.Articles(SearchQuery.Parse(query), 10).Found;
    }
}
