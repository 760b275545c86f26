using System.Globalization;

namespace Sutra.Web.Pages;

/// <summary>Numbers in addresses: <c>s12</c> is a story, <c>l12</c> a storyline.</summary>
internal static class PieceNumber
{
    /// <summary>The number after a letter; null for any other form, so that each thing has one address.</summary>
    public static long? Of(string piece, char letter)
    {
        if (piece.Length is < 2 or > 18 || piece[0] != letter || piece[1] == '0') { return null; }
        return long.TryParse(piece.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
