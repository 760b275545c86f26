using Sutra.Stories.Copies;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Tests.Copies;

/// <summary>One agency's report in the words of two outlets.</summary>
public sealed class TranslationTests
{
    private static readonly string[] s_told =
    [
        "জাপানের উত্তর উপকূলে শক্তিশালী ভূমিকম্পে অন্তত ৩৭ জন মারা গেছেন।", "আরও ২১৪ জন আহত হয়ে হাসপাতালে ভর্তি আছেন।", "ভূমিকম্পটির উৎপত্তি ছিল মাটির ৬৪ কিলোমিটার নিচে।",
        "উপকূলের ১২ হাজার ৩০০ বাড়িতে বিদ্যুৎ নেই।", "উদ্ধারকাজে ৮৫০ সেনা নামানো হয়েছে।", "দেশটিতে ১৯৯৫ সালের ভূমিকম্পে বহু মানুষের প্রাণ গিয়েছিল।",
    ];

    private static readonly string[] s_toldOtherwise =
    [
        "শক্তিশালী এক ভূকম্পনে জাপানে প্রাণ হারিয়েছেন কমপক্ষে ৩৭ ব্যক্তি।", "চিকিৎসা নিচ্ছেন ২১৪ আহত মানুষ, জানিয়েছে কর্তৃপক্ষ।", "ভূতত্ত্ববিদেরা বলছেন, কেন্দ্রস্থলের গভীরতা ৬৪ কিলোমিটার।",
        "বিদ্যুৎহীন হয়ে পড়েছে ১২ হাজার ৩০০ ঘর।", "সেনাবাহিনীর ৮৫০ সদস্য ধ্বংসস্তূপ সরাচ্ছেন।", "এর আগে ১৯৯৫ সালে সেখানে ভয়াবহ ভূমিকম্প হয়েছিল।",
    ];

    [Fact]
    public void Two_outlets_that_credit_one_agency_and_tell_the_same_in_the_same_order_tell_one_report()
    {
        var found = Find(Credited("a", s_told), Credited("b", s_toldOtherwise));
        var pair = found.Pairs.ShouldHaveSingleItem();
        (pair.Kind, pair.Direction, pair.CreditedTo).ShouldBe((CopyKind.Translation, CopyDirection.CommonSource, "রয়টার্স"));
        pair.Passages.Select(p => p.Text).ShouldBe(["জাপানে", "৩৭", "২১৪", "৬৪", "১২", "৩০০", "৮৫০", "১৯৯৫"], ignoreOrder: false);
    }

    [Fact]
    public void A_translation_is_no_copy_word_for_word()
    {
        var found = Find(Credited("a", s_told), Credited("b", s_toldOtherwise));
        found.OriginalOf.ShouldBeEmpty();
        found.RepeatOf.ShouldBeEmpty();
    }

    [Fact]
    public void A_copy_word_for_word_is_no_translation() => Find(Credited("a", s_told), Credited("b", s_told)).Pairs.ShouldHaveSingleItem().Kind.ShouldNotBe(CopyKind.Translation);

    [Fact]
    public void Who_credits_nobody_or_somebody_else_tells_for_himself()
    {
        Find(Credited("a", s_told), InventedText.Article("b", s_toldOtherwise)).Pairs.ShouldBeEmpty();
        Find(Credited("a", s_told), InventedText.Article("b", s_toldOtherwise, credits: "আল জাজিরা")).Pairs.ShouldBeEmpty();
    }

    [Fact]
    public void The_same_facts_in_another_order_are_no_translation() => Find(Credited("a", s_told), Credited("b", [.. s_toldOtherwise.Reverse()])).Pairs.ShouldBeEmpty();

    [Fact]
    public void One_outlet_does_not_translate_itself() =>
        Find(InventedText.Article("a", s_told, outlet: "খবর", credits: "রয়টার্স"), InventedText.Article("b", s_toldOtherwise, outlet: "খবর", credits: "রয়টার্স")).Pairs.ShouldBeEmpty();

    [Fact]
    public void A_report_of_last_week_is_another_one() =>
        Find(InventedText.Article("a", s_told, "2025-03-01", credits: "রয়টার্স"), InventedText.Article("b", s_toldOtherwise, "2025-03-09", credits: "রয়টার্স")).Pairs.ShouldBeEmpty();

    private static Reading Credited(string id, string[] sentences) => InventedText.Article(id, sentences, credits: "রয়টার্স");

    private static FoundCopies Find(params Reading[] readings) => CopyFinder.Find(readings);
}
