using System.Globalization;
using System.Text;

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
    public static double Normalised(string one, string other)
    {
        if (one.Length + other.Length == 0) { return 0; }
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var before = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var here = Math.Min(Math.Min(row[j], row[j - 1]) + 1, before + (one[i - 1] == other[j - 1] ? 0 : 1));
                (before, row[j]) = (row[j], here);
            }
        }
        return (double)row[^1] / Math.Max(one.Length, other.Length);
    }
}
