using NodaTime;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Times;
using Sutra.Bench.Generation;

namespace Sutra.Bench.Tests.Generation;

public sealed class PartsTests
{
    [Theory]
    [InlineData("ঢাকা", "ের", "ঢাকার")]
    [InlineData("সিলেট", "র", "সিলেটের")]
    [InlineData("রাশিয়া", "ে", "রাশিয়ায়")]
    [InlineData("সিলেট", "য়", "সিলেটে")]
    [InlineData("রংপুর", "তে", "রংপুরে")]
    [InlineData("কুমিল্লা", "কে", "কুমিল্লাকে")]
    [InlineData("রাঙামাটি", "ে", "রাঙামাটিতে")]
    [InlineData("করিম", "", "করিম")]
    public void An_ending_takes_the_form_that_fits_the_word(string word, string ending, string whole) => CaseFitting.Attach(word, ending).ShouldBe(whole);

    [Theory]
    [InlineData("১২,৫০০")]
    [InlineData("3.5")]
    [InlineData("৭")]
    [InlineData("০")]
    [InlineData("৯৮৭৬৫৪৩২১")]
    public void A_number_becomes_one_of_like_size(string number)
    {
        var other = OtherNumbers.Of(number, 5);
        other.ShouldBe(OtherNumbers.Of(number, 5));
        other.Length.ShouldBe(number.Length);
        for (var i = 0; i < number.Length; i++) { (other[i] & ~0xF).ShouldBe(number[i] & ~0xF); }
        other.StartsWith('০').ShouldBe(number.StartsWith('০'));
    }

    [Theory]
    [InlineData("গত ১৬ ডিসেম্বর ২০২৫ সভা হয়।", "2025-12-16:Day 2025-12-16:Month 2025-12-16:Year")]
    [InlineData("১৬ই ডিসেম্বরের সভা শেষ হয়।", "2025-12-16:Day 2025-12-16:Month")]
    [InlineData("মঙ্গলবার সকালে তিনি আসেন।", "2025-12-16:Weekday")]
    [InlineData("১৯৯০ সালে তাঁর জন্ম।", "1990-07-01:YearAlone")]
    [InlineData("আগামী নভেম্বরে ভোট হবে।", "2026-11-15:Month")]
    [InlineData("গতকাল রাত ১০টায় তিনি যান।", "")]
    public void Of_a_date_the_parts_that_move_are_found(string text, string parts)
    {
        var sentence = SentenceSplitter.Split([text])[0];
        var day = new LocalDate(2025, 12, 17);
        var found = DateCutter.Cut(sentence.Tokens, TimeFinder.Find([sentence], day), day);
        string.Join(' ', found.Select(f => $"{f.Piece.Date:uuuu-MM-dd}:{f.Piece.Part}")).ShouldBe(parts);
    }

    [Fact]
    public void A_few_names_are_drawn_often_and_most_seldom()
    {
        var urn = new NameUrn();
        var made = 0;
        var dice = new Sutra.Bench.Mutations.Dice(3);
        var drawn = Enumerable.Range(0, 20_000).Select(_ => urn.Draw(dice, () => [$"n{made++}"])[0]).GroupBy(n => n).Select(g => g.Count()).OrderDescending().ToList();
        drawn[0].ShouldBeGreaterThan(200);
        drawn.Count(c => c == 1).ShouldBeGreaterThan(drawn.Count / 3);
    }
}
