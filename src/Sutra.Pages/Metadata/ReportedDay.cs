using NodaTime;
using Sutra.Bangla.Facts;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Bangla.Times;
using Sutra.Pages.Articles;

namespace Sutra.Pages.Metadata;

/// <summary>Reads the day of a report from its lead: "আজ (বৃহস্পতিবার ১৪ সেপ্টেম্বর)", "সোমবার (১৫ অগাস্ট) … জানিয়েছে".</summary>
/// <remarks>
/// The year follows from the weekday. Only where the day is plainly the report's own: "আজ" stands before it, or "গতকাল"
/// (then it is the day after), or the sentence says who reported what the article tells.
/// </remarks>
internal static class ReportedDay
{
    private const int LeadParagraphs = 3;
    private const int SlipDays = 45;
    private static readonly string[] s_reported = ["প্রতিবেদনে", "বরাত", "খবরে বলা", "খবরে জানা", "খবর জানি", "এ খবর", "এমনটি জানি"];

    /// <summary>The day, or null where the lead names none that is plainly the report's.</summary>
    public static PublicationDate? Read(IReadOnlyList<Paragraph> paragraphs, LocalDate limit, LocalDate? crawled)
    {
        foreach (var p in paragraphs.Take(LeadParagraphs))
        {
            foreach (var span in SentenceSplitter.Split(p.Text).Take(8))
            {
                if (MayReport(span.In(p.Text)) && InSentence(span.Of(p.Text), limit) is { } date && !IsSlip(date.Day, crawled)) { return date; }
            }
        }
        return null;
    }

    // What such a sentence holds in any case: a word for today or yesterday or that somebody reported, and a weekday.
    private static bool MayReport(ReadOnlySpan<char> text)
    {
        foreach (var lead in s_leads)
        {
            if (text.Contains(lead, StringComparison.Ordinal)) { return s_weekdays.IsIn(text); }
        }
        return false;
    }

    private static readonly string[] s_leads = ["আজ", "গতকাল", .. s_reported];
    private static readonly PhraseSet s_weekdays =
        new(FactTable.Load(typeof(StatedDateReader).Assembly, "weekdays.tsv").Rows.Select(r => r["spelling"]));

    // A weekday that does not fit the day just before the crawl, but fits years back, is a slip of the pen: the day cannot be known.
    private static bool IsSlip(LocalDate day, LocalDate? crawled)
    {
        if (crawled is not { } seen || day.PlusDays(SlipDays) >= seen) { return false; }
        var again = day.PlusYears(seen.Year - day.Year);
        return again <= seen && again.PlusDays(SlipDays) >= seen;
    }

    private static PublicationDate? InSentence(string sentence, LocalDate limit)
    {
        foreach (var date in StatedDateReader.Find(sentence))
        {
            if (date.Weekday is null || date.ResolveYear(limit) is not { } day || !date.WeekdayFits) { continue; }
            var (shift, start) = DayWord(sentence, date.Span.Start, date.Span.End);
            if (shift is null && OpensReport(sentence, date.Span)) { shift = 0; }
            if (shift is not { } days || day.PlusDays(days) > limit) { continue; }
            return DatelineReader.Of(day.PlusDays(days), null, date.Year is null ? DateBasis.Weekday : DateBasis.Stated, Closed(sentence, start, date.Span.End));
        }
        return null;
    }

    // "<weekday> (<day>) … এক প্রতিবেদনে": the day opens the sentence and no night runs over its end.
    private static bool OpensReport(string sentence, TextSpan day) =>
        day.Start == 0 && !day.Of(sentence).Contains("রাত", StringComparison.Ordinal) && Array.Exists(s_reported, r => sentence.Contains(r, StringComparison.Ordinal));

    // The day word before the date or within it, brackets between them aside.
    private static (int? Shift, int Start) DayWord(string sentence, int start, int end)
    {
        foreach (var (word, shift) in (ReadOnlySpan<(string, int)>)[("আজ", 0), ("গতকাল", 1)])
        {
            if (Before(sentence, start, word)) { return (shift, sentence.LastIndexOf(word, start, StringComparison.Ordinal)); }
            if (sentence.AsSpan(start, end - start).StartsWith(word + " ", StringComparison.Ordinal)) { return (shift, start); }
        }
        return (null, start);
    }

    private static bool Before(string sentence, int start, string word)
    {
        var head = sentence.AsSpan(0, start).TrimEnd(" (,");
        return head.EndsWith(word, StringComparison.Ordinal) && (head.Length == word.Length || head[^(word.Length + 1)] is ' ' or '(' or '‘' or '“');
    }

    private static string Closed(string sentence, int start, int end)
    {
        var text = sentence[start..end];
        var open = text.Count(c => c == '(') - text.Count(c => c == ')');
        return open > 0 && end < sentence.Length && sentence[end] == ')' ? text + ")" : text;
    }
}
