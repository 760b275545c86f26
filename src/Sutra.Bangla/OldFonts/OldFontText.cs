using System.Buffers;
using System.Text;
using Sutra.Bangla.Text;

namespace Sutra.Bangla.OldFonts;

/// <summary>Bengali written in the 8-bit fonts of Bijoy's layout (SutonnyMJ and the other fonts whose names end in MJ), told by its statistics and turned into Unicode.</summary>
/// <remarks>
/// Such a page holds <c>evsjv‡`k</c> for বাংলাদেশ and shows it with a font that draws Bengali over Latin letters. No font
/// name is asked for: dumps have none, and pages name the font where they write Unicode. To be called on raw text, before
/// <see cref="BanglaText.Normalize"/>, which drops U+00AD, a letter of the layout. See docs/how-to/read-old-fonts.md.
/// </remarks>
public static class OldFontText
{
    /// <summary>The signs of the layout that text in Latin script has next to never; no stretch is told to be in the font without one of them somewhere in its text.</summary>
    /// <remarks>The accented letters, quotes and dashes of Windows-1252 are signs of the layout too, but no evidence. Both readings of the bytes 80 to 9F are here, as Windows-1252 and as Latin 1.</remarks>
    internal static readonly SearchValues<char> Telling = SearchValues.Create(
        "\u2020\u2021\u02C6\u2030\u0192\u02DC\u2039\u203A\u0160\u0161\u0152\u0153\u0178\u00A8\u00A9\u00AA\u00AC\u00AD\u00AF\u00B1\u00B3\u00B4\u00B5\u00B6\u00B8\u00BD\u00BE\u00A4\u00A5\u00A6\u00D6\u00D7"
        + "\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008A\u008B\u0098\u0099\u009A\u009B\u009C\u009F");

    private const int LongestLine = 1 << 15;

    /// <summary>Capital letters of Windows-1252.</summary>
    internal static readonly SearchValues<char> Capitals = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ");

    /// <summary>Whether some line of a text is in such a font beyond doubt. Allocates nothing on text without the layout's telling signs; linear in the text.</summary>
    public static bool IsLikely(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(Telling)) { return false; }
        for (var at = 0; at < text.Length;)
        {
            var line = Line(text, at);
            if (text.Slice(at, line.Length).ContainsAny(Telling) && BijoyFinder.Find(text, line, expected: false, null)) { return true; }
            at = line.End + 1;
        }
        return false;
    }

    /// <summary>The text with every stretch that is in such a font turned into Unicode; the same instance where there is none.</summary>
    /// <param name="text">Raw text: a line, a block or a whole page without markup, entities already decoded. Unicode Bengali in it stays; so do words that are plainly in Latin script, and addresses.</param>
    /// <param name="expected">Whether the page that the text is part of is known to be in such a font (<see cref="IsLikely"/> said so of some other part), so that a word or two are enough evidence. Without it only a text with at least three such words in a line is touched, and then all its lines are read so.</param>
    public static string ToUnicode(string text, bool expected = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!expected && !IsLikely(text)) { return text; }
        var stretches = new List<TextSpan>();
        for (var next = 0; next < text.Length;)
        {
            var line = Line(text, next);
            BijoyFinder.Find(text, line, expected: true, stretches);
            next = line.End + 1;
        }
        if (stretches.Count == 0) { return text; }
        var to = new StringBuilder(text.Length);
        var at = 0;
        foreach (var stretch in stretches)
        {
            to.Append(text, at, stretch.Start - at);
            BijoyReader.Read(stretch.In(text), to);
            at = stretch.End;
        }
        return to.Append(text, at, text.Length - at).ToString();
    }

    // A line from a position on, without its line feed; of a longer one what ends at a space, so that room is bounded.
    private static TextSpan Line(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..];
        var length = rest.IndexOf('\n');
        if (length < 0) { length = rest.Length; }
        if (length <= LongestLine) { return new TextSpan(at, length); }
        var space = rest[..LongestLine].LastIndexOf(' ');
        return new TextSpan(at, space > 0 ? space : LongestLine);
    }
}
