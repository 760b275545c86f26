using Sutra.Stories.Disagreements;
using Sutra.Stories.Readings;
using Sutra.Stories.Stories;

namespace Sutra.Stories.Tests.Disagreements;

/// <summary>Before values are held against one another the tellings have to be of one happening. All people and places are invented.</summary>
public sealed class OneHappeningTests
{
    private const string Shot = "রহিম উদ্দিন তালুকদারকে গুলি করা হয়।";
    private const string Bus = "শাপলাপুর উপজেলায় যাত্রীবাহী বাস খাদে পড়েছে। ";

    [Theory]
    [InlineData("দুপুর সোয়া ২টার দিকে", "বেলা আড়াইটার দিকে", 0)]
    [InlineData("দুপুর ২টা ২০ মিনিটে", "আনুমানিক আড়াইটার দিকে", 0)]
    [InlineData("দুপুর ২টা ২০ মিনিটে", "দুপুর ২টা ৪১ মিনিটে", 2)]
    [InlineData("দুপুর ২টার দিকে", "বেলা আড়াইটার দিকে", 2)]
    [InlineData("দুপুরে", "বেলা ১১টার দিকে", 0)]
    [InlineData("ভোরে", "বিকেল ৪টা ২০ মিনিটে", 2)]
    public void A_rough_hour_is_good_for_a_quarter(string a, string b, int values) =>
        Count(DisagreementKind.Time, $"গত শুক্রবার (৭ মার্চ) {a} {Shot}", $"গত শুক্রবার (৭ মার্চ) {b} {Shot}").ShouldBe(values);

    [Theory]
    [InlineData("শিমুলতলার নীলপাথর এলাকায়", "", 2)]
    [InlineData("শিমুলতলার নীলপাথর এলাকায়", "সোনাপাতার নীলপাথর এলাকা দিয়ে রাস্তা গেছে।", 0)]
    [InlineData("সোনাপাতা সেতু রোড এলাকায়", "", 0)]
    [InlineData("নীলপাথর গ্রামে", "", 0)]
    [InlineData("নীলপাথর এলাকায়", "নীলপাথর থানা পুলিশ তদন্ত করছে।", 0)]
    [InlineData("নীলপাথর ট্যাংকের সামনে", "", 0)]
    public void Places_that_may_lie_in_one_another_do_not_differ(string place, string elsewhere, int values) =>
        Count(DisagreementKind.Place, $"গত শুক্রবার দুপুরে বকুলনগরের সোনাপাতা এলাকায় {Shot}", $"{elsewhere} গত শুক্রবার দুপুরে {place} {Shot}").ShouldBe(values);

    [Fact]
    public void Rooms_of_one_body_do_not_differ() =>
        Count(DisagreementKind.Place, Said("নৌ সমিতির মিলনায়তনে"), Said("নৌ সমিতির কার্যালয়ে")).ShouldBe(0);

    [Fact]
    public void Rooms_of_two_bodies_do() =>
        Count(DisagreementKind.Place, Said("নৌ সমিতির মিলনায়তনে"), Said("কৃষি সংঘের কার্যালয়ে")).ShouldBe(2);

    [Theory]
    [InlineData("দু–একটা", "দুই-তিনটা", 2)]
    [InlineData("দুয়েকটা", "দু-একটা", 0)]
    public void Numbers_put_into_one_speech_differ(string a, string b, int values) =>
        Count(DisagreementKind.Number, Speech(a), Speech(b)).ShouldBe(values);

    [Theory]
    [InlineData("করিম হাওলাদার ওরফে কালু খানকে খুঁজছে পুলিশ।", 0)]
    [InlineData("সেলিম মোল্লাকে খুঁজছে পুলিশ।", 2)]
    public void Second_names_that_stand_together_anywhere_are_of_one(string third, int values)
    {
        var pages = new[] { Read("a", 10, "পুলিশ জানায়, করিম হাওলাদার ওরফে কালু পলাতক।"), Read("b", 10, "পুলিশ জানায়, করিম হাওলাদার ওরফে সেন্টু পলাতক।"), Read("c", 10, third.Replace("কালু খান", "কালু ওরফে সেন্টু", StringComparison.Ordinal)) };
        Find(pages).Where(d => d.Kind == DisagreementKind.Name).SelectMany(d => d.Values).Count().ShouldBe(values);
    }

    [Theory]
    [InlineData("সাত", "পাঁচ", 2)]
    [InlineData("সাত", "৭", 0)]
    public void Days_of_remand_asked_for_one_accused_differ(string a, string b, int values) =>
        Count(DisagreementKind.Number, $"তদন্ত কর্মকর্তা আদালতে সেলিম হাওলাদারের {a} দিনের রিমান্ড আবেদন করেন।", $"আদালতে সেলিম হাওলাদারের {b} দিনের রিমান্ড চেয়ে আবেদন করা হয়।").ShouldBe(values);

    [Fact]
    public void Days_asked_are_not_days_granted() =>
        Count(DisagreementKind.Number, "তদন্ত কর্মকর্তা আদালতে সেলিম হাওলাদারের সাত দিনের রিমান্ড আবেদন করেন।", "আদালত সেলিম হাওলাদারের পাঁচ দিনের রিমান্ড মঞ্জুর করেন।").ShouldBe(0);

    [Theory]
    [InlineData("র‍্যাব-৩", 2)]
    [InlineData("র‍্যাব-১০", 0)]
    public void Units_that_arrested_one_person_differ(string unit, int values) =>
        Count(DisagreementKind.Name, "শাপলাপুরে সেলিম হাওলাদারকে র‍্যাব-১০ গ্রেপ্তার করেছে।", $"শাপলাপুরে সেলিম হাওলাদারকে {unit} গ্রেপ্তার করেছে।").ShouldBe(values);

    [Fact]
    public void Who_was_shot_is_not_who_was_arrested() =>
        Count(DisagreementKind.Name, "শাপলাপুরে সেলিম হাওলাদারকে র‍্যাব-১০ গ্রেপ্তার করেছে।", "শাপলাপুরে সেলিম হাওলাদারকে গুলি করার মামলায় এক যুবককে বকুলনগর থেকে গ্রেপ্তার করেছে র‍্যাব-৩।").ShouldBe(0);

    [Fact]
    public void Days_of_one_case_differ() =>
        Count(DisagreementKind.Date, "গতকাল (৯ মার্চ) শাপলাপুর থানায় নাগরিক কমিটির সদস্যসচিব করিম হাওলাদার বাদী হয়ে রহিম উদ্দিন তালুকদারকে হত্যাচেষ্টার মামলা করেন।", "এর আগে গত ৯ জানুয়ারি নাগরিক কমিটির সদস্য সচিব করিম হাওলাদার বাদী হয়ে শাপলাপুর থানায় রহিম উদ্দিন তালুকদারের ওপর হামলার অভিযোগে মামলা করেন।").ShouldBe(2);

    [Theory]
    [InlineData("শাপলাপুর", "", "", 2)]
    [InlineData("বকুলনগর", "", "", 0)]
    [InlineData("শাপলাপুর", "শনিবার (৮ মার্চ) ", "রোববার (৯ মার্চ) ", 0)]
    public void Tolls_of_two_places_or_days_are_of_two_happenings(string place, string a, string b, int values) =>
        InStory(DisagreementKind.Number, $"{a}{Bus}এতে ৯ জন নিহত হয়েছেন।", $"{b}{Bus.Replace("শাপলাপুর", place, StringComparison.Ordinal)}এ ঘটনায় ১১ জন নিহত হয়েছেন।").ShouldBe(values);

    [Theory]
    [InlineData("উদ্ধারে তিনটি নৌকা কাজ করছে।", 2)]
    [InlineData("উদ্ধারে পরে আরও তিনটি নৌকা কাজ করছে।", 0)]
    [InlineData("এর মধ্যে উদ্ধারে তিনটি নৌকা কাজ করছে।", 0)]
    public void What_is_counted_on_top_or_in_part_differs_from_nothing(string other, int values) =>
        InStory(DisagreementKind.Number, Bus + "উদ্ধারে দুটি নৌকা কাজ করছে।", Bus + other).ShouldBe(values);

    [Fact]
    public void Joint_offices_are_others_and_shown_in_full() =>
        Values(DisagreementKind.Role, Bus + "বৈঠকে সাধারণ সম্পাদক করিম উদ্দিন বক্তব্য দেন।", Bus + "বৈঠকে ছিলেন যুগ্ম সাধারণ সম্পাদক করিম উদ্দিন।").ShouldBe(["সাধারণ সম্পাদক", "যুগ্ম সাধারণ সম্পাদক"], ignoreOrder: true);

    [Fact]
    public void A_surname_alone_may_be_anothers() =>
        InStory(DisagreementKind.Role, Bus + "বৈঠকে ছিলেন প্রধানমন্ত্রী করিম উদ্দিন।", Bus + "প্রেসিডেন্ট করিম এ পথ দেখান। পরে করিম উদ্দিন কথা বলেন।").ShouldBe(0);

    [Theory]
    [InlineData("এক প্রত্যক্ষদর্শী জানান, পাইলিংয়ের কারণে ভবনটি হেলে পড়েনি।")]
    [InlineData("মালিকের ছেলে বলেন, এর আগে আর ভবন হেলে পড়েনি।")]
    public void A_headline_is_not_denied_by_any_sentence_with_not(string other) =>
        InStory(DisagreementKind.Headline, "শাপলাপুরে ভবন হেলে পড়েছে। " + other, "শাপলাপুরে ভবন হেলে পড়েছে।", "শাপলাপুরে হেলে পড়েছে পাঁচতলা ভবন").ShouldBe(0);

    [Theory]
    [InlineData("তারা নেপালে পালিয়ে গেছে।", 2)]
    [InlineData("কেউ বলছে তারা নেপালে পালিয়ে গেছে।", 0)]
    public void Hearsay_is_not_told_as_done(string told, int values) =>
        Count(DisagreementKind.Status, told, "তাদের নেপালে পালিয়ে যাওয়ার কোনো তথ্য পাওয়া যায়নি।").ShouldBe(values);

    [Theory]
    [InlineData("", 2)]
    [InlineData("নবগঠিত কমিটির সভা হয়। ", 0)]
    public void A_new_committee_gives_other_posts(string committee, int values) =>
        InStory(DisagreementKind.Role, Bus + "বৈঠকে সাধারণ সম্পাদক করিম উদ্দিন বক্তব্য দেন।", Bus + committee + "বৈঠকে ছিলেন সদস্যসচিব করিম উদ্দিন।").ShouldBe(values);

    [Theory]
    [InlineData("ভাইস প্রেসিডেন্ট")]
    [InlineData("ভাইস-প্রেসিডেন্ট")]
    public void A_hyphen_cuts_no_office(string office) =>
        InStory(DisagreementKind.Role, Bus + "সভায় ছিলেন ভাইস প্রেসিডেন্ট করিম উদ্দিন।", Bus + $"সভায় বক্তব্য দেন {office} করিম উদ্দিন।").ShouldBe(0);

    [Theory]
    [InlineData("শাপলাপুর উপজেলায় বাস উল্টে সেলিম হাওলাদার (৩৫) আহত হয়েছেন।", 2)]
    [InlineData("বকুলনগর বাজারে চাল বিক্রেতা সেলিম হাওলাদার (৩৫) লোকসান গুনছেন।", 0)]
    public void Ages_of_namesakes_do_not_differ(string other, int values) =>
        InStory(DisagreementKind.Number, "শাপলাপুর উপজেলায় বাস উল্টে সেলিম হাওলাদার (৬০) আহত হয়েছেন।", other).ShouldBe(values);

    [Fact]
    public void An_older_sentence_repeated_later_keeps_its_day()
    {
        const string Stable = "রহিম উদ্দিন তালুকদারের শারীরিক অবস্থা স্থিতিশীল।";
        var pages = new[] { Read("a", 9, Stable), Read("b", 10, Stable), Read("c", 10, "রহিম উদ্দিন তালুকদারের শারীরিক অবস্থা সংকটাপন্ন।") };
        Find(pages).ShouldNotContain(d => d.Kind == DisagreementKind.Status);
        Find(pages[1..]).ShouldContain(d => d.Kind == DisagreementKind.Status);
    }

    [Theory]
    [InlineData("শাপলাপুরের নীলপাথর সেতু ধসে নদীতে পড়ে।", 2)]
    [InlineData("বকুলতলীর সোনাপাতা সেতু ধসে নদীতে পড়ে।", 0)]
    public void A_slip_of_a_day_needs_the_same_spot(string other, int values) =>
        Count(DisagreementKind.Date, "গত শুক্রবার (৮ মার্চ) শাপলাপুরের নীলপাথর সেতু ধসে নদীতে পড়ে।", "গত শুক্রবার (৭ মার্চ) " + other).ShouldBe(values);

    private static string Said(string where) => $"গত শুক্রবার (৭ মার্চ) দুপুরে {where} এক সংবাদ সম্মেলনে এ কথা বলেন রহিম উদ্দিন তালুকদার।";

    private static string Speech(string number) => $"মন্ত্রী রহিম উদ্দিন তালুকদার বলেন, ‘দেশ ভালো আছে। একটু মাঝেমধ্যে {number} গোলমাল হয়।’";

    private static Reading Read(string id, int day, string body) => Articles.Read(id, $"2025-03-{day:00}", id, body);

    private static int Count(DisagreementKind kind, string a, string b) =>
        Find(Read("a", 10, a), Read("b", 10, b)).Where(d => d.Kind == kind).SelectMany(d => d.Values).Count();

    private static int InStory(DisagreementKind kind, string a, string b, string headline = "খবর") => Values(kind, a, b, headline).Count();

    private static IEnumerable<string> Values(DisagreementKind kind, string a, string b, string headline = "খবর")
    {
        Reading[] pages = [Articles.Read("a", "2025-03-10", headline, a), Articles.Read("b", "2025-03-10", headline, b)];
        return DisagreementFinder.Find([new ToldStory(new Story("s1", "খবর", null, null, ["a", "b"]), "l1", pages)], NameBearers.Of(pages)).Where(d => d.Kind == kind).SelectMany(d => d.Values).Select(v => v.Value);
    }

    // Each page is a story of its own: what differs is found over the stories.
    private static List<Disagreement> Find(params Reading[] pages) =>
        [.. DisagreementFinder.Find([.. pages.Select((p, i) => new ToldStory(new Story($"s{i}", "খবর", null, null, [p.Article.Id]), "l1", [p]))], NameBearers.Of(pages))];
}
