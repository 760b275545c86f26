using Sutra.Pages.Articles;
using Sutra.Pages.Tests.Dumps;

namespace Sutra.Pages.Tests.Articles;

public sealed class DoubledTextTests
{
    private const string A = "কাজলডাঙা গ্রামের তরুণেরা মিলে মরা খালটি আবার কেটে জোয়ারের পানি ফিরিয়ে এনেছেন। কাজ শেষ হতে সময় লেগেছে দুই মাস। দল বেঁধে এসেছিলেন পাশের গ্রামের লোকেরাও।";
    private const string Start = "মরা খাল নিয়ে কাজলডাঙার মানুষের দুঃখ ছিল অনেক দিনের। বর্ষায় জমি ডুবে থাকত, শীতে সেচের পানি মিলত না। ধান উঠত অর্ধেক।";
    private const string B = "খরচ হয়েছে গ্রামের মানুষের চাঁদার টাকা। কিছু টাকা দিয়েছেন প্রবাসীরা, বাকিটা এসেছে মাছ বিক্রি করে। হিসাব রেখেছেন স্কুলের শিক্ষক।";
    private const string C = "এবার তাঁরা বিলের দিকে যাবেন। বর্ষার আগে আরও দুটি খাল কাটা হবে, এমন আশা করছেন দলের সবাই। নকশা এঁকেছেন সালেহা বানু। মাটি কাটার যন্ত্র ভাড়া নেওয়া হবে না, কোদাল দিয়েই কাজ চলবে আগের মতো। জোয়ারের হিসাব রাখবেন জেলেরা।";

    public static TheoryData<string, string, string[]> Texts => new()
    {
        { "nothing stands twice", A + " " + B + " " + C, [A + " " + B + " " + C] },
        { "every paragraph twice", $"{A} {A} {B} {B} {C} {C}", [A, B, C] },
        { "two paragraphs, then the same two", $"{A} {B} {A} {B} {C}", [A + " " + B, C] },
        { "three times", $"{A} {A} {A} {B}", [A, B] },
        { "the whole text again without blanks between its sentences", $"{A} {B} {C} {(A + B + C).Replace("। ", "।", StringComparison.Ordinal)}", [A + " " + B + " " + C] },
        { "below the page's furniture", $"{A} {B} {C} খবর পেতে চ্যানেলে যোগ দিন কাজলডাঙা খাল {A} {B} {C}", [$"{A} {B} {C}"] },
        { "a second printing that breaks off", $"{Start} {A} {B} {C} খবর পেতে চ্যানেলে যোগ দিন {Start} {A} {B} এবার তাঁরা বিলের দিকে যাবেন। বর্ষার আগে আর", [$"{Start} {A} {B} {C}"] },
        { "a slip mended in the second printing", $"{Start} {A} {B} {C} {Start} {A} {B} {C.Replace("দুটি", "দুইটি", StringComparison.Ordinal)}", [$"{Start} {A} {B} {C}"] },
        { "a sentence that comes again further on", $"{A} {B} কাজ শেষ হতে সময় লেগেছে দুই মাস। {C}", [$"{A} {B} কাজ শেষ হতে সময় লেগেছে দুই মাস। {C}"] },
        { "a refrain", "জলের ডাকে জলে যাই, ফেরে না আর কেউ। জলের ডাকে জলে যাই, ফেরে না আর কেউ। নদী জানে, পাড় জানে, জানে শুধু ঢেউ। জলের ডাকে জলে যাই, ফেরে না আর কেউ।", ["জলের ডাকে জলে যাই, ফেরে না আর কেউ। জলের ডাকে জলে যাই, ফেরে না আর কেউ। নদী জানে, পাড় জানে, জানে শুধু ঢেউ। জলের ডাকে জলে যাই, ফেরে না আর কেউ।"] },
        { "nothing", "", [""] },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_second_printing_is_left_out(string name, string text, string[] left) => DoubledText.Without(text).ShouldBe(left, name);

    [Fact]
    public void A_dump_of_one_line_with_every_paragraph_twice_is_told_once()
    {
        var article = DumpReaderTests.Read($"{A} {A} {B} {B} {C} {C}");
        article.Paragraphs.Select(p => p.Text).ShouldBe([A, B, C]);
        DumpReaderTests.ShouldStandInItsLines(article);
    }

    [Theory]
    [InlineData(A + " ")]
    [InlineData("ক খ গ ঘ ")]
    [InlineData("কককককককককককককককককককককককককককককককককককককককক ")]
    public void What_stands_a_thousand_times_over_is_read_in_linear_room(string part) =>
        Allocated.ShouldGrowLinearly(n => DoubledText.Find(string.Concat(Enumerable.Repeat(part, n))), 1_000);
}
