using Sutra.Bangla.Sentences;

namespace Sutra.Bangla.Tests.Sentences;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("সেতু খুলেছে। গাড়ি চলছে।", "সেতু খুলেছে। / গাড়ি চলছে।")]
    [InlineData("সেতু খুলেছে।গাড়ি চলছে।", "সেতু খুলেছে। / গাড়ি চলছে।")] // old pages leave the space out
    [InlineData("মো. করিম ও ড. রহমান (অব.) আসেন। তাঁরা বসেন।", "মো. করিম ও ড. রহমান (অব.) আসেন। / তাঁরা বসেন।")]
    [InlineData("ভূমিকম্পটি ছিল ৩.৫ মাত্রার। ক্ষতি হয়নি।", "ভূমিকম্পটি ছিল ৩.৫ মাত্রার। / ক্ষতি হয়নি।")]
    [InlineData("তিনি বলেন, ‘আমরা আসছি।’ তারপর যান।", "তিনি বলেন, ‘আমরা আসছি।’ / তারপর যান।")]
    [InlineData("তিনি বলেন, \"আমরা আসছি।\" তারপর যান।", "তিনি বলেন, \"আমরা আসছি।\" / তারপর যান।")]
    [InlineData("কাজ শেষ। \"আমরা খুশি\", বলেন তিনি।", "কাজ শেষ। / \"আমরা খুশি\", বলেন তিনি।")] // opens the next one
    [InlineData("কেন এমন হলো? কেউ জানে না!", "কেন এমন হলো? / কেউ জানে না!")]
    [InlineData("সেতু খুলেছে| গাড়ি চলছে|", "সেতু খুলেছে| / গাড়ি চলছে|")] // a pipe for a danda
    [InlineData("প্রকাশ: ১৭ মে ২০২৫ | ১৬:৪৪ | আপডেট", "প্রকাশ: ১৭ মে ২০২৫ | ১৬:৪৪ | আপডেট")] // a pipe between fields
    [InlineData("The bridge opened. Cars cross it.", "The bridge opened. / Cars cross it.")]
    [InlineData("শেষ বাক্যে দাঁড়ি নেই", "শেষ বাক্যে দাঁড়ি নেই")]
    [InlineData("সব শেষ।। এবার চলো।", "সব শেষ।। / এবার চলো।")]
    [InlineData("  ", "")]
    [InlineData("। ।", "। ।")]
    public void A_paragraph_is_cut_into_sentences(string text, string expected) =>
        string.Join(" / ", SentenceSplitter.Split(text).Select(s => s.Of(text))).ShouldBe(expected);

    [Fact]
    public void Sentences_are_numbered_through_the_paragraphs()
    {
        var sentences = SentenceSplitter.Split(["এক। দুই।", "তিন।"]);
        sentences.Select(s => (s.Index, s.Paragraph)).ShouldBe([(0, 0), (1, 0), (2, 1)]);
    }
}
