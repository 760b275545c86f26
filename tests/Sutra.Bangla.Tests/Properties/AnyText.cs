using FsCheck;
using FsCheck.Fluent;

namespace Sutra.Bangla.Tests.Properties;

/// <summary>Texts that nobody would write: Bengali letters and signs in any order, joiners, halves of pairs, digits, marks, pieces of prose, now and then one that is very long.</summary>
internal static class AnyText
{
    private const int Longest = 40;

    private static readonly string[] s_pieces =
    [
        "মো. ", "ড. ", "বলেন, ‘", "বলেন তিনি", "।’ ", "। ", "...", "২. ", "ক) ", "• ", "(", ") ", "সাড়ে তিন লাখ ", "১৩ ডিসেম্বর ২০২৫", "আজ (সোমবার) ", "রাত পৌনে ১২টা",
        "শেখ হাসিনা", "আবদুল করিমের ", "ঢাকা বিশ্ববিদ্যালয়", "বিএনপি’র ", "কে", "দের", " টাকা", "৩-৪ জন", "U.S. ", "https://a.b/c?d=e ", "©", "\r\n", "\u00A0", "ে\u09BE", "য\u09BC", "র\u200D্য",
        "Avwg evsjvq", "বাংলা", "1/2", "১০/১২/২০২৫", "৯:৩০", "5.5%",
    ];

    private static readonly Gen<string> s_piece = Gen.Frequency(
        (8, Char('\u0980', '\u09FF')),
        (2, Char('\u09E6', '\u09EF')),
        (2, Char(' ', '~')),
        (2, Gen.Elements("\u200C", "\u200D", "\u200B", "\uFEFF", "\uD83D", "\uDE00", "\uFFFE", "\0", "\u0964", "\u0965", "\u09F7", "…", "’", "‘", "“", "”", "–", "—")),
        (1, Char('\0', '\uFFFF')),
        (6, Gen.Elements(s_pieces)));

    private static readonly Gen<string> s_text =
        from count in Gen.Choose(0, Longest)
        from pieces in Gen.ArrayOf(s_piece, count)
        select string.Concat(pieces);

    private static readonly Gen<string> s_long =
        from text in s_text
        from times in Gen.Choose(200, 400)
        select string.Concat(Enumerable.Repeat(text, times));

    /// <summary>Any of them.</summary>
    public static Arbitrary<string> Any { get; } = Arb.From(Gen.Frequency((60, s_text), (1, s_long)), Shorter);

    /// <summary>Holds a property against many of them, the same on every run.</summary>
    public static void Holds(Func<string, bool> property, int texts = 1000) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(texts).WithReplay(20251128, 7), Prop.ForAll(Any, property));

    private static Gen<string> Char(char first, char last) => Gen.Choose(first, last).Select(c => ((char)c).ToString());

    private static IEnumerable<string> Shorter(string text)
    {
        for (var size = text.Length / 2; size > 0; size /= 2)
        {
            for (var i = 0; i + size <= text.Length; i += size) { yield return text.Remove(i, size); }
        }
    }
}
