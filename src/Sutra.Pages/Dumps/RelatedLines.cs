using Sutra.Bangla.Text;

namespace Sutra.Pages.Dumps;

/// <summary>Reads pointers to other pages: "আরও পড়ুন: …".</summary>
internal static class RelatedLines
{
    private static readonly string[] s_leads = ["আরও পড়ুন", "আরো পড়ুন", "এছাড়াও পড়ুন", "আরও দেখুন", "আরো দেখুন", "আরও জানুন", "পড়ুন", "also read", "read more", "read also", "see also"];

    /// <summary>Whether a headline follows the lead on its own line.</summary>
    public static bool HasHeadline(string text) => HeadlineOf(text).Length > 0;

    /// <summary>The headline after the lead and its colon; empty for the lead alone.</summary>
    public static string HeadlineOf(string text)
    {
        var rest = text.TrimStart('•', '*', '-', ' ', '>', '»');
        for (var again = true; again;)
        {
            again = false;
            foreach (var lead in s_leads)
            {
                if (!rest.StartsWith(lead, StringComparison.OrdinalIgnoreCase)) { continue; }
                rest = rest[lead.Length..].TrimStart(':', 'ঃ', '-', '–', ' ', '…', '.', '|', '»', '>', '৷', '।');
                again = rest.Length > 0;
                break;
            }
        }
        return rest;
    }

    /// <summary>Where a lead stands inside a text after a sentence's close; -1 for none.</summary>
    public static int LeadAt(string text, int start)
    {
        var best = -1;
        foreach (var lead in s_leads)
        {
            if (lead == "পড়ুন") { continue; }
            for (var at = text.IndexOf(lead, start, StringComparison.OrdinalIgnoreCase); at >= 0 && (best < 0 || at < best); at = text.IndexOf(lead, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (AfterClose(text, at)) { best = at; break; }
            }
        }
        return best;
    }

    private static bool AfterClose(string text, int at)
    {
        var i = at - 1;
        while (i >= 0 && (text[i] == ' ' || Letters.IsClosingQuote(text[i]) || text[i] is ')' or ']')) { i--; }
        return i < 0 || Letters.IsDanda(text[i]) || text[i] is '?' or '!';
    }
}
