using Sutra.Archive.Search;

namespace Sutra.Archive.Tests.Search;

public sealed class FirstLettersTests
{
    [Theory]
    [InlineData("শিকদারকে", "সিকদার")]
    [InlineData("সিকদার", "শিকদারের")]
    [InlineData("ঈদুল", "ইদুল")]
    [InlineData("যশোরে", "জশোর")]
    [InlineData("ষড়যন্ত্রের", "ষড়যন্ত্র")]
    [InlineData("ঊর্মিলার", "উর্মিলা")]
    [InlineData("য়ুরোপের", "য়ুরোপ")]
    [InlineData("\u09AF\u09BCুরোপের", "য়ুরোপ")]
    [InlineData("\u200Dসেতুটি", "সেতু")]
    public void A_word_of_the_term_asked_for_is_never_passed_over(string word, string asked) =>
        Letters(asked).May(word).ShouldBeTrue();

    [Theory]
    [InlineData("নদী", "সেতু")]
    [InlineData("যশোর", "শিকদার")]
    public void A_word_with_another_letter_is_passed_over(string word, string asked) => Letters(asked).May(word).ShouldBeFalse();

    [Fact]
    public void Terms_that_are_passed_over_keep_their_places()
    {
        const string text = "সেতু ধসে BBC-র ১২ জন আহত, সেতুর কাজ বন্ধ";
        var all = SearchAnalyser.Analyse(text);
        var wanted = SearchAnalyser.Analyse(text, Letters("সেতু"));
        wanted.Select(t => t.Span).ShouldBe(all.Select(t => t.Span));
        wanted.Where(t => t.Text.Length > 0).ShouldBe(all.Where(t => t.Text is "bbc" or "12" || t.Text == all[0].Text));
    }

    private static FirstLetters Letters(string asked) => FirstLetters.Of(SearchAnalyser.Analyse(asked).Select(TermMeaning.Unasked)).ShouldNotBeNull();
}
