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
        text = WithoutLink(text);
        int start = 0, from = 0, last = text.LastIndexOf('।');
        for (var at = RelatedLines.MayLead(text) ? RelatedLines.LeadAt(text, 0) : -1; at >= 0; at = RelatedLines.LeadAt(text, from))
        {
            if (CardStamps.Find(text, at) is { } stamp)
            {
                Add(cut, text, start, at);
                AddHeadline(cut, text[at..stamp.Start]);
                start = from = stamp.End;
                continue;
            }
            from = at + 1;
            if (!RelatedLines.AfterClose(text, at)) { continue; }
            if (at > last) { Add(cut, text, start, at); AddHeadline(cut, text[at..]); return; }
            // Where the headline ends cannot be told: the text is parted and goes on.
            if (text.IndexOf('।', at, Math.Min(text.Length - at, (LongestHeadline * 2) + 1)) >= 0) { Add(cut, text, start, at); start = at; }
        }
        Add(cut, text, start, text.Length);
    }

    private static void AddHeadline(LineCut cut, string pointer)
    {
        if (RelatedLines.HeadlineOf(pointer) is { Length: > 0 } headline) { cut.ReadAlso.Add(headline.Trim()); }
    }

    // "… বিস্তারিত", "… Continue reading <headline>"
    private static string WithoutLink(string text)
    {
        // Letters of one case are searched for many times as fast as letters of either.
        var mayGoOn = text.Contains("ontinue ", StringComparison.Ordinal) || text.Contains("ONTINUE ", StringComparison.Ordinal);
        var at = mayGoOn ? text.LastIndexOf("Continue reading", StringComparison.OrdinalIgnoreCase) : -1;
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
