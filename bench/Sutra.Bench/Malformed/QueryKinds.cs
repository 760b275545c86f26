using System.Text;
using Sutra.Bench.Mutations;
using static Sutra.Bench.Malformed.GoodAnswers;
using static Sutra.Bench.Malformed.RequestText;

namespace Sutra.Bench.Malformed;

/// <summary>Requests with a wrong query string, and searches for what breaks searching.</summary>
internal static class QueryKinds
{
    private static readonly string[] s_strings = ["%", "q=%", "q=%zz", "q=%ff%fe", "&&&===&", "q=%00", "q", "=", "q=a&q=b&q=c", "page=-1", "page=99999999999999999999", "page=x&q=a", "size=0&q=a", "q[]=a", "q=a;b", "q=%u0985", "next=//evil.example", "lang=xx", "at=../../x", "?q=?", "q=%ed%a0%80", "limit=-1&after=x"];
    private static readonly string[] s_parts = ["\"", "\"\"", "*", "-", "--", "(", ")", "NEAR(a b)", "a OR", "AND", "NOT NOT", "^", "{a b}:", "search_term:", "outlet:", "outlet:\"", "speaker::", "from:9999-99-99", "from:0000-00-00", "to:-1", "from:2025-13-45", "kind:kind:", "place:place:place:", "';--", "<script>alert(1)</script>", "%s%n", "{0}", "\0", "\u200D\u200D", "\u202E", "\u09CD\u09CD", "\u09BE\u09BE\u09BE", "\uFFFD", "😀", "\uFEFF", "ঢাকা", "পুতিন", "১৪", "a"];

    public static readonly RequestKind[] All =
    [
        new("query-broken", Refused | Served, (d, to) => Get(to, $"{d.Of([to.Search, to.Page])}?{(d.OneIn(4) ? Noise(d, 1 + d.Below(100), '!', '~') : d.Of(s_strings))}")),
        new("query-raw-bytes", Refused, (d, to) => Get(to, $"{to.Search}?q={Noise(d, 1 + d.Below(40), 128)}")),
        new("query-huge", Refused | Closed, (d, to) => Get(to, $"{to.Search}?{d.Of(["q=", ""])}{Times(d.Of(["a", "a+", "&a=b", "%E0%A6%85"]), d.Scaled(10_000, 60_000))}")),
        new("search-odd", Refused | Served, (d, to) => Get(to, $"{to.Search}?q={Escaped(string.Join(d.OneIn(3) ? "" : " ", Enumerable.Range(0, 1 + d.Below(6)).Select(_ => d.Of(s_parts))))}")),
        new("search-long", Refused | Served, (d, to) => Get(to, $"{to.Search}?q={Times(Escaped(d.Of(s_parts) + d.Of([" ", ""])), d.Scaled(10, 300))}")),
        new("search-noise", Refused | Served, (d, to) => Get(to, $"{to.Search}?q={NoiseOfAnyScript(d)}")),
    ];

    private static string Escaped(string text) => Uri.EscapeDataString(text);

    private static string NoiseOfAnyScript(Dice dice)
    {
        var text = new StringBuilder();
        for (var i = 1 + dice.Below(40); i > 0; i--)
        {
            var c = dice.OneIn(2) ? 0x980 + dice.Below(0x80) : dice.Below(0x11_0000);
            text.Append(Rune.IsValid(c) ? new Rune(c).ToString() : " ");
        }
        return Escaped(text.ToString());
    }
}
