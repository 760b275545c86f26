using System.Runtime.InteropServices;
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
    private static readonly Dictionary<char, List<(string Cue, DateRole Role)>> s_cues = Load();

    /// <summary>The role that the cue nearest before the end of <paramref name="before"/> gives to the date that follows.</summary>
    public static DateRole Of(ReadOnlySpan<char> before)
    {
        for (var i = before.Length - 1; i >= 0; i--)
        {
            if (!IsLetter(before[i]) || i > 0 && IsLetter(before[i - 1]) || !s_cues.TryGetValue(char.ToLowerInvariant(before[i]), out var cues)) { continue; }
            foreach (var (cue, role) in cues)
            {
                if (before[i..].StartsWith(cue, StringComparison.OrdinalIgnoreCase) && EndsWord(before, i + cue.Length)) { return role; }
            }
        }
        return DateRole.Unsaid;
    }

    // Figures may be glued to a word ("Posted18.09.2019"), letters make another word of it.
    private static bool EndsWord(ReadOnlySpan<char> text, int end) => end == text.Length || !IsLetter(text[end]);

    private static bool IsLetter(char c) => Letters.IsWordPart(c) && !Letters.IsDigit(c);

    // By their first letters; cues are in lower case.
    private static Dictionary<char, List<(string Cue, DateRole Role)>> Load()
    {
        var cues = new Dictionary<char, List<(string Cue, DateRole Role)>>();
        foreach (var row in FactTable.Load(typeof(DateCues).Assembly, "html-date-cues.tsv").Rows)
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(cues, row["cue"][0], out _);
            (list ??= []).Add((row["cue"], row["kind"] switch { "published" => DateRole.Published, "updated" => DateRole.Updated, _ => DateRole.Other }));
        }
        return cues;
    }
}
