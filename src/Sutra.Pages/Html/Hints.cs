using Sutra.Bangla.Facts;
using Sutra.Pages.Html.Markup;

namespace Sutra.Pages.Html;

/// <summary>What an element's name, role, class and id say of it; the words are in <c>class-hints.tsv</c>.</summary>
internal static class Hints
{
    private const int MaxNameLength = 400;

    private static readonly Dictionary<string, Hint> s_words = LoadWords();
    private static readonly Dictionary<string, Hint>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_words.GetAlternateLookup<ReadOnlySpan<char>>();

    // The order in which hints win over one another.
    private static readonly Hint[] s_order =
        [Hint.Comments, Hint.Prompt, Hint.Noise, Hint.Related, Hint.Caption, Hint.Byline, Hint.Dateline, Hint.Section, Hint.Lead, Hint.Body, Hint.None];

    private static readonly int[] s_ranks = [.. Enum.GetValues<Hint>().Select(h => Array.IndexOf(s_order, h))];

    /// <summary>What the role attribute says.</summary>
    public static Hint OfRole(ReadOnlySpan<char> role) =>
        role is "navigation" or "complementary" or "contentinfo" or "search" or "dialog" or "alertdialog" or "menu" or "toolbar" ? Hint.Noise : Hint.None;

    /// <summary>What the itemprop attribute says.</summary>
    public static Hint OfItem(ReadOnlySpan<char> property) => property switch
    {
        "articleBody" => Hint.Body,
        "author" => Hint.Byline,
        "datePublished" or "dateModified" => Hint.Dateline,
        "caption" => Hint.Caption,
        "comment" => Hint.Comments,
        _ => Hint.None,
    };

    /// <summary>What an element says by being what it is.</summary>
    public static Hint OfElement(Tag tag) => tag switch
    {
        Tag.Nav or Tag.Footer or Tag.Aside or Tag.Menu or Tag.Form => Hint.Noise,
        Tag.Figcaption or Tag.Figure => Hint.Caption,
        _ => Hint.None,
    };

    /// <summary>What a class or id says: the strongest hint of any of its words or pairs or triples of words.</summary>
    internal static Hint OfWords(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty) { return Hint.None; }
        if (IsHidden(name)) { return Hint.Noise; }
        if (name.Length > MaxNameLength) { name = name[..MaxNameLength]; }
        var found = Hint.None;
        Span<char> words = stackalloc char[MaxNameLength * 2];
        foreach (var range in name.Split(' '))
        {
            var part = name[range];
            // Utilities of style sheets (md:hidden, text-[10px]) say how it looks, not what it is.
            if (part.IsEmpty || part.IndexOfAny(":[/") >= 0) { continue; }
            // In "sidebar-grid__content" the part after the bars names the element, the part before only what it belongs to.
            var bars = part.LastIndexOf("__");
            if (bars > 0 && bars + 2 < part.Length) { part = part[(bars + 2)..]; }
            found = Stronger(found, OfRuns(words[..Words(part, words)]));
        }
        return found;
    }

    // Words are joined by single spaces, so a run of words is a slice.
    private static Hint OfRuns(ReadOnlySpan<char> words)
    {
        var found = Hint.None;
        while (!words.IsEmpty)
        {
            var (first, end) = (-1, 0);
            for (var n = 0; n < 3 && end < words.Length; n++)
            {
                var space = words[(end + 1)..].IndexOf(' ');
                end = space < 0 ? words.Length : end + 1 + space;
                if (first < 0) { first = end; }
                if (s_lookup.TryGetValue(words[..end], out var hint)) { found = Stronger(found, hint); }
            }
            words = words[Math.Min(first + 1, words.Length)..];
        }
        return found;
    }

    // A class of its own that takes the element off the screen: "hidden" and "d-none", but not "hidden md:block" (shown on
    // wider screens) and not "hidden-xs" or "overflow-hidden" (another thing).
    private static bool IsHidden(ReadOnlySpan<char> name)
    {
        var hidden = false;
        foreach (var range in name.Split(' '))
        {
            var part = name[range];
            if (part is "hidden" or "is-hidden" or "d-none" or "visually-hidden" or "u-hidden") { hidden = true; }
            else if (part.IndexOf(':') >= 0 || part.StartsWith("d-") || part.StartsWith("visible")) { return false; }
        }
        return hidden;
    }

    /// <summary>The hint that wins over the other.</summary>
    internal static Hint Stronger(Hint a, Hint b) => s_ranks[(int)a] <= s_ranks[(int)b] ? a : b;

    /// <summary>Writes a class name as words, cut at hyphens, underscores, digits and capitals, lower case, a space between two; returns how many characters.</summary>
    /// <param name="name">The name.</param>
    /// <param name="into">Room for twice as many characters.</param>
    internal static int Words(ReadOnlySpan<char> name, Span<char> into)
    {
        var n = 0;
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (!char.IsAsciiLetter(c)) { if (n > 0 && into[n - 1] != ' ') { into[n++] = ' '; } continue; }
            if (char.IsAsciiLetterUpper(c) && i > 0 && char.IsAsciiLetterLower(name[i - 1]) && n > 0 && into[n - 1] != ' ') { into[n++] = ' '; }
            into[n++] = (char)(c | 0x20);
        }
        return n > 0 && into[n - 1] == ' ' ? n - 1 : n;
    }

    private static Dictionary<string, Hint> LoadWords()
    {
        var words = new Dictionary<string, Hint>(StringComparer.Ordinal);
        foreach (var row in FactTable.Load(typeof(Hints).Assembly, "class-hints.tsv").Rows) { words[row["words"]] = Enum.Parse<Hint>(row["hint"]); }
        return words;
    }
}
