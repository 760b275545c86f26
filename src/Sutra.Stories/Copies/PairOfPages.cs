using Sutra.Bangla.Text;
using Sutra.Bangla.Words;
using Sutra.Pages.Articles;

namespace Sutra.Stories.Copies;

/// <summary>What two pages have in common beside their text.</summary>
/// <param name="First">The one page.</param>
/// <param name="Second">The other page.</param>
internal readonly record struct PairOfPages(Article First, Article Second)
{
    private const double Alike = 0.6;

    /// <summary>Whether both have the same address, but for what is added to it to count where readers come from.</summary>
    public bool OneAddress => First.Url is { Length: > 0 } a && Second.Url is { } b && PageOf(a).SequenceEqual(PageOf(b));

    /// <summary>Whether both are of one outlet.</summary>
    public bool OneOutlet => First.Outlet is { } a && a == Second.Outlet;

    /// <summary>Whether it is known that they were published on two days.</summary>
    public bool OtherDay => First.Published is { } a && Second.Published is { } b && a.Day != b.Day;

    /// <summary>Whether the headlines have the same words, numbers aside.</summary>
    public bool SameHeadline => WordsOf(First.Headline, TokenKind.Number) is { Count: > 0 } words && words.SetEquals(WordsOf(Second.Headline, TokenKind.Number));

    /// <summary>Whether the headlines have most of their words in common; of a page without one it cannot be told, and they count as alike.</summary>
    public bool HeadlinesAlike
    {
        get
        {
            var (a, b) = (WordsOf(First.Headline, TokenKind.Mark), WordsOf(Second.Headline, TokenKind.Mark));
            return a.Count == 0 || b.Count == 0 || a.Intersect(b).Count() >= Alike * a.Union(b).Count();
        }
    }

    private static ReadOnlySpan<char> PageOf(string url) => url.AsSpan(0, url.AsSpan().IndexOfAny('?', '#') is >= 0 and var end ? end : url.Length);

    private static HashSet<uint> WordsOf(string? headline, TokenKind without) =>
        [.. Tokenizer.Tokenize(headline is null ? "" : BanglaText.Normalize(headline)).Where(t => t.Kind is not TokenKind.Mark && t.Kind != without).Select(t => WordNumber.Of(t.Text))];
}
