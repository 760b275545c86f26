using System.Globalization;
using System.Text;

namespace Sutra.Web.Labels;

/// <summary>Page text made safe to show: nothing in it may steer a terminal or turn the direction of what stands around it.</summary>
internal static class Printable
{
    /// <summary>The text with line ends and control characters as spaces and without direction overrides; the same instance where nothing changes.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\0', '\u001F') && !text.AsSpan().ContainsAnyInRange('\u007F', '\u009F') && !text.Any(IsOverride)) { return text; }
        var b = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (IsOverride(c)) { continue; }
            b.Append(char.GetUnicodeCategory(c) == UnicodeCategory.Control ? ' ' : c);
        }
        return b.ToString();
    }

    private static bool IsOverride(char c) => c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
