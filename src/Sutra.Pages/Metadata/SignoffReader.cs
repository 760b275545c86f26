using Sutra.Bangla.Text;
using Sutra.Pages.Dumps;

namespace Sutra.Pages.Metadata;

/// <summary>Reads the initials and desks at a report's foot: "এবি/ও", "সান নিউজ/এমআর", "আরএম".</summary>
internal static class SignoffReader
{
    /// <summary>The longest sign-off, in characters; with a date in it, twice that.</summary>
    private const int Longest = 40;

    /// <summary>Whether a line is a sign-off: short parts between strokes, one of them initials; a date may follow.</summary>
    public static bool IsSignoff(string text)
    {
        if (text.Length > Longest * 2 || text.AsSpan().ContainsAny('।', '?', '@') || text.Contains("//", StringComparison.Ordinal)) { return false; }
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash <= 0) { return false; }
        var parts = text.Split('/');
        var initials = 0;
        foreach (var part in parts)
        {
            var p = part.Trim();
            if (p.Length > 0 && Letters.IsDigit(p[0])) { continue; }
            if (p.Length > 24 || LineWords.Of(p).Count > 3) { return false; }
            if (IsInitials(p)) { initials++; }
        }
        return initials > 0 && !Letters.IsDigit(parts[0][0]) && (text.Length <= Longest || DateIn(parts));
    }

    /// <summary>Whether a word is initials: names of Latin letters in Bengali (আরএম, এবি), or Latin capitals; at most six letters.</summary>
    public static bool IsInitials(string word)
    {
        if (word.Length is 0 or > 16) { return false; }
        if (word.All(c => char.IsAsciiLetterUpper(c) || c == '.')) { return word.Length <= 6; }
        return Spells(word.Replace(".", "", StringComparison.Ordinal), 0, 6);
    }

    /// <summary>Whether a line that stands at an article's very foot is initials alone: two letters or more, no other word.</summary>
    public static bool IsBareInitials(string text) => text.Length >= 3 && IsInitials(text) && !WordTable.LetterNames.Contains(text);

    private static bool DateIn(string[] parts) => parts.Any(p => DateLines.IsDateLine(p.Trim()) || LineWords.Of(p).Exists(WordTable.DateWords.Contains));

    // At most six letters of one to six characters each: the search is bounded.
    private static bool Spells(string word, int at, int letters)
    {
        if (at == word.Length) { return at > 0; }
        if (letters == 0) { return false; }
        for (var length = Math.Min(6, word.Length - at); length > 0; length--)
        {
            if (WordTable.LetterNames.Contains(word.Substring(at, length)) && Spells(word, at + length, letters - 1)) { return true; }
        }
        return false;
    }
}
