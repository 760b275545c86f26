using Sutra.Bangla.Sentences;
using Sutra.Stories.Timelines;

namespace Sutra.Stories.Tests.Timelines;

public sealed class TenseTests
{
    [Theory]
    [InlineData("আগামী মাসে সেতুটি খুলে দেওয়া হবে।", true)]
    [InlineData("তিনি রোববার ঢাকায় আসবেন, মন্ত্রণালয় জানিয়েছে।", true)]
    [InlineData("সোমবার প্রতিবেদন জমা দেওয়ার কথা রয়েছে।", true)]
    [InlineData("শুক্রবার সেতুটি ভেঙে পড়েছে।", false)]
    [InlineData("মেলাটি হয়েছিল তিতাস ক্লাবে।", false)] // ক্লাবে ends like a verb and is none
    [InlineData("তবে কাজ থেমে আছে।", false)]
    [InlineData("", false)]
    public void The_future_is_told_by_its_verb_or_a_plan(string text, bool future) =>
        Tense.IsFuture(SentenceSplitter.Split([text]) is [var first, ..] ? first : new Sentence(0, 0, "", [])).ShouldBe(future);
}
