using Sutra.Bangla.Text;

namespace Sutra.Pages.Dumps;

/// <summary>Reads pointers to other pages: "আরও পড়ুন: …".</summary>
internal static class RelatedLines
{
    private static readonly string[] s_leads = ["আরও পড়ুন", "আরো পড়ুন", "এছাড়াও পড়ুন", "আরও দেখুন", "আরো দেখুন", "আরও জানুন", "পড়ুন", "also read", "read more", "read also", "see also"];

    // "পড়ুন" alone stands inside sentences too.
    private static readonly PhraseSet s_inside = new(s_leads.Where(l => l != "পড়ুন"));

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

    /// <summary>Where a lead stands inside a text, at or after a place; -1 for none.</summary>
    public static int LeadAt(string text, int start)
    {
        var at = start < text.Length ? s_inside.IndexIn(text.AsSpan(start)) : -1;
        return at < 0 ? -1 : start + at;
    }

    /// <summary>Whether a word of every lead stands in the text: three searches are faster than one for all leads.</summary>
    public static bool MayLead(ReadOnlySpan<char> text) =>
        text.Contains("আরও ", StringComparison.Ordinal) || text.Contains("আরো ", StringComparison.Ordinal) || text.Contains("এছাড়াও ", StringComparison.Ordinal)
            || text.Contains("also", StringComparison.OrdinalIgnoreCase) || text.Contains("read", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a sentence closes right before a place, or the text begins there.</summary>
    public static bool AfterClose(string text, int at)
    {
        var i = at - 1;
        while (i >= 0 && (text[i] == ' ' || Letters.IsClosingQuote(text[i]) || text[i] is ')' or ']')) { i--; }
        return i < 0 || ProseShape.IsDandaAt(text, i) || text[i] is '?' or '!';
    }
}
