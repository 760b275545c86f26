using System.Buffers;
using Sutra.Bangla.Text;

namespace Sutra.Stories.Statements.Lines;

/// <summary>Cards that lead to other articles, glued to the text behind them: "আরও পড়ুন…১৪ ডিসেম্বর ২০২৫ …".</summary>
internal static class Teasers
{
    // 457 sentences of the corpus begin so.
    private static readonly string[] s_openings = ["আরও পড়ুন", "আরো পড়ুন"];

    // What a card's age ends with, and its date's year has four digits.
    private static readonly SearchValues<string> s_ages = SearchValues.Create(["ঘণ্টা আগে", "ঘন্টা আগে", "মিনিট আগে", "দিন আগে"], StringComparison.Ordinal);

    private static readonly string[] s_months = ["জানুয়ারি", "ফেব্রুয়ারি", "মার্চ", "এপ্রিল", "মে", "জুন", "জুলাই", "আগস্ট", "সেপ্টেম্বর", "অক্টোবর", "নভেম্বর", "ডিসেম্বর"];

    /// <summary>Where the text begins behind a card; 0 where the sentence opens with none, its length where it is nothing else.</summary>
    public static int LeadOf(string text)
    {
        if (!Array.Exists(s_openings, o => text.StartsWith(o, StringComparison.Ordinal))) { return 0; }
        var end = EndOfDate(text);
        var age = text.AsSpan().IndexOfAny(s_ages);
        if (age >= 0 && (end < 0 || age < end)) { end = text.IndexOf("আগে", age, StringComparison.Ordinal) + "আগে".Length; }
        if (end < 0) { return text.Length; }
        while (end < text.Length && char.IsWhiteSpace(text[end])) { end++; }
        return end;
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
