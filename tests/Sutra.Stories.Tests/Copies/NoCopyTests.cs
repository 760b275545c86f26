using Sutra.Stories.Copies;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Tests.Copies;

/// <summary>What looks like a copy and is none.</summary>
public sealed class NoCopyTests
{
    private readonly InventedText _text = new(11);

    [Fact]
    public void A_quotation_that_two_share_is_none()
    {
        var said = "‘" + string.Join(' ', _text.Sentences(10)).TrimEnd('।') + "।’";
        Pairs(InventedText.Article("a", [.. _text.Sentences(2), said, .. _text.Sentences(1)]), InventedText.Article("b", [.. _text.Sentences(1), said, .. _text.Sentences(2)])).ShouldBeEmpty();
    }

    [Fact]
    public void A_speech_without_quotation_marks_that_two_share_is_none()
    {
        var said = _text.Sentences(10).Select(s => "আমরা " + s).ToArray();
        Pairs(InventedText.Article("a", [.. _text.Sentences(2), .. said, .. _text.Sentences(1)]), InventedText.Article("b", [.. _text.Sentences(1), .. said, .. _text.Sentences(2)])).ShouldBeEmpty();
    }

    [Fact]
    public void An_outlets_background_under_several_articles_is_none()
    {
        var background = _text.Sentences(8);
        Pairs([.. Enumerable.Range(0, 4).Select(i => InventedText.Article("a" + i, [.. _text.Sentences(4), .. background], outlet: "খবর"))]).ShouldBeEmpty();
    }

    [Fact]
    public void An_agencys_report_in_many_outlets_is_one_all_the_same()
    {
        var report = _text.Sentences(12);
        CopyFinder.Find([.. Enumerable.Range(0, 12).Select(i => InventedText.Article("a" + i, report))]).OriginalOf.Count.ShouldBe(11);
    }

    [Theory]
    [InlineData("৮৯", "১২২", "৩৪৫", "৮৯", "১২৩", "৩৪৭")]
    [InlineData("৮৯", "১২২", "৩৪৫", "৯১", "১২২", "৩৪৫")]
    public void A_listings_next_issue_is_none(params string[] numbers)
    {
        Pairs(
            InventedText.Article("a", [Listing(numbers[0], numbers[1], numbers[2])], "2025-03-07", "আজকের দর", "খবর"),
            InventedText.Article("b", [Listing(numbers[3], numbers[4], numbers[5])], "2025-03-08", "আজকের দর", "খবর")).ShouldBeEmpty();
    }

    [Fact]
    public void Two_pages_of_one_listing_are_copies() =>
        Pairs(InventedText.Article("a", [Listing("৮৯", "১২২", "৩৪৫")], "2025-03-07", "আজকের দর", "খবর"), InventedText.Article("b", [Listing("৮৯", "১২২", "৩৪৫")], "2025-03-07", "আজকের দর", "খবর")).ShouldHaveSingleItem();

    [Fact]
    public void A_text_of_last_week_is_not_compared()
    {
        var body = _text.Sentences(10);
        CopyFinder.Find([InventedText.Article("a", body, "2025-03-01"), InventedText.Article("b", body, "2025-03-09")]).Compared.ShouldBe(0);
        Pairs(InventedText.Article("a", body, "2025-03-01"), InventedText.Article("b", body, "2025-03-08")).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_lead_that_is_printed_twice_counts_once()
    {
        var body = _text.Sentences(12);
        var pair = Pairs(InventedText.Article("a", body), InventedText.Article("b", [.. body, .. body])).ShouldHaveSingleItem();
        (pair.Kind, pair.Share).ShouldBe((CopyKind.Reheadlined, 1));
    }

    private static string Listing(string gold, string silver, string dollar) =>
        $"আজ বাজারে এক ভরি সোনার দাম {gold} টাকা আর রুপার দাম {silver} টাকা রাখা হচ্ছে বলে বিক্রেতারা জানান। " +
        $"ডলারের দাম আজ দাঁড়িয়েছে {dollar} টাকায় যা গত সপ্তাহের শেষ দিনের চেয়ে সামান্য আলাদা। " +
        "দোকানিরা বলছেন যে বিয়ের মৌসুম শুরু হওয়ায় ক্রেতার ভিড় বেড়েছে আর সামনে আরও বাড়বে বলে তাঁদের ধারণা।";

    private static IReadOnlyList<CopyPair> Pairs(params Reading[] readings) => CopyFinder.Find(readings).Pairs;
}
