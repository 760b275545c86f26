using Sutra.Pages.Articles;
using Sutra.Pages.Metadata;

namespace Sutra.Pages.Dumps;

/// <summary>Cuts off what stands below an opinion piece: "<c>author, calling</c> *মতামত লেখকের নিজস্ব".</summary>
internal static class OpinionFoot
{
    private const int LongestAuthor = 200;
    private const int LongestRest = 40;

    private static readonly string[] s_disclaimers = ["মতামত লেখকের", "মত লেখকের", "লেখকের নিজস্ব", "লেখকের একান্ত"];
    // What may stand between the author's line and the disclaimer: no mark that closes a sentence.
    private static readonly char[] s_before = [' ', '*', '●', '•', '■', '-', '–', '—', '(', '['];
    private static readonly char[] s_edges = [' ', '*', '●', '•', '■', '-', '–', '—', '(', '[', ')', '।', '\u2019', '\u201D', '"', '\''];

    /// <summary>Takes the disclaimer, and the author's line above it, off the last paragraph.</summary>
    /// <param name="paragraphs">The text; its last paragraph is cut, or goes.</param>
    /// <param name="own">The page's outlet; null for none.</param>
    /// <param name="author">The author's name, or null where the line does not say it plainly.</param>
    public static void Take(List<Paragraph> paragraphs, string? own, out string? author)
    {
        author = null;
        if (paragraphs.Count == 0) { return; }
        var last = paragraphs[^1];
        if ((DisclaimerIn(last.Text) is var said and >= 0 ? said : NoteIn(last.Text)) is not (>= 0 and var at)) { return; }
        var text = last.Text.AsSpan(0, at).TrimEnd(s_before).ToString();
        var close = Close(text);
        if (IsAuthor(text[close..], own, out author)) { text = text[..close].TrimEnd(); }
        if (text.Trim().Length == 0) { paragraphs.RemoveAt(paragraphs.Count - 1); }
        else { paragraphs[^1] = last with { Text = text }; }
    }

    /// <summary>Whether a text opens with a disclaimer.</summary>
    public static bool IsDisclaimer(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(s_edges);
        foreach (var words in s_disclaimers)
        {
            if (text.StartsWith(words, StringComparison.Ordinal)) { return true; }
        }
        return false;
    }

    /// <summary>Whether what stands between the last sentence and the disclaimer is no sentence: the author's line, or marks alone.</summary>
    /// <param name="text">What stands there.</param>
    /// <param name="own">The page's outlet; null for none.</param>
    /// <param name="name">The author's name, or null where the line does not say it plainly.</param>
    public static bool IsAuthor(string text, string? own, out string? name)
    {
        var line = text.Trim(s_edges);
        var words = LineWords.Of(line);
        var isLine = line.Length <= LongestAuthor && (words.Count == 0 || !VerbLook.IsFinite(words[^1]));
        name = isLine && words.Count > 0 ? AuthorLines.Name(line) ?? AuthorLines.LeadingName(line, own) : null;
        return isLine;
    }

    private static int DisclaimerIn(string text)
    {
        foreach (var words in s_disclaimers)
        {
            var at = text.LastIndexOf(words, StringComparison.Ordinal);
            if (at < 0) { continue; }
            var rest = text.AsSpan(at);
            var end = rest.IndexOf('[');
            if ((end < 0 ? rest : rest[..end]).Length <= LongestRest) { return at; }
        }
        return -1;
    }

    // "<author, calling> <outlet> থেকে নেওয়া, ইংরেজি থেকে … অনূদিত": the whole of what stands behind the last sentence.
    private static int NoteIn(string text)
    {
        var end = text.AsSpan().TrimEnd(s_edges);
        if (!end.EndsWith("অনূদিত", StringComparison.Ordinal) && !end.EndsWith("অনুবাদ", StringComparison.Ordinal)) { return -1; }
        var close = Close(text);
        return close > 0 && end.Length - close is > 0 and <= LongestAuthor && end[close..].Contains("থেকে", StringComparison.Ordinal) ? end.Length : -1;
    }

    private static int Close(string text)
    {
        var close = ProseShape.LastDanda(text) + 1;
        while (close < text.Length && (Bangla.Text.Letters.IsClosingQuote(text[close]) || text[close] == ')')) { close++; }
        return close;
    }
}
