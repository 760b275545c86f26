using System.Globalization;
using System.Text;
using Sutra.Bangla.Text;

namespace Sutra.Bench.LatinForms;

/// <summary>How far two spellings in Latin letters are apart.</summary>
internal static class LatinDistance
{
    /// <summary>Small letters without diacritics; hyphens as spaces, full stops and apostrophes left out.</summary>
    public static string Fold(string name)
    {
        var b = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c is '.' or '\'' or '’' or '‘') { continue; }
            b.Append(c is '-' or '–' ? ' ' : char.ToLowerInvariant(c));
        }
        return string.Join(' ', b.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The edits from one to the other, by the length of the longer one: 0 to 1.</summary>
    public static double Normalised(string one, string other) =>
        one.Length + other.Length == 0 ? 0 : (double)EditDistance.Of(one, other) / Math.Max(one.Length, other.Length);
}
