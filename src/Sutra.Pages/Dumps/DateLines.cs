using Sutra.Bangla.Text;

namespace Sutra.Pages.Dumps;

/// <summary>Tells lines that date a page from lines that tell something.</summary>
internal static class DateLines
{
    /// <summary>Whether a line is a date or clock and hardly more: it holds a number, and no more than two words in ten (and two at most, four beside a cue) are not words of a date.</summary>
    public static bool IsDateLine(string text)
    {
        if (text.Length > 160 || text.AsSpan().ContainsAny('।', '?')) { return false; }
        var words = Words(text);
        int numbers = 0, named = 0, other = 0;
        foreach (var w in words)
        {
            if (LineWords.IsNumber(w)) { numbers++; }
            else if (WordTable.DateWords.Contains(w)) { named++; }
            else if (!WordTable.Published.Contains(w) && !WordTable.Updated.Contains(w)) { other++; }
        }
        if (numbers == 0) { return false; }
        if (numbers <= 2 && named >= 1 && text.Length < 60 && text[^1] is ':' or 'ঃ') { return words.Exists(IsMonth) && words.Count <= 9; }
        if (HasCue(text)) { return named + numbers >= 3 && other <= 5; }
        return named >= 1 && named + numbers >= 3 && other <= Math.Max(2, words.Count / 5);
    }

    /// <summary>Whether a line is a clock time and nothing else: "১৪:২৫", "০২:২৫ পিএম", "রাত ৯টা".</summary>
    public static bool IsClock(string text)
    {
        if (text.Length > 24) { return false; }
        var numbers = 0;
        foreach (var word in Words(text))
        {
            if (LineWords.IsNumber(word)) { numbers++; }
            else if (!WordTable.DateWords.Contains(word)) { return false; }
        }
        return numbers is 1 or 2 && (text.Contains(':', StringComparison.Ordinal) || text.Contains("টা", StringComparison.Ordinal));
    }

    /// <summary>Whether a word that says "published" or "updated" stands in the line.</summary>
    public static bool HasCue(string text)
    {
        var words = Words(text);
        return words.Exists(w => w is not ("হয়েছে" or "সর্বশেষ" or "on" or "at" or "last" or "তারিখ" or "date") && (WordTable.Published.Contains(w) || WordTable.Updated.Contains(w)))
            || text.Contains("বাংলাদেশ সময়", StringComparison.Ordinal);
    }

    /// <summary>Whether the line opens with a place and a colon before its date ("নিউইয়র্ক : | বৃহস্পতিবার, …"), or closes with a colon: the dateline of a report, not the site's clock.</summary>
    public static bool OpensReport(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (text[^1] is ':' or 'ঃ') { return true; }
        return colon > 0 && colon < 30 && !text.AsSpan(0, colon).ContainsAnyInRange('0', '9') && !text.AsSpan(0, colon).ContainsAnyInRange('\u09E6', '\u09EF');
    }

    private static bool IsMonth(string word) => WordTable.DateWords.Contains(word) && word is not ("ঢাকা" or "বাংলাদেশ" or "সময়" or "টা" or "রাত" or "সকাল" or "এম" or "ই");

    // A cue glued to the clock before it ("১৪:১০আপডেট :") is a word of its own.
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        foreach (var w in LineWords.Of(text, 40))
        {
            var digits = 0;
            while (digits < w.Length && Letters.IsDigit(w[digits])) { digits++; }
            if (digits > 0 && w.Length - digits > 3) { words.Add(w[..digits]); words.Add(w[digits..]); }
            else { words.Add(w); }
        }
        return words;
    }
}
