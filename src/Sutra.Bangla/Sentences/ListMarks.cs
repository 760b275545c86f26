using Sutra.Bangla.Numbers;
using Sutra.Bangla.Text;

namespace Sutra.Bangla.Sentences;

/// <summary>The marks of a list's items as they are met: ১. ২., ক) খ), •. Pages lose the line breaks between items.</summary>
/// <remarks>
/// An item begins a sentence where its number or letter follows that of the item before and nothing joins the two: no comma, no
/// colon, no ও. The first item stays with what leads in to it.
/// </remarks>
internal struct ListMarks
{
    /// <summary>Marks that stand before an item.</summary>
    public const string Bullets = "•●►▪■◆➤✓✔◼";

    private const string ItemLetters = "কখগঘঙচছজঝঞ";

    // Bounds the work on odd input.
    private const int LongestBracket = 200;

    private int _number;
    private int _letter;
    private bool _bullet;

    /// <summary>Where the item begins that this mark belongs to, if it begins a sentence within the one from <paramref name="start"/>; else -1.</summary>
    public int OpensAt(ReadOnlySpan<char> text, int start, int mark)
    {
        var c = text[mark];
        if (c is '.' or ')') { return NumberAt(text, start, mark); }
        if (!Bullets.Contains(c)) { return -1; }
        var again = _bullet;
        _bullet = true;
        return again && mark > start && !IsJoined(text[start..mark]) ? mark : -1;
    }

    /// <summary>Whether all that stands before this danda is an item's number (১। ২।).</summary>
    public static bool IsNumberOfItem(ReadOnlySpan<char> text, int start, int mark)
    {
        var word = text[start..mark].Trim();
        if (word.Length is 0 or > 2) { return false; }
        if (Digits.TryRead(word, out _)) { return true; }
        return word.Length == 1 && ItemLetters.Contains(word[0]);
    }

    private int NumberAt(ReadOnlySpan<char> text, int start, int mark)
    {
        if (mark + 1 >= text.Length || Letters.IsDigit(text[mark + 1]) || text[mark] == ')' && IsBracketed(text[start..mark])) { return -1; }
        var at = mark;
        while (at > start && mark - at < 3 && Letters.IsDigit(text[at - 1])) { at--; }
        if (at < mark) { return Digits.TryRead(text[at..mark], out var n) && mark - at < 3 ? Follow(text, start, at, n, ref _number) : -1; }
        if (text[mark] != ')' || mark == start || ItemLetters.IndexOf(text[mark - 1], StringComparison.Ordinal) is not (>= 0 and var letter)) { return -1; }
        return mark - 1 > start && Letters.IsWordPart(text[mark - 2]) ? -1 : Follow(text, start, mark - 1, letter + 1, ref _letter);
    }

    private static int Follow(ReadOnlySpan<char> text, int start, int at, int n, ref int last)
    {
        var before = text[start..at];
        if (before.Length > 0 && (Letters.IsDigit(before[^1]) || before[^1] is '(' or '.' or ',' or '/' or '-' or '–')) { return -1; }
        var follows = Math.Abs(n - last) == 1 && last > 0;
        last = n;
        return follows && !IsJoined(before) ? at : -1;
    }

    private static bool IsBracketed(ReadOnlySpan<char> before)
    {
        before = before[Math.Max(0, before.Length - LongestBracket)..];
        return before.LastIndexOf('(') > before.LastIndexOf(')');
    }

    private static bool IsJoined(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        if (before.IsEmpty || before[^1] is ',' or ';' or ':' or '(' or '/' or '‘' or '“' || Letters.IsDash(before[^1])) { return true; }
        return SentenceWords.Before(before, before.Length) is "ও" or "এবং" or "আর" or "বা" or "অথবা" or "কিংবা" or "and" or "or";
    }
}
