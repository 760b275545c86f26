using Sutra.Stories.Disagreements;
using Sutra.Stories.Readings;
using Sutra.Stories.Stories;

namespace Sutra.Stories.Tests.Disagreements;

/// <summary>What the articles of a whole storyline tell otherwise of one happening. All people and places are invented.</summary>
public sealed class OverStoriesTests
{
    private const string Shot = "শাপলাপুরে সাংবাদিক রহিম উদ্দিন তালুকদারের ওপর হামলার তদন্ত চলছে। ";

    [Fact]
    public void Hours_of_one_act_in_two_stories_differ() =>
        Values(DisagreementKind.Time,
            Shot + "গত শুক্রবার (৭ মার্চ) দুপুর সোয়া ২টার দিকে রহিম উদ্দিন তালুকদারকে গুলি করা হয়।",
            Shot + "গত শুক্রবার (৭ মার্চ) বেলা ৩টার দিকে রহিম উদ্দিন তালুকদারকে গুলি করা হয়।").Count().ShouldBe(2);

    [Fact]
    public void Hours_less_than_ten_minutes_apart_are_one() =>
        Values(DisagreementKind.Time,
            Shot + "গত শুক্রবার (৭ মার্চ) দুপুর ২টা ২০ মিনিটে রহিম উদ্দিন তালুকদারকে গুলি করা হয়।",
            Shot + "গত শুক্রবার (৭ মার্চ) দুপুর ২টা ২৪ মিনিটে রহিম উদ্দিন তালুকদারকে গুলি করা হয়।").ShouldBeEmpty();

    [Fact]
    public void A_part_of_the_day_fits_a_clock_within_it() =>
        Values(DisagreementKind.Time,
            Shot + "গত শুক্রবার (৭ মার্চ) দুপুরে রহিম উদ্দিন তালুকদারকে গুলি করা হয়।",
            Shot + "গত শুক্রবার (৭ মার্চ) দুপুর ২টা ২৪ মিনিটে রহিম উদ্দিন তালুকদারকে গুলি করা হয়।").ShouldBeEmpty();

    [Fact]
    public void Days_of_one_arrest_differ() =>
        Values(DisagreementKind.Date,
            "গত শনিবার (৮ মার্চ) সকালে শাপলাপুর থেকে করিম মোল্লাকে গ্রেপ্তার করা হয়।",
            "গত রোববার (৯ মার্চ) সন্ধ্যায় শাপলাপুর থেকে করিম মোল্লাকে গ্রেপ্তার করা হয়।").Count().ShouldBe(2);

    [Fact]
    public void A_night_runs_into_the_next_day() =>
        Values(DisagreementKind.Date,
            "গত শনিবার (৮ মার্চ) রাতে শাপলাপুর থেকে করিম মোল্লাকে গ্রেপ্তার করা হয়।",
            "গত রোববার (৯ মার্চ) ভোরে শাপলাপুর থেকে করিম মোল্লাকে গ্রেপ্তার করা হয়।").ShouldBeEmpty();

    [Fact]
    public void Arrests_of_two_people_are_two() =>
        Values(DisagreementKind.Date,
            "গত শনিবার (৮ মার্চ) সকালে শাপলাপুর থেকে করিম মোল্লাকে গ্রেপ্তার করা হয়।",
            "গত রোববার (৯ মার্চ) সন্ধ্যায় শাপলাপুর থেকে সেলিম হাওলাদারকে গ্রেপ্তার করা হয়।").ShouldBeEmpty();

    [Fact]
    public void Places_of_one_act_differ() =>
        Values(DisagreementKind.Place,
            "গত শুক্রবার দুপুরে বকুলনগরের সোনাপাতা এলাকায় রহিম উদ্দিন তালুকদারকে গুলি করা হয়।",
            "গত শুক্রবার দুপুরে শিমুলতলার নীলপাথর এলাকায় রহিম উদ্দিন তালুকদারকে গুলি করা হয়।").Count().ShouldBe(2);

    [Fact]
    public void Spellings_of_one_place_do_not() =>
        Values(DisagreementKind.Place,
            "গত শুক্রবার দুপুরে সোনাপাতা এলাকায় রহিম উদ্দিন তালুকদারকে গুলি করা হয়।",
            "গত শুক্রবার দুপুরে সোনা পাতা এলাকায় রহিম উদ্দিন তালুকদারকে গুলি করা হয়।").ShouldBeEmpty();

    [Fact]
    public void A_second_name_differs_where_they_share_no_word() =>
        Values(DisagreementKind.Name, "পুলিশ জানায়, করিম হাওলাদার ওরফে কালু খান পলাতক।", "পুলিশ জানায়, করিম হাওলাদার ওরফে সেলিম শেখ পলাতক।").Count().ShouldBe(2);

    [Fact]
    public void A_second_name_in_part_is_the_same() =>
        Values(DisagreementKind.Name, "পুলিশ করিম হাওলাদার ওরফে কালু খানকে খুঁজছে।", "পুলিশ করিম হাওলাদার ওরফে কালুকে খুঁজছে।").ShouldBeEmpty();

    [Fact]
    public void A_page_against_itself_flees_in_two_vehicles()
    {
        var page = Read("a", 10, "দিনের শেষে রতন প্রাইভেটকারে পালাতে সহায়তা করেন সেলিম হাওলাদারকে। শুনানিতে বলা হয়, সেলিম হাওলাদারকে মাইক্রোবাসে পালানোর সুযোগ করে দেন রতন।");
        Find(page).ShouldContain(d => d.Kind == DisagreementKind.Other && d.Values.Count == 2);
    }

    [Fact]
    public void Plates_that_differ_in_one_digit_are_shown() =>
        Values(DisagreementKind.Other, "গাড়িটির নম্বর ঢাকা মেট্রো-ল ১১-২২৩৩ বলে জানায় পুলিশ।", "গাড়িটির নম্বর ঢাকা মেট্রো-ল ১১-২২৩৪ বলে জানায় পুলিশ।").Count().ShouldBe(2);

    [Fact]
    public void A_weekday_that_does_not_fit_its_date_is_shown_with_the_day_that_others_give() =>
        Values(DisagreementKind.Date,
            "গত শুক্রবার (৮ মার্চ) শাপলাপুরের নীলপাথর সেতু ধসে নদীতে পড়ে।",
            "গত শুক্রবার (৭ মার্চ) শাপলাপুরের নীলপাথর সেতু ধসে নদীতে পড়ে।").ShouldBe(["গত শুক্রবার (৮ মার্চ)", "গত শুক্রবার (৭ মার্চ)"], ignoreOrder: true);

    [Fact]
    public void Sentences_the_same_but_for_a_number_differ_on_one_day() =>
        Values(DisagreementKind.Number,
            "নীলপাথর সেতু মেরামতে মোট ৪৬টি পিলার নতুন করে বসাতে হবে বলে প্রকৌশলীরা জানিয়েছেন।",
            "নীলপাথর সেতু মেরামতে মোট ৬৪টি পিলার নতুন করে বসাতে হবে বলে প্রকৌশলীরা জানিয়েছেন।").Count().ShouldBe(2);

    [Fact]
    public void The_next_issue_of_a_listing_differs_from_none()
    {
        const string Listing = "শাপলাপুরের বাজারে আজ প্রতি কেজি নীলপাথর চালের দাম {0} টাকা বলে জানিয়েছে সমিতি।";
        Find(Read("a", 9, Listing.Replace("{0}", "৫২")), Read("b", 10, Listing.Replace("{0}", "৫৪"))).ShouldBeEmpty();
    }

    [Fact]
    public void Conditions_of_one_day_differ() =>
        Values(DisagreementKind.Status, "রহিম উদ্দিন তালুকদারের শারীরিক অবস্থা এখনো সংকটাপন্ন।", "রহিম উদ্দিন তালুকদারের শারীরিক অবস্থা এখন স্থিতিশীল।").Count().ShouldBe(2);

    [Fact]
    public void A_condition_that_would_be_says_nothing() =>
        Values(DisagreementKind.Status, "রহিম উদ্দিন তালুকদারের শারীরিক অবস্থা এখনো সংকটাপন্ন।", "রহিম উদ্দিন তালুকদারের শারীরিক অবস্থা স্থিতিশীল হলে অস্ত্রোপচার করা হবে।").ShouldBeEmpty();

    [Fact]
    public void What_was_found_and_what_was_not_differ() =>
        Values(DisagreementKind.Status, "হামলায় ব্যবহৃত অস্ত্র উদ্ধার করা হয়েছে।", "হামলায় ব্যবহৃত অস্ত্র এখনো উদ্ধার হয়নি।").Count().ShouldBe(2);

    [Fact]
    public void Not_found_yet_the_day_before_was_only_early() =>
        Find(Read("a", 9, "হামলায় ব্যবহৃত অস্ত্র এখনো উদ্ধার হয়নি।"), Read("b", 10, "হামলায় ব্যবহৃত অস্ত্র উদ্ধার করা হয়েছে।")).ShouldBeEmpty();

    [Fact]
    public void Every_value_stands_in_a_sentence_that_is_its_evidence()
    {
        Reading[] pages = [Read("a", 10, Shot + "গত শুক্রবার (৭ মার্চ) দুপুর সোয়া ২টার দিকে রহিম উদ্দিন তালুকদারকে গুলি করা হয়।"), Read("b", 10, Shot + "গত শুক্রবার (৭ মার্চ) বেলা ৩টার দিকে রহিম উদ্দিন তালুকদারকে গুলি করা হয়।")];
        var found = Find(pages);
        found.ShouldNotBeEmpty();
        foreach (var value in found.SelectMany(d => d.Values))
        {
            value.Evidence.ShouldContain(e => e.Text.Contains(value.Value, StringComparison.Ordinal));
        }
    }

    private static Reading Read(string id, int day, string body) => Articles.Read(id, $"2025-03-{day:00}", id, body);

    private static IEnumerable<string> Values(DisagreementKind kind, string a, string b) =>
        Find(Read("a", 10, a), Read("b", 10, b)).Where(d => d.Kind == kind).SelectMany(d => d.Values).Select(v => v.Value);

    // Each page is a story of its own: what differs is found over the stories.
    private static List<Disagreement> Find(params Reading[] pages) =>
        [.. DisagreementFinder.Find([.. pages.Select((p, i) => new ToldStory(new Story($"s{i}", "খবর", null, null, [p.Article.Id]), "l1", [p]))], NameBearers.Of(pages))];
}
