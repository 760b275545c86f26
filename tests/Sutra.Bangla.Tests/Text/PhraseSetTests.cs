using System.Buffers;
using Sutra.Bangla.Text;

namespace Sutra.Bangla.Tests.Text;

public sealed class PhraseSetTests
{
    private static readonly string[] s_phrases = ["আরও পড়ুন", "ছবি:", "ছবি :", "photo:", "সম্পাদক", "ÉDITION", "পড়ুন", "©"];

    [Theory]
    [InlineData("", -1)]
    [InlineData("ছ", -1)]
    [InlineData("সেতু খুলেছে। আরও পড়ুন: নদী", 13)]
    [InlineData("Photo: X", 0)]
    [InlineData("a PHOTO: X", 2)]
    [InlineData("সেতুর ছবি : সংগৃহীত", 6)]
    [InlineData("ছবি", -1)]
    [InlineData("une édition", 4)]
    [InlineData("যুগ্ম সম্পাদক", 6)]
    [InlineData("© সম্পাদক", 0)]
    [InlineData("সম্পাদক ©", 0)]
    [InlineData("স্বত্ব ©", 7)]
    public void The_first_phrase_is_found(string text, int at) => new PhraseSet(s_phrases).IndexIn(text).ShouldBe(at);

    // The framework's search is slower and finds the same.
    [Fact]
    public void Random_texts_are_searched_as_the_framework_does()
    {
        var ours = new PhraseSet(s_phrases);
        var theirs = SearchValues.Create(s_phrases, StringComparison.OrdinalIgnoreCase);
        var random = new Random(7);
        string[] pieces = [.. s_phrases, "ছবি", "photo", "PHOTO", "আরও ", "পড়", "ুন", "É", "é", "ı", "K", " ", "©", "ক", "\uD83D"];
        for (var n = 0; n < 2000; n++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)] is var p && random.Next(3) == 0 ? p[random.Next(p.Length)..] : p));
            ours.IndexIn(text).ShouldBe(text.AsSpan().IndexOfAny(theirs), text);
            ours.IsIn(text).ShouldBe(text.AsSpan().ContainsAny(theirs), text);
        }
    }

    [Fact]
    public void A_phrase_of_one_character_is_refused() => Should.Throw<ArgumentException>(() => new PhraseSet(["ক"]));
}
