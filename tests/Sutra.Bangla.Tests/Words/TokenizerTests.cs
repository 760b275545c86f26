using Sutra.Bangla.Words;

namespace Sutra.Bangla.Tests.Words;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("বাংলাদেশি পণ্য।", "বাংলাদেশি পণ্য ।")] // \w would cut the vowel signs off
    [InlineData("১৫টি গাড়ি", "১৫ টি গাড়ি")]
    [InlineData("১,২৩৪.৫০ টাকা", "১,২৩৪.৫০ টাকা")]
    [InlineData("২০২৩, ০১:১৫", "২০২৩ , ০১ : ১৫")]
    [InlineData("কাজী-উল", "কাজী - উল")]
    [InlineData("‘সেতু’র", "‘ সেতু ’ র")]
    [InlineData("Sutra2 চলে", "Sutra 2 চলে")]
    [InlineData("", "")]
    public void Text_is_cut_into_words_numbers_and_marks(string text, string tokens) =>
        string.Join(' ', Tokenizer.Tokenize(text)).ShouldBe(tokens);

    [Fact]
    public void Tokens_know_whether_space_stands_before_them() =>
        Tokenizer.Tokenize("১৫টি গাড়ি").Select(t => t.AfterSpace).ShouldBe([true, false, true]);
}
