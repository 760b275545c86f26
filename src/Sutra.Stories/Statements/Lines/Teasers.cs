using System.Buffers;
using Sutra.Bangla.Text;

namespace Sutra.Stories.Statements.Lines;

/// <summary>Cards that lead to other articles, glued to the text behind them: "আরও পড়ুন…১৪ ডিসেম্বর ২০২৫ …".</summary>
internal static class Teasers
{
    private const int LongestStamp = 130;
    private const int LongestCaption = 260;
    private const int ShortestText = 25;

    // Whom photographs are credited to, the longer before the shorter; by reading the corpus.
    private static readonly string[] s_credits = ["ভিডিও থেকে নেওয়া", "ফেসবুক থেকে নেওয়া", "ভিডিও থেকে", "ফেসবুক থেকে", "ইনস্টাগ্রাম থেকে", "দ্য গার্ডিয়ান", "বাংলা ট্রিবিউন", "আজকের পত্রিকা", "ফোকাস বাংলা", "ঢাকা পোস্ট", "প্রথম আলো", "সংগৃহীত", "রয়টার্স", "যুগান্তর", "ইত্তেফাক", "এএফপি", "সমকাল", "পিআইডি", "বাসস", "এপি"];

    // 457 sentences of the corpus begin so.
    private static readonly string[] s_openings = ["আরও পড়ুন", "আরো পড়ুন"];

    // What a card's age ends with, and its date's year has four digits.
    private static readonly SearchValues<string> s_ages = SearchValues.Create(["ঘণ্টা আগে", "ঘন্টা আগে", "মিনিট আগে", "দিন আগে"], StringComparison.Ordinal);

    private static readonly string[] s_months = ["জানুয়ারি", "ফেব্রুয়ারি", "মার্চ", "এপ্রিল", "মে", "জুন", "জুলাই", "আগস্ট", "সেপ্টেম্বর", "অক্টোবর", "নভেম্বর", "ডিসেম্বর"];

    /// <summary>Where the text begins behind a card; 0 where the sentence opens with none, its length where it is nothing else.</summary>
    public static int LeadOf(string text)
    {
        if (text.StartsWith("প্রকাশ:", StringComparison.Ordinal) || text.StartsWith("প্রকাশ :", StringComparison.Ordinal) || text.StartsWith("ছবি", StringComparison.Ordinal) && text.IndexOf("প্রকাশ:", StringComparison.Ordinal) is > 0 and < 40) { return EndOfStamp(text); }
        if (EndOfCaption(text) is > 0 and var caption) { return caption; }
        if (!Array.Exists(s_openings, o => text.StartsWith(o, StringComparison.Ordinal))) { return 0; }
        var end = EndOfDate(text);
        var age = text.AsSpan().IndexOfAny(s_ages);
        if (age >= 0 && (end < 0 || age < end)) { end = text.IndexOf("আগে", age, StringComparison.Ordinal) + "আগে".Length; }
        if (end < 0) { return text.Length; }
        while (end < text.Length && char.IsWhiteSpace(text[end])) { end++; }
        return end;
    }

    // "প্রকাশ: ১৭ ডিসেম্বর ২০২৫ | ১৫:৪৭ | আপডেট: ১৭ ডিসেম্বর ২০২৫ | ১৮:০৪ …": behind the last clock of the first hundred letters; 0 where none stands there.
    private static int EndOfStamp(string text)
    {
        for (var i = Math.Min(text.Length - 3, LongestStamp); i > 1; i--)
        {
            if (text[i] != ':' || !Letters.IsDigit(text[i - 1]) || !Letters.IsDigit(text[i + 1]) || !Letters.IsDigit(text[i + 2])) { continue; }
            var end = i + 3;
            while (end < text.Length && char.IsWhiteSpace(text[end])) { end++; }
            return end;
        }
        return 0;
    }

    // "ছবি: সংগৃহীত তিনি বলেন", "… হাসান খানছবি: প্রথম আলোরাজধানীর …": behind the credit of a photograph, whose caption stands before it; 0 where none is, or nothing else.
    private static int EndOfCaption(string text)
    {
        var at = text.AsSpan(0, Math.Min(text.Length, LongestCaption)).IndexOf("ছবি:", StringComparison.Ordinal);
        if (at < 0) { return 0; }
        var start = at + "ছবি:".Length;
        while (start < text.Length && text[start] == ' ') { start++; }
        foreach (var credit in s_credits)
        {
            if (!text.AsSpan(start).StartsWith(credit, StringComparison.Ordinal)) { continue; }
            var end = start + credit.Length;
            while (end < text.Length && char.IsWhiteSpace(text[end])) { end++; }
            return text.Length - end < ShortestText ? 0 : end;
        }
        return 0;
    }

    // The end of the first "১৪ ডিসেম্বর ২০২৫", whose day the title may be glued to.
    private static int EndOfDate(string text)
    {
        var best = -1;
        foreach (var month in s_months)
        {
            for (var i = text.IndexOf($" {month} ", StringComparison.Ordinal); i > 0; i = text.IndexOf($" {month} ", i + 1, StringComparison.Ordinal))
            {
                var year = i + month.Length + 2;
                if (!Letters.IsDigit(text[i - 1]) || year + 4 > text.Length || !text.AsSpan(year, 4).ToString().All(Letters.IsDigit)) { continue; }
                if (best < 0 || year + 4 < best) { best = year + 4; }
                break;
            }
        }
        return best;
    }
}
