using System.Diagnostics;
using System.Text;
using Sutra.Stories.Statements;

namespace Sutra.Stories.Tests.Statements;

/// <summary>Content never makes it throw, and twice the text takes about twice the time.</summary>
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
        found.ShouldBeGreaterThan(1000);
    }

    [Theory]
    [InlineData("তিনি বলেন, ‘আমরা যাব। ")]
    [InlineData("কাজ চলছে বলে জানিয়েছেন করিম হাসান এবং ")]
    [InlineData("পুলিশ ও ")]
    [InlineData("‘")]
    [InlineData("সূত্র: ")]
    [InlineData("তাঁর মতে, এ বিষয়ে (ওসি) ")]
    public void A_long_text_takes_linear_time(string piece)
    {
        var small = Time(piece, 4_000);
        var large = Time(piece, 16_000);
        // Four times the text: sixteen times the time would be quadratic; noise of a busy machine is allowed for.
        large.ShouldBeLessThan((small * 10) + TimeSpan.FromMilliseconds(400));
    }

    private static TimeSpan Time(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        var reading = Said.Reading(text);
        var watch = Stopwatch.StartNew();
        _ = StatementFinder.Find(reading).Count;
        return watch.Elapsed;
    }
}
