using Sutra.Bangla.Facts;
using Sutra.Bangla.Text;

namespace Sutra.Pages.Html;

/// <summary>What a date on a line is the date of.</summary>
internal enum DateRole
{
    /// <summary>The line does not say.</summary>
    Unsaid,
    /// <summary>Of the first publication.</summary>
    Published,
    /// <summary>Of a change.</summary>
    Updated,
    /// <summary>Of something else than the article.</summary>
    Other,
}

/// <summary>Tells by the words before a date what it dates (<c>html-date-cues.tsv</c>).</summary>
internal static class DateCues
{
    private static readonly List<(string Cue, DateRole Role)> s_cues = Load();

    /// <summary>The role that the cue nearest before the end of <paramref name="before"/> gives to the date that follows.</summary>
    public static DateRole Of(ReadOnlySpan<char> before)
    {
        var (at, role) = (-1, DateRole.Unsaid);
        foreach (var (cue, kind) in s_cues)
        {
            var found = before.LastIndexOf(cue, StringComparison.OrdinalIgnoreCase);
            if (found > at && IsWord(before, found, found + cue.Length)) { (at, role) = (found, kind); }
        }
        return role;
    }

    // Figures may be glued to a word ("Posted18.09.2019"), letters make another word of it.
    private static bool IsWord(ReadOnlySpan<char> text, int start, int end) => (start == 0 || !IsLetter(text[start - 1])) && (end == text.Length || !IsLetter(text[end]));

    private static bool IsLetter(char c) => Letters.IsWordPart(c) && !Letters.IsDigit(c);

    private static List<(string Cue, DateRole Role)> Load()
    {
        var cues = new List<(string Cue, DateRole Role)>();
        foreach (var row in FactTable.Load(typeof(DateCues).Assembly, "html-date-cues.tsv").Rows)
        {
            cues.Add((row["cue"], row["kind"] switch { "published" => DateRole.Published, "updated" => DateRole.Updated, _ => DateRole.Other }));
        }
        return cues;
    }
}
