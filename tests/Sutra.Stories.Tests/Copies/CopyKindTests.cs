using Sutra.Stories.Copies;

namespace Sutra.Stories.Tests.Copies;

/// <summary>How one article repeats another, and which of the two it is.</summary>
public sealed class CopyKindTests
{
    private static readonly InventedText s_text = new(7);
    private static readonly string[] s_body = s_text.Sentences(20);
    private static readonly string[] s_more = s_text.Sentences(20);

    public static TheoryData<string, string[], CopyKind> Kinds => new()
    {
        { "সেতু ভেঙে দুজন নিহত", s_body, CopyKind.Whole },
        { "সেতু ভেঙে নিহত দুজন", s_body, CopyKind.Whole },
        { "ট্রাকের ভারে ধস, উদ্ধারে নৌকা", s_body, CopyKind.Reheadlined },
        { "সেতু ভেঙে দুজন নিহত", s_body[..9], CopyKind.Cut },
        { "সেতু ভেঙে দুজন নিহত", s_body[9..], CopyKind.Part },
        { "সেতু ভেঙে দুজন নিহত", [.. s_body, .. s_more], CopyKind.Extended },
        { "সেতু ভেঙে দুজন নিহত", [.. s_more[..6], .. s_body[5..]], CopyKind.Reworked },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_copy_is_named_by_what_was_done_to_the_text(string headline, string[] copy, CopyKind kind) =>
        Pair(InventedText.Article("first", s_body, headline: "সেতু ভেঙে দুজন নিহত"), InventedText.Article("second", copy, headline: headline)).Kind.ShouldBe(kind);

    [Fact]
    public void A_page_at_a_later_time_is_an_update_of_itself()
    {
        var pair = Pair(
            InventedText.Article("first", s_body, "2025-03-07T10:15", outlet: "খবর", url: "https://khobor.example/a/1"),
            InventedText.Article("second", [.. s_body[..12], .. s_more[..8]], "2025-03-07T12:40", outlet: "খবর", url: "https://khobor.example/a/1?ref=home"));
        (pair.Kind, pair.Direction).ShouldBe((CopyKind.Updated, CopyDirection.Earlier));
    }

    [Theory]
    [InlineData("2025-03-07", "2025-03-08", CopyDirection.Earlier)]
    [InlineData("2025-03-07T10:15", "2025-03-07T10:16", CopyDirection.Earlier)]
    [InlineData("2025-03-07", "2025-03-07", CopyDirection.Unknown)]
    [InlineData("2025-03-07", "2025-03-07T10:16", CopyDirection.Unknown)]
    [InlineData("2025-03-07", null, CopyDirection.Unknown)]
    public void What_came_earlier_is_known_by_days_or_by_times(string first, string? second, CopyDirection direction) =>
        Pair(InventedText.Article("first", s_body, first), InventedText.Article("second", s_body, second)).Direction.ShouldBe(direction);

    [Fact]
    public void Who_names_the_other_outlet_is_the_copy_whatever_stands_first()
    {
        var found = CopyFinder.Find([InventedText.Article("first", s_body, outlet: "নদীর খবর", credits: "দৈনিক যুগান্তর"), InventedText.Article("second", s_body, outlet: "যুগান্তর")]);
        var pair = found.Pairs.ShouldHaveSingleItem();
        (pair.Copy, pair.Original, pair.Direction, pair.CreditedTo).ShouldBe(("first", "second", CopyDirection.Credited, "দৈনিক যুগান্তর"));
        found.OriginalOf.ShouldBe([new(0, 1)]);
    }

    [Fact]
    public void An_agency_that_the_copy_credits_is_named()
    {
        var pair = Pair(InventedText.Article("first", s_body), InventedText.Article("second", s_body, credits: "রয়টার্স"));
        (pair.Direction, pair.CreditedTo).ShouldBe((CopyDirection.Unknown, "রয়টার্স"));
    }

    [Fact]
    public void Passages_stand_word_for_word_at_both_places()
    {
        var (copy, original) = (InventedText.Article("second", [.. s_more[..2], .. s_body[3..9], .. s_more[2..3], .. s_body[10..]]), InventedText.Article("first", s_body));
        var pair = Pair(original, copy);
        pair.Passages.Count.ShouldBe(2);
        foreach (var passage in pair.Passages)
        {
            new TextPlaces(copy).TextOf(passage.Copy).ShouldBe(passage.Text);
            new TextPlaces(original).TextOf(passage.Original).ShouldBe(passage.Text);
        }
        (pair.SharedSentences, pair.Sentences).ShouldBe((16, 19));
    }

    private static CopyPair Pair(params Sutra.Stories.Readings.Reading[] readings) => CopyFinder.Find(readings).Pairs.ShouldHaveSingleItem();
}
