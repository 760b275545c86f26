using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Sutra.Pages.Inputs;

/// <summary>Reads Bengali that was left escaped in text: <c>\u0995</c> as in JSON, <c>%E0%A6%95</c> as in addresses.</summary>
internal static class Escapes
{
    // Three letters in a row; one or two may be an example or part of a code.
    private const int FewestPercentBytes = 9;

    /// <summary>The text with such escapes read; the same instance where nothing changes. Addresses stay as they are. Linear in the text.</summary>
    public static string Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Contains("\\u09", StringComparison.OrdinalIgnoreCase)) { text = Backslashes(text); }
        return text.Contains("%E0%A6", StringComparison.OrdinalIgnoreCase) || text.Contains("%E0%A7", StringComparison.OrdinalIgnoreCase) ? Percents(text) : text;
    }

    // Text with Bengali escapes has its other signs escaped too.
    private static string Backslashes(string text)
    {
        var to = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var slashes = 0;
            while (i + slashes < text.Length && text[i + slashes] == '\\') { slashes++; }
            var at = i + slashes;
            if (slashes > 0 && at + 4 < text.Length && text[at] == 'u' && ushort.TryParse(text.AsSpan(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                to.Append(code < ' ' ? ' ' : (char)code);
                i = at + 5;
                continue;
            }
            to.Append(text, i, Math.Max(1, slashes));
            i += Math.Max(1, slashes);
        }
        return to.ToString();
    }

    private static string Percents(string text)
    {
        var to = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && !char.IsWhiteSpace(text[end])) { end++; }
            AppendWord(text.AsSpan(i, end - i), to);
            while (end < text.Length && char.IsWhiteSpace(text[end])) { to.Append(text[end++]); }
            i = end;
        }
        return to.Length == text.Length ? text : to.ToString();
    }

    private static void AppendWord(ReadOnlySpan<char> word, StringBuilder to)
    {
        if (!word.Contains('%') || word.Contains('/') || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) { to.Append(word); return; }
        Span<byte> one = stackalloc byte[1];
        for (var i = 0; i < word.Length;)
        {
            var bytes = new List<byte>();
            var at = i;
            while (at + 2 < word.Length && word[at] == '%' && byte.TryParse(word.Slice(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out one[0]))
            {
                bytes.Add(one[0]);
                at += 3;
            }
            if (bytes.Count >= FewestPercentBytes && Utf8.IsValid(bytes.ToArray())) { to.Append(Encoding.UTF8.GetString([.. bytes]).Replace('\n', ' ').Replace('\r', ' ')); i = at; continue; }
            var plain = Math.Max(1, at - i);
            to.Append(word.Slice(i, plain));
            i += plain;
        }
    }
}
