using System.Buffers;
using System.Text;

namespace Sutra.Pages.Inputs;

/// <summary>Tells text that is only white space.</summary>
internal static class Blank
{
    // As char.IsWhiteSpace has it.
    private static readonly SearchValues<byte> s_ascii = SearchValues.Create(" \t\n\v\f\r\u001C\u001D\u001E\u001F"u8);

    /// <summary>Whether all of it is white space of ASCII.</summary>
    public static bool IsAscii(ReadOnlySpan<byte> text) => !text.ContainsAnyExcept(s_ascii);

    /// <summary>Whether all of it is white space of any kind.</summary>
    /// <param name="text">Text in UTF-8.</param>
    public static bool Is(ReadOnlySpan<byte> text)
    {
        var at = text.IndexOfAnyExcept(s_ascii);
        return at < 0 || text[at] >= 0x80 && string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(text[at..]));
    }
}
