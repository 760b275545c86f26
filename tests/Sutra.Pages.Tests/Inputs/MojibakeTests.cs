using System.Text;
using Sutra.Pages.Inputs;
using Sutra.Testing;

namespace Sutra.Pages.Tests.Inputs;

public sealed class MojibakeTests
{
    private const string Sentence = "নদীর ঘাটে “নৌকা” ডুবে যায়, উদ্ধার ১২ জন – এই খবর জেলা প্রশাসকের।";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Bengali_read_as_Windows_1252_comes_back(int times) => Mojibake.Undo(Spoil(Sentence, times, Windows1252.Encoding)).ShouldBe(Sentence);

    [Fact]
    public void So_does_Bengali_read_as_Latin_1() => Mojibake.Undo(Spoil(Sentence, 1, Encoding.Latin1)).ShouldBe(Sentence);

    [Theory]
    [InlineData("à¦¬à¦¾à¦‚à¦²à¦¾", "বাংলা")]
    [InlineData("নদী à¦¬à¦¾à¦‚à¦²à¦¾ নদী", "নদী বাংলা নদী")] // a stretch of a page that is right
    [InlineData("“à¦¬à¦¾à¦‚à¦²à¦¾”", "“বাংলা”")] // between quotes that are right
    [InlineData("à¦à¦‡ à¦°à¦¾à¦·à§à¦Ÿà§à¦°", "এই রাষ্ট্র")] // the bytes that Windows-1252 leaves undefined were dropped
    [InlineData("à¦\uFFFDà¦‡ à¦°à¦¾à¦·à§\uFFFDà¦Ÿà§\uFFFDà¦°", "এই রাষ্ট্র")] // or replaced
    [InlineData("নদীâ€™র ঘাটে", "নদী’র ঘাটে")] // punctuation alone
    [InlineData("GroÃŸe GÃ¤ste fÃ¼r mÃ¼de MÃ¤nner", "Große Gäste für müde Männer")] // a page of it
    [InlineData("Ð›Ð¾Ð´ÐºÐ° Ð·Ð°Ñ‚Ð¾Ð½ÑƒÐ»Ð° Ñƒ Ð¿Ñ€Ð¸Ñ‡Ð°Ð»Ð°", "Лодка затонула у причала")]
    public void Stretches_are_undone(string text, string meant) => Mojibake.Undo(text).ShouldBe(meant);

    [Theory]
    [InlineData("")]
    [InlineData(Sentence)]
    [InlineData("Große Gäste für müde Männer, déjà vu, à côté, Ã, Â")]
    [InlineData("The sequence Ã© means é, they said, naïve façade, “quoted”, café")] // one that is meant
    [InlineData("à la carte, âme, Âge, ÃO")]
    [InlineData("†Rjv cÖkvmK e‡jb, K‡i‡Qb Âvb I `ß‡i")] // an old font's text is another matter
    public void What_is_right_stays(string text) => Mojibake.Undo(text).ShouldBeSameAs(text);

    [Fact]
    public void Cost_grows_with_the_text()
    {
        Allocated.ShouldGrowLinearly(n => Mojibake.Undo(string.Concat(Enumerable.Repeat("à¦¬à¦¾à¦‚ ", n))), 5_000);
        Allocated.ShouldGrowLinearly(n => Mojibake.Undo(string.Concat(Enumerable.Repeat("Ãà", n))), 20_000);
    }

    private static string Spoil(string text, int times, Encoding read)
    {
        for (; times > 0; times--) { text = read.GetString(Encoding.UTF8.GetBytes(text)); }
        return text;
    }
}
