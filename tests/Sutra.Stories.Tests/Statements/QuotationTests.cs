namespace Sutra.Stories.Tests.Statements;

/// <summary>Quotation marks of every make, left open and closed; first person without any.</summary>
public sealed class QuotationTests
{
    [Theory]
    [InlineData("রহিমা বেগম বলেন, ‘আমার ছেলে আর ফিরে আসেনি।’", "রহিমা বেগম | বলেন | direct | says")]
    [InlineData("রহিমা বেগম বলেন, “আমার ছেলে আর ফিরে আসেনি।”", "রহিমা বেগম | বলেন | direct | says")]
    [InlineData("রহিমা বেগম বলেন, \"আমার ছেলে আর ফিরে আসেনি।\"", "রহিমা বেগম | বলেন | direct | says")]
    [InlineData("রহিমা বেগম বলেন, 'আমার ছেলে আর ফিরে আসেনি।'", "রহিমা বেগম | বলেন | direct | says")]
    [InlineData("রহিমা বেগম বলেন, ‘‘আমার ছেলে আর ফিরে আসেনি।’’", "রহিমা বেগম | বলেন | direct | says")]
    [InlineData("রহিমা বেগম বলেন,‘ছেলেটা সেই যে গেল আর ফিরে আসেনি।’", "রহিমা বেগম | বলেন | direct | says")]
    [InlineData("রহিমা বেগম বলেন, আমরা বিচার চাই।", "রহিমা বেগম | বলেন | direct | says")]
    [InlineData("রহিমা বেগম বলেন, ঘরে দু’টি গরু ছিল।", "রহিমা বেগম | বলেন | indirect | says")]
    [InlineData("রহিমা বেগম বলেন, শহরটিকে ‘একেবারে নতুন’ মনে হয়েছে।", "রহিমা বেগম | বলেন | indirect | says")]
    [InlineData("রহিমা বেগম বলেন, এই প্রতিষ্ঠান’র কেউ খোঁজ নেয়নি।", "রহিমা বেগম | বলেন | indirect | says")]
    [InlineData("রহিমা বেগম বলেন, ‘ছেলেটা সেই যে গেল আর ফিরে আসেনি।", "রহিমা বেগম | বলেন | direct | says")]
    [InlineData("তার ভাষায়, ‘মজাটা ওখানেই যে কেউ আগে থেকে জানে না।’", "তার | ভাষায় | direct | says")]
    public void Reads_a_sentence_as(string text, string expected) => Said.Lines(text).ShouldBe(expected.ToLowerInvariant());
}
