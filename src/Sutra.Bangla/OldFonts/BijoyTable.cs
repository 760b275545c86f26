using System.Globalization;
using Sutra.Bangla.Facts;

namespace Sutra.Bangla.OldFonts;

/// <summary>The codes of Bijoy's layout, by byte.</summary>
internal static class BijoyTable
{
    private static readonly BijoyCode[][] s_codes = Load();

    /// <summary>The meanings of a byte in the order in which they are tried; empty where the font has no such code.</summary>
    public static ReadOnlySpan<BijoyCode> Of(int code) => s_codes[code];

    /// <summary>Whether a byte opens or continues a syllable wherever it stands: what a glyph that needs a letter after it looks for.</summary>
    public static bool IsLetter(int code) => code >= 0 && s_codes[code] is [.., { Kind: BijoyKind.Letter or BijoyKind.Half }];

    /// <summary>Whether the font has the byte as anything but what Windows-1252 shows there.</summary>
    public static bool Has(int code) => code >= 0 && s_codes[code].Length > 0;

    private static BijoyCode[][] Load()
    {
        var codes = new List<BijoyCode>[256];
        foreach (var row in FactTable.Load(typeof(BijoyTable).Assembly, "bijoy-codes.tsv").Rows)
        {
            var at = int.Parse(row["byte"], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            (codes[at] ??= []).Add(Read(row));
        }
        return [.. codes.Select(c => c?.ToArray() ?? [])];
    }

    private static BijoyCode Read(FactRow row)
    {
        var (where, wanted) = (row["where"], "");
        if (where.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon) { (where, wanted) = (where[..colon], where[(colon + 1)..]); }
        var text = row["text"];
        var kind = Enum.Parse<BijoyKind>(row["kind"], ignoreCase: true);
        var holdsVowel = kind is BijoyKind.Letter or BijoyKind.Below && text.Length > 1 && text[^1] is >= '\u09BE' and < '\u09CD';
        return new BijoyCode(
            holdsVowel ? text[..^1] : text,
            holdsVowel ? text[^1] : '\0',
            kind,
            where.Length == 0 ? BijoyWhere.Always : Enum.Parse<BijoyWhere>(where, ignoreCase: true),
            wanted);
    }
}
