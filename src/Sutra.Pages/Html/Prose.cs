using System.Buffers;
using Sutra.Bangla.Text;

namespace Sutra.Pages.Html;

/// <summary>What can be counted in a text of any script.</summary>
internal static class Prose
{
    /// <summary>Letters, marks and digits; a Chinese, Japanese or Korean sign counts three, for it carries about as much as three letters.</summary>
    public static int Weigh(ReadOnlySpan<char> text)
    {
        var n = 0;
        foreach (var c in text)
        {
            if (c is >= '\u3040' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3') { n += 3; }
            else if (Letters.IsWordPart(c)) { n++; }
        }
        return n;
    }

    /// <summary>Whether a text ends as a sentence does, closing quotes and brackets aside.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            var c = text[i];
            if (c is ')' or ']' or '"' or '\'' or '\u2019' or '\u201D' or '\u00BB' or '\u00AB' or '\u201C' or '\u300D' or '*' || char.IsWhiteSpace(c)) { continue; }
            return IsTerminal(c);
        }
        return false;
    }

    /// <summary>How many sentences seem to end in a text.</summary>
    public static int CountSentences(ReadOnlySpan<char> text)
    {
        var n = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsTerminal(text[i]) && (text[i] != '.' || i + 1 == text.Length || text[i + 1] is ' ' or '"' or '\u201D')) { n++; }
        }
        return n;
    }

    /// <summary>Only the letters of a text, lower case: for telling whether two texts say the same.</summary>
    public static string Bare(string text)
    {
        const int OnStack = 512;
        var rented = text.Length > OnStack ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        var letters = rented ?? stackalloc char[OnStack];
        var bare = letters[..Bare(text, letters)].ToString();
        if (rented is not null) { ArrayPool<char>.Shared.Return(rented); }
        return bare;
    }

    /// <summary>Writes only the letters of a text, lower case, until there is no more room; returns how many.</summary>
    public static int Bare(ReadOnlySpan<char> text, Span<char> into)
    {
        var n = 0;
        foreach (var c in text)
        {
            if (n == into.Length) { break; }
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) { into[n++] = c; }
            else if (Letters.IsWordPart(c) && !Letters.IsJoiner(c)) { into[n++] = char.ToLowerInvariant(c); }
        }
        return n;
    }

    /// <summary>Whether the letters of a text end in those given.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="bare">Letters as <see cref="Bare(string)"/> gives them.</param>
    /// <param name="whole">Whether the text has no others.</param>
    public static bool EndsBare(ReadOnlySpan<char> text, ReadOnlySpan<char> bare, out bool whole)
    {
        whole = false;
        var left = bare.Length;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            var c = text[i];
            if (!Letters.IsWordPart(c) || Letters.IsJoiner(c)) { continue; }
            if (left == 0) { return true; }
            if (char.ToLowerInvariant(c) != bare[--left]) { return false; }
        }
        return whole = left == 0;
    }

    /// <summary>Whether a text is another with words left out of it, the rest in its order.</summary>
    public static bool LeavesOutWords(ReadOnlySpan<char> text, ReadOnlySpan<char> whole)
    {
        var left = NextWord(ref whole);
        for (var word = NextWord(ref text); word.Length > 0; word = NextWord(ref text), left = NextWord(ref whole))
        {
            while (left.Length > 0 && !left.Equals(word, StringComparison.OrdinalIgnoreCase)) { left = NextWord(ref whole); }
            if (left.Length == 0) { return false; }
        }
        return true;
    }

    // The first word of a text, which goes on behind it; empty where there is none.
    private static ReadOnlySpan<char> NextWord(ref ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && !Letters.IsWordPart(text[start])) { start++; }
        var end = start;
        while (end < text.Length && Letters.IsWordPart(text[end])) { end++; }
        var word = text[start..end];
        text = text[end..];
        return word;
    }

    // Full stops of the scripts that news is written in: Latin, Bengali and other Indic, Arabic, Urdu, Chinese, Ethiopic, Armenian, Khmer, Burmese.
    private static bool IsTerminal(char c) =>
        c is '.' or '!' or '?' or '\u2026' or '\u061F' or '\u06D4' or '\u3002' or '\uFF01' or '\uFF1F' or '\u1362' or '\u0589' or '\u17D4' or '\u104B' || Letters.IsDanda(c);
}
