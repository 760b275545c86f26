using Sutra.Bangla.Text;

namespace Sutra.Pages.Metadata;

/// <summary>Reads the sources that a page credits ("সূত্র: রয়টার্স", "খবর এএফপির").</summary>
internal static class CreditReader
{
    // How far before a paragraph's end a credit may begin, in characters.
    private const int Reach = 100;

    private const string Latin = "source:";

    // "after X": not a part of the name.
    private const string Following = " অবলম্বনে";

    // A name of more words is a sentence.
    private const int LongestAfter = 5;

    private static readonly string[] s_leads = ["সূত্র:", "সূত্র :", "সূত্রঃ", "তথ্যসূত্র:", "তথ্যসূত্র :", "তথ্যসূত্রঃ", "খবর:", "সূত্র-", "সূত্র –", Latin];

    /// <summary>Whether a line is a credit and nothing else.</summary>
    public static bool IsCredit(string text) =>
        text.Length < 80 && (Array.Exists(s_leads, l => text.StartsWith(l, StringComparison.OrdinalIgnoreCase)) || text is "সংবাদ বিজ্ঞপ্তি" or "প্রেস বিজ্ঞপ্তি" or "বিজ্ঞপ্তি");

    /// <summary>The names that the paragraphs credit, each once: in running text, then in lines of their own. Never the page's own outlet.</summary>
    public static IReadOnlyList<string> Read(IReadOnlyList<string> paragraphs, string? outlet)
    {
        var names = ProseCredits.Find(paragraphs, outlet).Distinct(StringComparer.Ordinal).ToList();
        foreach (var p in paragraphs)
        {
            foreach (var lead in s_leads)
            {
                if (lead == "খবর:") { continue; }
                var from = Math.Max(0, p.Length - Reach);
                var at = p.AsSpan(from).LastIndexOf(lead, lead == Latin ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
                if (at < 0) { continue; }
                at += from;
                foreach (var name in Names(p[(at + lead.Length)..]))
                {
                    if (!names.Contains(name)) { names.Add(name); }
                }
                break;
            }
        }
        if (paragraphs.Count > 0 && After(paragraphs[^1]) is { } after)
        {
            foreach (var name in Names(after).Where(n => n != outlet && !names.Contains(n))) { names.Add(name); }
        }
        return names;
    }

    // "… শুক্রবার। ভ্যারাইটি অবলম্বনে" closes what was written after another's report; "উপন্যাস অবলম্বনে নির্মিত" does not close.
    private static string? After(string text)
    {
        var end = text.AsSpan().TrimEnd(" ।.)");
        if (!end.EndsWith(Following, StringComparison.Ordinal)) { return null; }
        end = end[..^Following.Length];
        var name = end[(end.LastIndexOfAny("।?!:") + 1)..].Trim(" ’‘\"'()").ToString();
        return name.Count(c => c == ' ') < LongestAfter && !name.Contains('’', StringComparison.Ordinal) ? name : null;
    }

    private static IEnumerable<string> Names(string text)
    {
        foreach (var part in text.Split(',', ';', '/', '|'))
        {
            foreach (var name in part.Replace(" এবং ", " ও ", StringComparison.Ordinal).Split(" ও "))
            {
                var ended = name.TrimEnd(' ', '।', '.');
                var bare = (ended.EndsWith(Following, StringComparison.Ordinal) ? ended[..^Following.Length] : ended).Trim(' ', '।', '.', '-', '–', ')', '(', '’', '‘', '"', '\'', ':');
                if (bare.Length is >= 2 and <= 50 && !bare.AsSpan().ContainsAny('।', '?') && Letters.CountScripts(bare).All > 1) { yield return bare; }
            }
        }
    }
}
