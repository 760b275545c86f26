using Sutra.Cli.Text;

namespace Sutra.Cli.Tests.Text;

public sealed class LineWrapperTests
{
    [Theory]
    [InlineData("", 10, "")]
    [InlineData("   ", 10, "")]
    [InlineData("এক দুই তিন", 80, "এক দুই তিন")]
    [InlineData("এক দুই তিন", 6, "এক দুই|তিন")]
    [InlineData("এক দুই তিন", 3, "এক|দুই|তিন")]
    [InlineData("  এক   দুই ", 6, "এক|দুই")] // the spaces inside a line are the text's own
    [InlineData("abcdefgh", 3, "abc|def|gh")]
    [InlineData("a abcdefgh b", 4, "a|abcd|efgh|b")]
    [InlineData("ক্ষক্ষক্ষ", 4, "ক্ষক্ষ|ক্ষ")] // conjuncts stay whole
    [InlineData("ক্ষক্ষক্ষ", 3, "ক্ষ|ক্ষ|ক্ষ")]
    [InlineData("কিকিকি", 3, "কি|কি|কি")] // a sign stays on its letter
    [InlineData("র‍্যাবর‍্যাব", 4, "র‍্যাব|র‍্যাব")]
    [InlineData("北京北京", 3, "北|京|北|京")]
    public void Lines_break_at_words_and_never_inside_a_conjunct(string text, int width, string lines) =>
        string.Join('|', LineWrapper.Wrap(text, width).Select(l => l.Of(text))).ShouldBe(lines);

    [Theory]
    [InlineData("এক দুই তিন", 20, "এক দুই তিন")]
    [InlineData("এক দুই তিন", 8, "এক দুই …")]
    [InlineData("ক্ষক্ষক্ষ", 5, "ক্ষ …")]
    public void A_text_is_shortened_at_a_word(string text, int width, string shortened) => LineWrapper.Shorten(text, width).ShouldBe(shortened);

    [Fact]
    public void Every_letter_is_kept_whatever_the_width()
    {
        const string Text = "ঠিকাদারি প্রতিষ্ঠান ‘পদ্মরাগ কনস্ট্রাকশন’ https://পাতা.example/অতিদীর্ঘঠিকানাযারকোনোশেষনেই নিম্নমানের 😀👩‍🚒 \u09CD\u09CD";
        for (var width = 1; width < 40; width++)
        {
            string.Concat(LineWrapper.Wrap(Text, width).Select(l => l.Of(Text))).Replace(" ", "").ShouldBe(Text.Replace(" ", ""));
        }
    }

    [Fact]
    public void A_word_of_a_million_letters_takes_linear_time()
    {
        var text = string.Concat(Enumerable.Repeat("ক্ষি", 250_000));
        LineWrapper.Wrap(text, 60).Count.ShouldBe(12_500);
    }
}
