using Sutra.Bangla.Words;

namespace Sutra.Bangla.Tests.Words;

public sealed class CaseEndingsTests
{
    [Theory]
    [InlineData("করিমকে", "করিম")]
    [InlineData("করিমের", "করিম")]
    [InlineData("করিমেরও", "করিম")]
    [InlineData("ঢাকায়", "ঢাকা")]
    [InlineData("ঢাকার", "ঢাকা")]
    [InlineData("সিলেটে", "সিলেট")]
    [InlineData("মন্ত্রীদের", "মন্ত্রী")]
    [InlineData("সেতুটির", "সেতু")]
    [InlineData("বিএনপি’র", "বিএনপি")]
    [InlineData("বিএনপি-র", "বিএনপি")]
    [InlineData("কর্মকর্তারাও", "কর্মকর্তা")]
    [InlineData("পিয়ংইয়ংয়ের", "পিয়ংইয়ং")]
    public void The_stem_is_among_the_readings(string word, string stem) =>
        CaseEndings.Candidates(word).Select(c => c.Text).ShouldContain(stem);

    [Theory]
    [InlineData("সিলেট", "সিলেট")] // bare ে needs a consonant before it, so nothing comes off ঢাকাে
    [InlineData("ও", "ও")] // too little would be left
    [InlineData("তার", "তার")]
    public void A_word_without_an_ending_stays_whole(string word, string only) =>
        CaseEndings.Candidates(word).Select(c => c.Text).ShouldBe([only]);
}
