using System.Text;
using Sutra.Stories.Statements;

namespace Sutra.Stories.Tests.Statements;

/// <summary>Content never makes it throw, and twice the text takes about twice the room.</summary>
public sealed class RobustnessTests
{
    private static readonly string[] s_pieces =
    [
        "বলেন", "জানিয়েছে", "বলে", ",", "।", "‘", "’", "“", "”", "'", "\"", "(", ")", "এ", "কথা", "তিনি", "সূত্র", ":", "খবর", "মতে", "দাবি", "করেছে", "করা", "হয়",
        "জানা", "যায়", "প্রতিবেদনে", "বরাত", "দিয়ে", "এবং", "ও", "করিম", "হাসান", "পুলিশ", "র", "কে", "-", "–", "\n", "১২", "রয়টার্সকে", "অনুযায়ী", "থেকে", "পক্ষ", "এতে",
    ];

    [Fact]
    public void Any_order_of_frame_words_is_read()
    {
        var random = new Random(20251216);
        var found = 0;
        for (var run = 0; run < 3000; run++)
        {
            var text = new StringBuilder();
            var length = random.Next(1, 30);
            for (var i = 0; i < length; i++) { text.Append(s_pieces[random.Next(s_pieces.Length)]).Append(random.Next(4) == 0 ? "" : " "); }
            var statements = Said.In(text.ToString());
            foreach (var s in statements) { s.Sentences.ShouldContain(s.CueSentence, text.ToString()); }
            found += statements.Count;
        }
        found.ShouldBeGreaterThan(500);
    }

    [Theory]
    [InlineData("তিনি বলেন, ‘আমরা যাব। ")]
    [InlineData("কাজ চলছে বলে জানিয়েছেন করিম হাসান এবং ")]
    [InlineData("পুলিশ ও ")]
    [InlineData("‘")]
    [InlineData("সূত্র: ")]
    [InlineData("তাঁর মতে, এ বিষয়ে (ওসি) ")]
    public void A_long_text_is_read_in_linear_room(string piece)
    {
        const string End = " শেষ।\nকরিম হাসান বলেন, কাজ চলছে।";
        StatementFinder.Find(Said.Reading(string.Concat(Enumerable.Repeat(piece, 4_000)) + End)).ShouldNotBeEmpty();
        var readings = new[] { 4_000, 8_000 }.ToDictionary(n => n, n => Said.Reading(string.Concat(Enumerable.Repeat(piece, n)) + End));
        Allocated.ShouldGrowLinearly(n => StatementFinder.Find(readings[n]), 4_000);
    }
}
