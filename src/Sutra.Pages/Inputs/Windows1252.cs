using System.Text;

namespace Sutra.Pages.Inputs;

/// <summary>Windows-1252, which is what pages mean by Latin 1.</summary>
internal static class Windows1252
{
    /// <summary>The encoding; bytes that it leaves undefined become the control characters of the same number.</summary>
    public static readonly Encoding Encoding = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly Dictionary<char, byte> s_special = Enumerable.Range(0x80, 0x20).ToDictionary(b => Encoding.GetString([(byte)b])[0], b => (byte)b);

    /// <summary>The byte of a character, in Windows-1252 or else in Latin 1; -1 where neither has it.</summary>
    public static int ByteOf(char c)
    {
        if (c <= '\u00FF') { return c; }
        return c <= '\u2122' && s_special.TryGetValue(c, out var b) ? b : -1;
    }
}
