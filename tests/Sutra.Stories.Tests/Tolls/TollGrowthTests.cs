using NodaTime;
using Sutra.Stories.Readings;
using Sutra.Stories.Stories;
using Sutra.Stories.Storylines;
using Sutra.Stories.Tolls;

namespace Sutra.Stories.Tests.Tolls;

/// <summary>Counts that grew along a storyline. All people and places are invented.</summary>
public sealed class TollGrowthTests
{
    private const string Fire = "শাপলাপুর উপজেলার নীলপাথর বাজারে একটি গুদামে আগুন লেগেছে। ";

    [Fact]
    public void The_next_day_a_larger_count_of_the_same_fire_is_growth() => Counts(
        Read("a", "2025-03-10", $"আজ সোমবার সকালে {Fire}এতে চারজন নিহত হয়েছেন।"),
        Read("b", "2025-03-11", $"গতকাল সোমবার সকালে {Fire}এতে সাতজন নিহত হয়েছেন।")).ShouldBe(["4", "7"]);

    [Fact]
    public void A_count_that_has_risen_belongs_to_the_day_before_though_its_article_names_only_its_own()
    {
        const string Later = "আজ মঙ্গলবার শাপলাপুর উপজেলার নীলপাথর বাজারের সেই গুদামে উদ্ধারকাজ শেষ হয়েছে। ";
        var first = Read("a", "2025-03-10", $"আজ সোমবার সকালে {Fire}এতে চারজন নিহত হয়েছেন।");
        Counts(first, Read("b", "2025-03-11", Later + "আগুনে নিহতের সংখ্যা বেড়ে সাতজনে দাঁড়িয়েছে।")).ShouldBe(["4", "7"]);
        Counts(first, Read("b", "2025-03-11", Later + "আগুনে সাতজন নিহত হয়েছেন।")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("গতকাল সোমবার সকালে বকুলনগরের সোনাপাতা বাজারে দুই নৌকার সংঘর্ষে সাতজন নিহত হয়েছেন।")]
    [InlineData("গত শুক্রবার রাতে শাপলাপুর উপজেলার নীলপাথর বাজারে একটি গুদামে আগুনে সাতজন নিহত হন।")]
    [InlineData("গতকাল সোমবার সকালে শাপলাপুর উপজেলার নীলপাথর বাজারে হামলায় সাতজন নিহত হয়েছেন।")]
    public void Another_place_day_or_cause_is_another_happening(string other) =>
        Counts(Read("a", "2025-03-10", $"আজ সোমবার সকালে {Fire}এতে চারজন নিহত হয়েছেন।"), Read("b", "2025-03-11", other)).ShouldBeEmpty();

    [Fact]
    public void Two_counts_of_one_day_differ_but_have_not_grown() => Counts(
        Read("a", "2025-03-10", $"আজ সোমবার সকালে {Fire}এতে চারজন নিহত হয়েছেন।"),
        Read("b", "2025-03-10", $"আজ সোমবার সকালে {Fire}এতে সাতজন নিহত হয়েছেন।")).ShouldBeEmpty();

    [Fact]
    public void Within_a_day_it_has_grown_where_a_telling_says_so() => Counts(
        Read("a", "2025-03-10", $"আজ সোমবার সকালে {Fire}এতে চারজন নিহত হয়েছেন।"),
        Read("b", "2025-03-10", $"আজ সোমবার সকালে {Fire}এতে নিহতের সংখ্যা বেড়ে সাতজন হয়েছে।")).ShouldBe(["4", "7"]);

    [Fact]
    public void Two_counts_that_are_told_on_both_days_have_not_grown() => Counts(
        Read("a", "2025-03-10", $"আজ সোমবার সকালে {Fire}এতে চারজন নিহত হয়েছেন।"),
        Read("b", "2025-03-10", $"আজ সোমবার সকালে {Fire}এতে সাতজন নিহত হয়েছেন।"),
        Read("c", "2025-03-11", $"গতকাল সোমবার সকালে {Fire}এতে চারজন নিহত হয়েছেন।"),
        Read("d", "2025-03-11", $"গতকাল সোমবার সকালে {Fire}এতে সাতজন নিহত হয়েছেন।")).ShouldBeEmpty();

    [Fact]
    public void A_smaller_count_of_a_later_day_is_no_growth() => Counts(
        Read("a", "2025-03-10", $"আজ সোমবার সকালে {Fire}এতে সাতজন নিহত হয়েছেন।"),
        Read("b", "2025-03-11", $"গতকাল সোমবার সকালে {Fire}এতে চারজন নিহত হয়েছেন।")).ShouldBeEmpty();

    [Theory]
    [InlineData("এতে আরও সাতজন নিহত হয়েছেন।")]
    [InlineData("গত ২৪ ঘণ্টায় সাতজন নিহত হয়েছেন।")]
    [InlineData("এতে সাতজনের বেশি আহত হয়েছেন।")]
    [InlineData("তাঁদের মধ্যে সাতজন নিহত হয়েছেন।")]
    public void What_comes_on_top_or_counts_others_says_nothing_of_the_toll(string other) => Counts(
        Read("a", "2025-03-10", $"আজ সোমবার সকালে {Fire}এতে চারজন নিহত হয়েছেন।"),
        Read("b", "2025-03-11", $"গতকাল সোমবার সকালে {Fire}{other}")).ShouldBeEmpty();

    [Fact]
    public void Of_an_article_the_largest_count_is_the_toll() => Counts(
        Read("a", "2025-03-10", $"আজ সোমবার সকালে {Fire}এতে চারজন নিহত হয়েছেন।"),
        Read("b", "2025-03-11", $"গতকাল সোমবার সকালে {Fire}ঘটনাস্থলে চারজন নিহত হন। এতে মোট সাতজন নিহত হয়েছেন।")).ShouldBe(["4", "7"]);

    [Theory]
    [InlineData("২০১২ সালে আরেক গুদামে আগুনে ১১৭ জন নিহত হন।")]
    [InlineData("২০১২ সালের ২৪ নভেম্বর আরেক গুদামে আগুনে ১১৭ জন নিহত হন।")]
    public void What_an_article_tells_of_another_time_is_not_its_toll(string background) => Counts(
        Read("a", "2025-03-10", $"আজ সোমবার সকালে {Fire}এতে চারজন নিহত হয়েছেন।"),
        Read("b", "2025-03-11", $"গতকাল সোমবার সকালে {Fire}এতে চারজন নিহত হয়েছেন। {background}")).ShouldBeEmpty();

    [Fact]
    public void Of_a_count_that_has_risen_from_another_the_second_is_the_toll() => Counts(
        Read("a", "2025-03-10", $"আজ সোমবার সকালে {Fire}এতে চারজন নিহত হয়েছেন।"),
        Read("b", "2025-03-11", $"গতকাল সোমবার সকালে {Fire}এতে নিহতের সংখ্যা চার থেকে বেড়ে সাতজনে দাঁড়িয়েছে।")).ShouldBe(["4", "7"]);

    [Fact]
    public void A_lorry_that_stood_is_no_count_that_stands() => Counts(
        Read("a", "2025-03-10", "আজ সোমবার সকালে শাপলাপুরে বাসের ধাক্কায় দুজন নিহত হয়েছেন।"),
        Read("b", "2025-03-10", "আজ সোমবার সকালে শাপলাপুরে দাঁড়িয়ে থাকা ট্রাকে বাসের ধাক্কায় তিনজন নিহত হয়েছেন।")).ShouldBeEmpty();

    [Theory]
    [InlineData("পাহাড় ধসের ঘটনায়", "landslide")]
    [InlineData("দুই পক্ষের গোলাগুলিতে", "attack")]
    [InlineData("কলেরায়", "cholera")]
    [InlineData("তেলের কলে বিস্ফোরণে", "explosion")]
    [InlineData("বিমান দুর্ঘটনায় বিমানটি বিধ্বস্ত হয়ে", "crash")]
    [InlineData("সড়ক দুর্ঘটনায়", "accident")]
    public void The_cause_is_what_the_sentence_says(string words, string group)
    {
        var reading = Read("a", "2025-03-10", $"শাপলাপুরে {words} চারজনের মৃত্যু হয়েছে।");
        TollCause.Of(reading.Sentences[0], TollCause.OpeningOf(reading)).ShouldNotBeNull().Group.ShouldBe(group is "landslide" ? "collapse" : group);
    }

    [Fact]
    public void An_article_without_a_date_takes_no_part() => Counts(
        Read("a", "2025-03-10", $"আজ সোমবার সকালে {Fire}এতে চারজন নিহত হয়েছেন।"),
        Read("b", null, $"গত ১০ মার্চ সকালে {Fire}এতে সাতজন নিহত হয়েছেন।")).ShouldBeEmpty();

    [Theory]
    [InlineData("এ নিয়ে চলতি বছর ডেঙ্গুতে ২৭ জনের মৃত্যু হলো।", 2)]
    [InlineData("এ নিয়ে চলতি মাসে ডেঙ্গুতে ২৭ জনের মৃত্যু হলো।", 0)]
    [InlineData("এ নিয়ে চলতি বছর রাজশাহীতে ডেঙ্গুতে ২৭ জনের মৃত্যু হলো।", 0)]
    [InlineData("২০২৪ সালে ডেঙ্গুতে ২৭ জনের মৃত্যু হয়।", 0)]
    public void Of_a_disease_the_dead_of_a_year_are_counted(string later, int values) => Counts(
        Read("a", "2025-06-10", "এ নিয়ে চলতি বছর ডেঙ্গুতে ২৩ জনের মৃত্যু হলো।"),
        Read("b", "2025-07-11", later)).Count.ShouldBe(values);

    [Fact]
    public void Each_count_has_its_days_sources_and_sentences()
    {
        Reading[] articles =
        [
            Read("a", "2025-03-10", $"আজ সোমবার সকালে {Fire}এতে চারজন নিহত হয়েছেন।"),
            Read("b", "2025-03-11", $"গতকাল সোমবার সকালে {Fire}এতে সাতজন নিহত হয়েছেন।"),
            Read("c", "2025-03-12", $"গত সোমবার সকালে {Fire}এতে ৭ জন নিহত হন।"),
        ];
        var report = Tell(articles);
        var toll = report.Tolls.ShouldHaveSingleItem();
        toll.Kind.ShouldBe(TollKind.Dead);
        (toll.Storyline, toll.Story).ShouldBe(("l1", "s-a"));
        var last = toll.Counts[^1];
        (last.First, last.Last, last.Sources).ShouldBe((new LocalDate(2025, 3, 11), new LocalDate(2025, 3, 12), 2));
        last.Evidence.Select(e => e.Article).ShouldBe(["b", "c"]);
        foreach (var evidence in toll.Counts.SelectMany(c => c.Evidence)) { articles.Single(a => a.Article.Id == evidence.Article).Sentences[evidence.Sentence!.Value].Text.ShouldBe(evidence.Text); }
        report.Readings.Select(r => r.Article.Id).ShouldBe(["a", "b", "c"]);
    }

    [Fact]
    public void Copies_are_no_sources()
    {
        Reading[] articles = [Read("a", "2025-03-10", $"আজ সোমবার সকালে {Fire}এতে চারজন নিহত হয়েছেন।"), Read("b", "2025-03-11", $"গতকাল সোমবার সকালে {Fire}এতে সাতজন নিহত হয়েছেন।")];
        Tell(articles, ("b", "a")).Tolls.ShouldBeEmpty();
    }

    private static Reading Read(string id, string? day, string text) => Articles.Read(id, day, "প্রতিবেদন", text);

    private static List<string> Counts(params Reading[] articles) => [.. Tell(articles).Tolls.SelectMany(t => t.Counts).Select(c => c.Count.ToString(System.Globalization.CultureInfo.InvariantCulture))];

    // Every article is a story of its own.
    private static StoryReport Tell(IReadOnlyList<Reading> articles, params ReadOnlySpan<(string Copy, string Original)> copies) => StoryReporter.TellTolls(
        articles,
        copies.ToArray().ToDictionary(c => c.Copy, c => c.Original, StringComparer.Ordinal),
        [.. articles.Select(a => new Story("s-" + a.Article.Id, "", a.Article.Published?.Day, a.Article.Published?.Day, [a.Article.Id]))],
        "l1");
}
