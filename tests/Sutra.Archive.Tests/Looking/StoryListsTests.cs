using NodaTime;
using Sutra.Archive.Looking;
using Sutra.Archive.Tests.Keeping;
using static Sutra.Archive.Tests.Keeping.TempArchive;

namespace Sutra.Archive.Tests.Looking;

/// <summary>Stories and storylines in lists: by days, by outlets, by months.</summary>
public sealed class StoryListsTests : IDisposable
{
    private const string Bridge = "দৈনিক শালিক\nকাঁকনা নদীর সেতু ধসে নিহত ৭\nপ্রকাশ: ১৪ মার্চ ২০২৫, ১০:২০\nমেঘডাঙায় কাঁকনা নদীর ওপর নির্মাণাধীন সেতু ধসে সাতজন নিহত হয়েছেন। বৃহস্পতিবার ভোরে এ ঘটনা ঘটে। মেঘডাঙার জেলা প্রশাসক রওশন ইকবাল বলেন, ক্ষতিগ্রস্ত প্রত্যেক পরিবারকে ক্ষতিপূরণ দেওয়া হবে।";
    private const string Mill = "নদীবার্তা\nশঙ্খপুর চিনিকল খুলছে\nপ্রকাশ: ২ জুন ২০২৫\nছয় বছর বন্ধ থাকার পর খুলছে শঙ্খপুর চিনিকল। শিল্পসচিব নিলুফার ইয়াসমিন এ কথা জানান। কলটিতে আখ মাড়াই করা যাবে।";

    private readonly TempArchive _archive = new();

    public StoryListsTests() => _archive.Add(
        Page("a", Bridge, "https://shalik.example/1") with { Outlet = "দৈনিক শালিক" },
        Page("b", Bridge, "https://dheu.example/1") with { Outlet = "ঢেউ ২৪" },
        Page("c", Mill, "https://nodibarta.example/1") with { Outlet = "নদীবার্তা" });

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void The_next_day_is_the_earliest_later_one()
    {
        using var reader = ArchiveReader.Open(_archive.Folder);
        reader.Stories.NextDay(new LocalDate(2020, 1, 1)).ShouldBe(new LocalDate(2025, 3, 14));
        reader.Stories.NextDay(new LocalDate(2025, 3, 14)).ShouldBe(new LocalDate(2025, 6, 2));
        reader.Stories.NextDay(new LocalDate(2025, 6, 2)).ShouldBeNull();
    }

    [Fact]
    public void Who_has_a_telling_of_their_own_stands_before_who_repeats()
    {
        using var reader = ArchiveReader.Open(_archive.Folder);
        var story = reader.Articles.Find("a")!.Story!.Value;
        reader.Stories.Outlets(story).Select(o => (o.Name, o.Articles)).ShouldBe([("দৈনিক শালিক", 1), ("ঢেউ ২৪", 1)]);
        reader.Stories.Outlets(999).ShouldBeEmpty();
    }

    [Fact]
    public void The_stories_of_a_storyline_are_counted_by_months()
    {
        using var reader = ArchiveReader.Open(_archive.Folder);
        var story = reader.Stories.Find(reader.Articles.Find("c")!.Story!.Value)!;
        reader.Stories.Months(story.Line).ShouldBe([new MonthCount(new YearMonth(2025, 6), 1)]);
        reader.Stories.CountOfLine(story.Line).ShouldBe(1);
        reader.Stories.LatestOfLine(story.Line).ShouldBe(story);
        reader.Stories.CountOfLine(999).ShouldBe(0);
        reader.Stories.LatestOfLine(999).ShouldBeNull();
        reader.Stories.CountOfLines().ShouldBe(reader.Stories.LatestLines(100).Count);
    }
}
