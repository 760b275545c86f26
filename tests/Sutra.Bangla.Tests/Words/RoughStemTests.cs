using Sutra.Bangla.Words;

namespace Sutra.Bangla.Tests.Words;

public sealed class RoughStemTests
{
    [Theory]
    [InlineData("নদীতে", "নদীর")]
    [InlineData("মন্ত্রীদের", "মন্ত্রীকে")]
    [InlineData("সেতুটির", "সেতুটি")]
    [InlineData("সরকার", "সরকারের")]
    [InlineData("গাড়িগুলোকে", "গাড়িতে")]
    [InlineData("তদন্ত", "তদন্তেও")]
    public void Inflected_forms_share_a_stem(string a, string b) => RoughStem.Of(a).ShouldBe(RoughStem.Of(b));

    [Theory]
    [InlineData("ঘর", "ঘর")] // too short to lose a letter
    [InlineData("এর", "এর")]
    [InlineData("", "")]
    public void Short_words_stay_whole(string word, string stem) => RoughStem.Of(word).ShouldBe(stem);
}
