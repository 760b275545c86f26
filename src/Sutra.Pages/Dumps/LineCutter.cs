using Sutra.Bangla.Text;

namespace Sutra.Pages.Dumps;

/// <summary>Cuts what is set into a line of text out of it: pointers to other pages, a teaser's link.</summary>
internal static class LineCutter
{
    /// <summary>The longest headline behind a pointer, in characters.</summary>
    private const int LongestHeadline = 160;

    /// <summary>Adds the text's stretches, and what stood between them, to <paramref name="cut"/>.</summary>
    public static void Cut(string text, LineCut cut)
    {
        var start = 0;
        text = WithoutLink(text);
        for (var at = RelatedLines.LeadAt(text, 0); at >= 0 && at < text.Length; at = RelatedLines.LeadAt(text, start))
        {
            var danda = text.IndexOf('।', at);
            if (danda >= 0 && danda - at > LongestHeadline * 2) { break; }
            Add(cut, text, start, at);
            start = danda < 0 ? text.Length : at;
            if (danda >= 0) { break; }
            if (RelatedLines.HeadlineOf(text[at..]) is { Length: > 0 } headline) { cut.ReadAlso.Add(headline); }
        }
        Add(cut, text, start, text.Length);
    }

    // "… বিস্তারিত", "… Continue reading <headline>"
    private static string WithoutLink(string text)
    {
        var at = text.LastIndexOf("Continue reading", StringComparison.OrdinalIgnoreCase);
        if (at > 0) { return text[..at].TrimEnd(); }
        foreach (var link in PageVerdict.TeaserLinks)
        {
            if (text.EndsWith(link, StringComparison.OrdinalIgnoreCase) && text[..^link.Length].TrimEnd() is [.., '.' or '…'] rest) { return rest; }
        }
        return text;
    }

    private static void Add(LineCut cut, string text, int start, int end)
    {
        var stretch = text[start..end].Trim();
        foreach (var c in stretch)
        {
            if (Letters.IsWordPart(c)) { cut.Body.Add(stretch); return; }
        }
    }
}
