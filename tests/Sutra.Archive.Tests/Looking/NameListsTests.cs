using Sutra.Archive.Looking;
using Sutra.Archive.Search;
using Sutra.Archive.Tests.Keeping;
using Sutra.Bangla.Names;
using static Sutra.Archive.Tests.Keeping.TempArchive;

namespace Sutra.Archive.Tests.Looking;

/// <summary>Names over all articles: forms, who mentions them, what they said.</summary>
public sealed class NameListsTests : IDisposable
{
    private const string First = "সেতু উদ্বোধন\n\nপ্রকাশ: ১১ মার্চ ২০২৫\n\nকাঁকনা নদীর সেতু উদ্বোধন করেছেন জেলা প্রশাসক ফারহানা তাসমিন। ফারহানা তাসমিন বলেন, ‘সেতুটি মানুষের কাজে লাগবে।’ পরে ফারহানা তাসমিন গাছ লাগান।";
    private const string Second = "হাটে অভিযান\n\nপ্রকাশ: ১৩ এপ্রিল ২০২৫\n\nজেলা প্রশাসক ফারহানা তাসমিনের নেতৃত্বে হাটে অভিযান চলেছে। ফারহানা তাসমিন বলেন, ‘ভেজাল পাওয়া গেছে।’ ফারহানা তাসমিনকে ধন্যবাদ দেন ক্রেতারা।";

    private readonly TempArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void A_name_is_one_over_articles_and_found_by_any_of_its_forms()
    {
        _archive.Add(Page("a", First), Page("b", Second));
        using var reader = ArchiveReader.Open(_archive.Folder);
        var name = reader.Names.Like(SearchQuery.Parse("ফারহানাকে"), 10)[0];
        (name.Text, name.Kind, name.Articles).ShouldBe(("ফারহানা তাসমিন", NameKind.Person, 2));
        reader.Names.Like(SearchQuery.Parse("tasmin"), 10).ShouldContain(name);
        reader.Articles.OfName(name.Number, 10).Select(a => a.Id).ShouldBe(["b", "a"]);
        reader.Names.Months(name.Number).Select(m => (m.Month.Month, m.Count)).ShouldBe([(3, 1), (4, 1)]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_country_is_not_called_by_its_adjective(bool adjectiveFirst)
    {
        var people = Page("people", "সীমান্তে আটক\n\nপ্রকাশ: ১১ মার্চ ২০২৫\n\nসীমান্তে তিন বাংলাদেশি নাগরিককে আটক করা হয়েছে। পরে বাংলাদেশি নাগরিকদের ফেরত পাঠানো হয়।");
        var country = Page("country", "ধান রপ্তানি\n\nপ্রকাশ: ১২ মার্চ ২০২৫\n\nবাংলাদেশ থেকে ধান রপ্তানি শুরু হয়েছে। এ বছর বাংলাদেশে ফলন ভালো।");
        _archive.Add(adjectiveFirst ? [people, country] : [country, people]);
        using var reader = ArchiveReader.Open(_archive.Folder);
        reader.Names.Like(SearchQuery.Parse("বাংলাদেশ"), 10)[0].Text.ShouldBe("বাংলাদেশ");
    }

    [Fact]
    public void What_a_name_said_is_listed_latest_first()
    {
        _archive.Add(Page("a", First), Page("b", Second));
        using var reader = ArchiveReader.Open(_archive.Folder);
        var name = reader.Names.Like(SearchQuery.Parse("ফারহানা তাসমিন"), 1).Single();
        var said = reader.Statements.By(name.Number, 10);
        said.Select(s => s.Article.Id).Distinct().ShouldBe(["b", "a"]);
        said[0].Text.ShouldContain("ভেজাল");
        reader.Statements.CountBy(name.Number).ShouldBe(said.Count);
    }

    // Two stories a week apart, the second one's words changed.
    [Fact]
    public void The_same_words_in_several_articles_stand_together()
    {
        var again = "সেতু নিয়ে সভা\n\nপ্রকাশ: ১৯ মার্চ ২০২৫\n\nনদীর ঘাটে সভা বসেছে। জেলা প্রশাসক ফারহানা তাসমিন বলেন, ‘সেতুটি দুই পারের সব মানুষের কাজে লাগবে।’ পরে গান হয়।";
        var first = First.Replace("সেতুটি মানুষের", "সেতুটি দুই পারের মানুষের", StringComparison.Ordinal);
        _archive.Add(Page("c", again), Page("a", first), Page("b", Second));
        using var reader = ArchiveReader.Open(_archive.Folder);
        var name = reader.Names.Like(SearchQuery.Parse("ফারহানা তাসমিন"), 1).Single();
        var groups = reader.Statements.Groups(name.Number, 10);
        groups.Select(g => string.Join(' ', g.Tellings.Select(t => t.Statement.Article.Id))).ShouldBe(["b", "a c"]);
        groups[1].Tellings.Select(t => (t.Quote, t.Differs)).ShouldBe([("সেতুটি দুই পারের মানুষের কাজে লাগবে।", false), ("সেতুটি দুই পারের সব মানুষের কাজে লাগবে।", true)]);
        reader.Statements.Groups(name.Number, 1).Count.ShouldBe(1);
    }

    // Added in another order than that of their days.
    [Fact]
    public void What_others_say_about_a_name_is_listed_latest_article_first()
    {
        string Told(int day) => $"সভা হয়েছে\n\nপ্রকাশ: {day} এপ্রিল ২০২৫\n\nজেলা প্রশাসক ফারহানা তাসমিন সভায় ছিলেন। কৃষক রফিকুল ইসলাম বলেন, ‘ফারহানা তাসমিন {day} বার এসেছেন।’ রফিকুল ইসলাম বলেন, ‘ফারহানা তাসমিনকে আমরা {day} বার ধন্যবাদ দিয়েছি।’";
        int[] days = [13, 19, 11, 17, 15];
        _archive.Add([.. days.Select(d => Page($"d{d}", Told(d)))]);
        using var reader = ArchiveReader.Open(_archive.Folder);
        var name = reader.Names.Like(SearchQuery.Parse("ফারহানা তাসমিন"), 1).Single();
        var about = reader.Statements.About(name.Number, 20);
        about.Select(s => s.Article.Id).Distinct().ShouldBe(["d19", "d17", "d15", "d13", "d11"]);
        foreach (var said in about.GroupBy(s => s.Article.Id)) { said.Select(s => s.First).ShouldBeInOrder(); }
        reader.Statements.About(name.Number, 1).ShouldBe([about[0]]);
    }

    [Fact]
    public void A_name_of_one_article_alone_is_not_listed()
    {
        _archive.Add(Page("a", First));
        using var reader = ArchiveReader.Open(_archive.Folder);
        reader.Names.Like(SearchQuery.Parse("ফারহানা"), 10).ShouldBeEmpty();
        reader.Names.NumberOf(reader.Articles.Reading(reader.Articles.Find("a")!)!.Names[0]).ShouldNotBeNull();
    }

    [Fact]
    public void A_revision_takes_back_what_the_text_before_it_mentioned()
    {
        _archive.Add(Page("a", First, "https://nodibarta.example/1"), Page("b", Second));
        _archive.Add(Page("a", "মেলা শুরু\n\nপ্রকাশ: ১১ মার্চ ২০২৫\n\nগ্রামে মেলা শুরু হয়েছে। মানুষের ভিড় বেড়েছে। দোকানিরা খুশি।", "https://nodibarta.example/1"));
        using var reader = ArchiveReader.Open(_archive.Folder);
        var name = reader.Names.Like(SearchQuery.Parse("ফারহানা"), 1).Single();
        name.Articles.ShouldBe(1);
        reader.Statements.By(name.Number, 10).Select(s => s.Article.Id).Distinct().ShouldBe(["b"]);
    }

    [Fact]
    public void Statements_are_found_by_their_words_and_speaker()
    {
        _archive.Add(Page("a", First), Page("b", Second));
        using var reader = ArchiveReader.Open(_archive.Folder);
        var found = reader.Search.Statements(SearchQuery.Parse("speaker:ফারহানা ভেজাল"), 10);
        found.Found.Single().Statement.Article.Id.ShouldBe("b");
        found.Found[0].Marks.Select(m => m.Of(found.Found[0].Statement.Text)).ShouldBe(["ভেজাল"]);
        reader.Search.Statements(SearchQuery.Parse("speaker:করিম ভেজাল"), 10).Found.ShouldBeEmpty();
        reader.Search.Stories(SearchQuery.Parse("অভিযান"), 10).Found.Single().Best.Id.ShouldBe("b");
    }
}
