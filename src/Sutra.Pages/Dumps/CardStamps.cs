using Sutra.Bangla.Text;
using Sutra.Bangla.Times;

namespace Sutra.Pages.Dumps;

/// <summary>Finds the time that a read-also card closes with, where a page's text holds such cards between its sentences: "<c>headline</c>২৩ সেপ্টেম্বর ২০২৫", "<c>headline</c>১১ ঘণ্টা আগে".</summary>
/// <remarks>The headline and the text behind the card touch the time without a blank as often as not.</remarks>
internal static class CardStamps
{
    /// <summary>The longest card, its lead included, in characters: the longest of 475 in 2,448 bodies of December 2025 has 119.</summary>
    private const int Longest = 180;

    private const string Ago = " আগে";

    private static readonly string[] s_units = ["সেকেন্ড", "মিনিট", "ঘণ্টা", "ঘন্টা", "দিন", "সপ্তাহ", "মাস", "বছর"];

    /// <summary>The time's stretch, where one stands behind a lead at <paramref name="lead"/> and no sentence closes between; null for none.</summary>
    public static TextSpan? Find(string text, int lead)
    {
        var limit = Math.Min(text.Length, lead + Longest);
        for (var i = lead; i < limit && !Letters.IsDanda(text[i]); i++)
        {
            if (!Letters.IsDigit(text[i]) || (i > 0 && Letters.IsDigit(text[i - 1]))) { continue; }
            if (EndOfDate(text, i) is > 0 and var date) { return TextSpan.FromBounds(i, date); }
            if (EndOfAge(text, i) is > 0 and var age) { return TextSpan.FromBounds(i, age); }
        }
        return null;
    }

    // "০৫ ডিসেম্বর ২০২৫"; a number of the text may touch the year ("২০২৫৪টায় …").
    private static int EndOfDate(string text, int start)
    {
        var month = Skip(text, EndOfDigits(text, start), ' ');
        var year = month;
        while (year < text.Length && Letters.IsWordPart(text[year]) && !Letters.IsDigit(text[year])) { year++; }
        if (year == month) { return -1; }
        year = Skip(text, Skip(text, year, ','), ' ');
        var end = year + 4;
        return EndOfDigits(text, year) >= end && StatedDateReader.Find(text[start..end]).Any(d => d.IsWhole) ? end : -1;
    }

    // "১১ ঘণ্টা আগে", never "১১ ঘণ্টা আগের"
    private static int EndOfAge(string text, int start)
    {
        var at = Skip(text, EndOfDigits(text, start), ' ');
        foreach (var unit in s_units)
        {
            if (string.CompareOrdinal(text, at, unit, 0, unit.Length) != 0 || string.CompareOrdinal(text, at + unit.Length, Ago, 0, Ago.Length) != 0) { continue; }
            var end = at + unit.Length + Ago.Length;
            return GoesOn(text, end) ? -1 : end;
        }
        return -1;
    }

    // An ending of the word itself: "আগের", "আগেই", "আগেও" before a blank.
    private static bool GoesOn(string text, int end) =>
        end < text.Length && (Letters.IsBengaliSign(text[end]) || (text[end] is 'র' or 'ই' or 'ও' && (end + 1 == text.Length || !Letters.IsWordPart(text[end + 1]))));

    private static int EndOfDigits(string text, int i)
    {
        while (i < text.Length && Letters.IsDigit(text[i])) { i++; }
        return i;
    }

    private static int Skip(string text, int i, char mark)
    {
        while (i < text.Length && text[i] == mark) { i++; }
        return i;
    }
}
