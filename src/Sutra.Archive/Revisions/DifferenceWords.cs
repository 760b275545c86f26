using System.Text;
using Sutra.Bangla.Text;

namespace Sutra.Archive.Revisions;

/// <summary>Cuts a text into what a difference may be made of: words with their digits, white space, single marks. Put together they are the text.</summary>
internal static class DifferenceWords
{
    /// <summary>The pieces in order, none empty.</summary>
    public static List<string> Of(string text)
    {
        var words = new List<string>((text.Length / 3) + 1);
        for (var i = 0; i < text.Length;)
        {
            var end = EndOf(text, i);
            words.Add(text[i..end]);
            i = end;
        }
        return words;
    }

    private static int EndOf(string text, int start)
    {
        var i = start;
        if (char.IsWhiteSpace(text[i]))
        {
            while (i < text.Length && char.IsWhiteSpace(text[i])) { i++; }
            return i;
        }
        while (i < text.Length && IsInWord(text[i])) { i++; }
        if (i == start) { i += Rune.TryGetRuneAt(text, i, out var rune) ? rune.Utf16SequenceLength : 1; }
        // A sign that stands on the mark before it goes with it.
        while (i < text.Length && i > start && !IsInWord(text[start]) && char.GetUnicodeCategory(text[i]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.Format) { i++; }
        return i;
    }

    private static bool IsInWord(char c) => Letters.IsWordPart(c) || Letters.IsDigit(c);
}
