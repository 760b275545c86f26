using System.Runtime.CompilerServices;

namespace Sutra.Bangla.Text;

/// <summary>What every character of a text is asked, answered by one look at a table.</summary>
internal static class CharKinds
{
    /// <summary>Letter, sign or joiner: a part of a word.</summary>
    public const byte Word = 1;

    /// <summary>A digit of either script.</summary>
    public const byte Digit = 2;

    /// <summary>White space.</summary>
    public const byte White = 4;

    // What the table answers for: Latin to Bengali.
    private const int Size = 0x0A00;

    private static readonly byte[] s_kinds = [.. Enumerable.Range(0, Size).Select(c => Slowly((char)c))];

    /// <summary>Its kind; 0 for a mark.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte Of(char c) => c < Size ? s_kinds[c] : Slowly(c);

    private static byte Slowly(char c) => Letters.IsDigit(c) ? Digit : Letters.IsWordPart(c) ? Word : char.IsWhiteSpace(c) ? White : (byte)0;
}
