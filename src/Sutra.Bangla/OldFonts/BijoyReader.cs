using System.Text;

namespace Sutra.Bangla.OldFonts;

/// <summary>Turns text in Bijoy's layout into Unicode, glyph by glyph: signs go behind their consonants, র্ before them.</summary>
internal static class BijoyReader
{
    /// <summary>Appends what <paramref name="text"/> reads. The whole of it is taken to be in the font; what the font has no glyph for stays.</summary>
    public static void Read(ReadOnlySpan<char> text, StringBuilder to)
    {
        text = FontBytes.Apart(text);
        var syllable = new Syllable();
        for (var i = 0; i < text.Length; i++)
        {
            var code = FontBytes.Of(text[i]);
            if (!BijoyTable.Has(code)) { syllable.EndWord(to); to.Append(text[i]); continue; }
            var next = i + 1 < text.Length ? FontBytes.Of(text[i + 1]) : -1;
            Take(Meaning(BijoyTable.Of(code), syllable, next), syllable, to);
        }
        syllable.EndWord(to);
    }

    private static BijoyCode Meaning(ReadOnlySpan<BijoyCode> rows, Syllable syllable, int next)
    {
        foreach (var row in rows)
        {
            if (Holds(row, syllable, next)) { return row; }
        }
        return rows[^1];
    }

    private static bool Holds(BijoyCode row, Syllable syllable, int next) => row.Where switch
    {
        BijoyWhere.Half => syllable.AfterHalf,
        BijoyWhere.Bare => syllable.AfterLetter && !syllable.HasBefore,
        BijoyWhere.Letter => syllable.AfterLetter,
        BijoyWhere.Cluster => syllable.HasCluster,
        BijoyWhere.Word => syllable.InWord,
        BijoyWhere.Next => BijoyTable.IsLetter(next),
        BijoyWhere.Inside => syllable.InWord && BijoyTable.IsLetter(next),
        BijoyWhere.After => syllable.Last != '\0' && row.Wanted.Contains(syllable.Last, StringComparison.Ordinal),
        BijoyWhere.Syllable => syllable.Reads(row.Wanted),
        _ => true,
    };

    private static void Take(BijoyCode code, Syllable syllable, StringBuilder to)
    {
        switch (code.Kind)
        {
            case BijoyKind.Letter: syllable.Letter(code.Text, code.Vowel, to); break;
            case BijoyKind.Half: syllable.Half(code.Text, to); break;
            case BijoyKind.Below: syllable.Below(code.Text, code.Vowel); break;
            case BijoyKind.Before: syllable.Before(code.Text[0], to); break;
            case BijoyKind.Sign: syllable.Sign(code.Text[0], to); break;
            case BijoyKind.Reph: syllable.Reph(); break;
            case BijoyKind.Mark: syllable.Mark(); break;
            case BijoyKind.End: syllable.Flush(to); to.Append(code.Text); break;
            default: syllable.EndWord(to); to.Append(code.Text); break;
        }
    }
}
