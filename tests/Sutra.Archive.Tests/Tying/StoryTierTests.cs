using Sutra.Archive.Looking;
using Sutra.Archive.Tests.Keeping;
using Sutra.Archive.Tying;
using static Sutra.Archive.Tests.Keeping.TempArchive;

namespace Sutra.Archive.Tests.Tying;

/// <summary>Stories grow, are joined and part with articles as others arrive; their numbers stay.</summary>
public sealed class StoryTierTests : IDisposable
{
    internal const string Setu = "পলাশডাঙায় সেতু ভেঙে বাস নদীতে, নিহত ৯\n\nপ্রকাশ: ১১ মার্চ ২০২৫\n\nপলাশডাঙায় মধুক্ষরা নদীর সেতু ভেঙে একটি যাত্রীবাহী বাস নদীতে পড়ে ৯ জন নিহত হয়েছেন। মঙ্গলবার ভোরে সোনাপাতা ঘাটে এ দুর্ঘটনা ঘটে। ফায়ার সার্ভিসের ডুবুরিরা উদ্ধার অভিযান চালাচ্ছেন। জেলা প্রশাসক ফারহানা তাসমিন ঘটনাস্থল পরিদর্শন করেছেন।";
    internal const string SetuAgain = "মধুক্ষরা নদীর সেতু ধসে বাস ডুবি, নিহত ৯ জন\n\nপ্রকাশ: ১২ মার্চ ২০২৫\n\nমধুক্ষরা নদীর সেতু ধসে যাত্রীবাহী বাস ডুবে ৯ জন নিহত হয়েছেন পলাশডাঙায়। সোনাপাতা ঘাটে মঙ্গলবার ভোরে সেতু ভেঙে বাস নদীতে পড়ে। ডুবুরিরা উদ্ধার অভিযান চালান। জেলা প্রশাসক ফারহানা তাসমিন বলেন, সেতুটি পুরোনো ছিল।";
    internal const string Mela = "বইমেলায় নতুন কবিতার বই\n\nপ্রকাশ: ১১ মার্চ ২০২৫\n\nএকুশে বইমেলায় কবি রায়হান মাহমুদের নতুন কবিতার বই প্রকাশিত হয়েছে। প্রচ্ছদ এঁকেছেন শিল্পী ধ্রুব। প্রকাশক জানান, বইটির প্রথম মুদ্রণ শেষ।";

    // Of the same happening, in other words: only an article that has both shows it.
    internal const string Inquiry = "সেতু ভাঙায় প্রকৌশলী মাহবুব আলীর নেতৃত্বে তদন্ত কমিটি\n\nপ্রকাশ: ১১ মার্চ ২০২৫\n\nপলাশডাঙায় সেতু ভাঙার ঘটনায় মঙ্গলবার সকালে পাঁচ সদস্যের তদন্ত কমিটি গঠন করেছে সড়ক ও জনপথ অধিদপ্তর। কমিটির প্রধান প্রকৌশলী মাহবুব আলী। মঙ্গলবার থেকে তিন কর্মদিবসের মধ্যে প্রতিবেদন দিতে বলা হয়েছে। স্বজনদের কান্নায় ভারী হয়ে উঠেছে হাসপাতাল চত্বর। আহতদের চিকিৎসার খরচ দেবে সরকার।";
    internal const string Both = "পলাশডাঙায় সেতু ভেঙে বাস নদীতে, নিহত ৯: মাহবুব আলীর নেতৃত্বে তদন্ত কমিটি\n\nপ্রকাশ: ১১ মার্চ ২০২৫\n\nমঙ্গলবার সকালে পাঁচ সদস্যের তদন্ত কমিটি গঠন করেছে সড়ক ও জনপথ অধিদপ্তর। পলাশডাঙায় মধুক্ষরা নদীর সেতু ভেঙে মঙ্গলবার ভোরে যাত্রীবাহী বাস নদীতে পড়ে ৯ জন নিহত হন। কমিটির প্রধান প্রকৌশলী মাহবুব আলী। তিন কর্মদিবসের মধ্যে প্রতিবেদন দিতে বলা হয়েছে। স্বজনদের কান্নায় ভারী হয়ে উঠেছে হাসপাতাল চত্বর। সোনাপাতা ঘাটে ফায়ার সার্ভিসের ডুবুরিরা উদ্ধার অভিযান চালাচ্ছেন। জেলা প্রশাসক ফারহানা তাসমিন ঘটনাস্থল পরিদর্শন করেছেন। আহতদের চিকিৎসার খরচ দেবে সরকার।";

    private readonly TempArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Articles_of_one_happening_are_one_story_whoever_comes_first()
    {
        _archive.Add(Page("again", SetuAgain), Page("mela", Mela), Page("setu", Setu));
        StoryOf("again").ShouldBe(StoryOf("setu"));
        StoryOf("mela").ShouldNotBe(StoryOf("setu"));
    }

    [Fact]
    public void A_story_of_an_earlier_run_grows_and_keeps_its_number()
    {
        _archive.Add(Page("setu", Setu), Page("mela", Mela));
        var before = Story("setu");
        _archive.Add(Page("again", SetuAgain));
        var after = Story("again");
        after.Number.ShouldBe(before.Number);
        (after.Articles, after.Sources, after.Copies).ShouldBe((2, 2, 0));
        after.Changed.ShouldBeGreaterThan(before.Changed);
        Story("mela").Changed.ShouldBe(before.Changed);
    }

    [Fact]
    public void A_storylines_days_follow_those_of_its_stories()
    {
        const string Url = "https://nodibarta.example/1";
        _archive.Add(Page("setu", Setu, Url), Page("mela", Mela));
        Line("setu").ShouldBe((11, 11));
        _archive.Add(Page("again", SetuAgain));
        Line("again").ShouldBe((11, 12));
        _archive.Add(Page("setu", Setu.Replace("প্রকাশ: ১১ মার্চ", "প্রকাশ: ১৩ মার্চ", StringComparison.Ordinal) + " পরে বৃষ্টি নামে।", Url));
        Line("setu").ShouldBe((12, 13));

        (int?, int?) Line(string id)
        {
            using var reader = ArchiveReader.Open(_archive.Folder);
            var line = reader.Stories.FindLine(Story(id).Line)!;
            return (line.First?.Day, line.Last?.Day);
        }
    }

    [Fact]
    public void A_copy_leads_to_its_original_and_is_no_source_of_its_own()
    {
        _archive.Add(Page("setu", Setu));
        _archive.Add(Page("copy", Setu.Replace("নিহত ৯\n", "ঝরল ৯ প্রাণ\n", StringComparison.Ordinal)));
        using var reader = ArchiveReader.Open(_archive.Folder);
        reader.Articles.Find("copy")!.CopyOf.ShouldBe(reader.Articles.Find("setu")!.Number);
        (Story("setu").Articles, Story("setu").Sources, Story("setu").Copies).ShouldBe((2, 1, 1));
    }

    [Fact]
    public void An_original_that_comes_late_takes_its_copy_over()
    {
        _archive.Add(Page("copy", Setu.Replace("১১ মার্চ", "১২ মার্চ", StringComparison.Ordinal), "https://nodibarta.example/2"));
        _archive.Add(Page("setu", Setu, "https://nodibarta.example/1"));
        using var reader = ArchiveReader.Open(_archive.Folder);
        reader.Articles.Find("setu")!.CopyOf.ShouldBeNull();
        reader.Articles.Find("copy")!.CopyOf.ShouldBe(reader.Articles.Find("setu")!.Number);
    }

    [Fact]
    public void An_undated_page_is_told_with_what_came_lately()
    {
        _archive.Add(Page("setu", Setu));
        _archive.Add(Page("undated", SetuAgain.Replace("প্রকাশ: ১২ মার্চ ২০২৫\n\n", "", StringComparison.Ordinal)));
        StoryOf("undated").ShouldBe(StoryOf("setu"));
    }

    [Fact]
    public void A_changed_text_stays_in_its_story()
    {
        _archive.Add(Page("setu", Setu, "https://nodibarta.example/1"), Page("again", SetuAgain, "https://nodibarta.example/2"));
        var before = StoryOf("setu");
        _archive.Add(Page("setu", Mela, "https://nodibarta.example/1"));
        StoryOf("setu").ShouldBe(before);
    }

    [Fact]
    public void A_story_is_told_with_its_timeline_and_statements()
    {
        _archive.Add(Page("setu", Setu), Page("again", SetuAgain));
        using var reader = ArchiveReader.Open(_archive.Folder);
        var report = reader.Stories.Tell(Story("setu"));
        report.Readings.Select(r => r.Article.Id).ShouldBe(["setu", "again"]);
        report.Timeline.ShouldContain(t => t.Date == "2025-03-11" && t.Evidence.Any(e => e.Article == "setu"));
        report.Readings.SelectMany(r => r.Statements).ShouldContain(s => s.Speaker.Contains("ফারহানা তাসমিন", StringComparison.Ordinal));
    }

    [Fact]
    public void Stories_that_a_later_article_shows_to_be_one_are_joined_and_the_number_that_goes_leads_to_the_one_that_stays()
    {
        _archive.Add(Page("setu", Setu));
        _archive.Add(Page("inquiry", Inquiry));
        var (stays, goes) = (Story("setu"), Story("inquiry"));
        goes.Number.ShouldNotBe(stays.Number);

        _archive.Add(Page("both", Both));

        new[] { StoryOf("setu"), StoryOf("inquiry"), StoryOf("both") }.ShouldAllBe(s => s == stays.Number);
        using var reader = ArchiveReader.Open(_archive.Folder);
        reader.Stories.Find(goes.Number)!.ShouldBe(Story("setu"));
        (Story("setu").Articles, Story("setu").Copies).ShouldBe((3, 0));
        reader.Stories.OfLine(stays.Line).ShouldHaveSingleItem().Number.ShouldBe(stays.Number);
        reader.Stories.CountOfLine(stays.Line).ShouldBe(1);
        if (goes.Line != stays.Line) { reader.Stories.FindLine(goes.Line).ShouldBeNull(); }
    }

    [Fact]
    public void A_number_leads_on_where_the_story_that_it_led_to_has_gone_too()
    {
        _archive.Add(Page("setu", Setu));
        using (var connection = Sutra.Archive.Keeping.ArchiveDatabase.OpenForWriting(_archive.Folder))
        using (var stories = new StoryTable(connection))
        using (var transaction = connection.BeginTransaction())
        {
            var line = Story("setu").Line;
            var (one, two) = (stories.AddStory(transaction, line, 1), stories.AddStory(transaction, line, 1));
            stories.RemoveIfEmpty(transaction, one, two).ShouldBeTrue();
            stories.RemoveIfEmpty(transaction, two, Story("setu").Number).ShouldBeTrue();
            stories.RemoveIfEmpty(transaction, Story("setu").Number, 99).ShouldBeFalse();
            transaction.Commit();
            using var reader = ArchiveReader.Open(_archive.Folder);
            reader.Stories.Find(one)!.Number.ShouldBe(Story("setu").Number);
            reader.Stories.CountOfLine(line).ShouldBe(1);
        }
    }

    private long? StoryOf(string id)
    {
        using var reader = ArchiveReader.Open(_archive.Folder);
        return reader.Articles.Find(id)!.Story;
    }

    private StoryEntry Story(string id)
    {
        using var reader = ArchiveReader.Open(_archive.Folder);
        return reader.Stories.Find(reader.Articles.Find(id)!.Story!.Value)!;
    }
}
