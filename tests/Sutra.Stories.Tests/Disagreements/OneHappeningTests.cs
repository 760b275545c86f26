using Sutra.Stories.Disagreements;
using Sutra.Stories.Readings;
using Sutra.Stories.Stories;

namespace Sutra.Stories.Tests.Disagreements;

/// <summary>Before values are held against one another the tellings have to be of one happening. All people and places are invented.</summary>
public sealed class OneHappeningTests
{
    private const string Shot = "রহিম উদ্দিন তালুকদারকে গুলি করা হয়।";

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
    [InlineData("নীলপাথর গ্রামে", "", 0)]
    [InlineData("নীলপাথর এলাকায়", "নীলপাথর থানা পুলিশ তদন্ত করছে।", 0)]
    [InlineData("নীলপাথর ট্যাংকের সামনে", "", 0)]
    public void Places_that_may_lie_in_one_another_do_not_differ(string place, string elsewhere, int values) =>
        Count(DisagreementKind.Place, $"গত শুক্রবার দুপুরে বকুলনগরের সোনাপাতা এলাকায় {Shot}", $"{elsewhere} গত শুক্রবার দুপুরে {place} {Shot}").ShouldBe(values);

    [Theory]
    [InlineData("নৌ সমিতির মিলনায়তনে", "নৌ সমিতির কার্যালয়ে", 0)]
    public void Rooms_of_one_body_do_not_differ(string a, string b, int values) =>
        Count(DisagreementKind.Place, $"গত শুক্রবার (৭ মার্চ) দুপুরে {a} এক সংবাদ সম্মেলনে এ কথা বলেন রহিম উদ্দিন তালুকদার।", $"গত শুক্রবার (৭ মার্চ) দুপুরে {b} এক সংবাদ সম্মেলনে এ কথা বলেন রহিম উদ্দিন তালুকদার।").ShouldBe(values);

    [Fact]
    public void Numbers_put_into_one_speech_differ() =>
        Count(DisagreementKind.Number, "মন্ত্রী রহিম উদ্দিন তালুকদার বলেন, ‘দেশ ভালো আছে। একটু মাঝেমধ্যে দু–একটা গোলমাল হয়।’", "মন্ত্রী রহিম উদ্দিন তালুকদার বলেন, ‘দেশ ভালো আছে। একটু মাঝেমধ্যে দুই-তিনটা গোলমাল হয়।’").ShouldBe(2);

    private static int Count(DisagreementKind kind, string a, string b) =>
        Find(Read("a", 10, a), Read("b", 10, b)).Where(d => d.Kind == kind).SelectMany(d => d.Values).Count();

    private static Reading Read(string id, int day, string body) => Articles.Read(id, $"2025-03-{day:00}", id, body);

    private static List<Disagreement> Find(params Reading[] pages) =>
        [.. DisagreementFinder.Find([.. pages.Select((p, i) => new ToldStory(new Story($"s{i}", "খবর", null, null, [p.Article.Id]), "l1", [p]))], NameBearers.Of(pages))];
}
