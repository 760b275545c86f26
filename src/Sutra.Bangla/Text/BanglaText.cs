using System.Buffers;
using System.Text;

namespace Sutra.Bangla.Text;

/// <summary>The one form in which this house keeps Bengali text.</summary>
/// <remarks>
/// NFC, then য় ড় ঢ় as single code points (U+09DF U+09DC U+09DD), which NFC takes apart; pages use both forms.
/// ৷ (U+09F7, a currency sign) becomes the danda it stands for. Control characters but tab and line feed become
/// spaces; BOM, soft hyphen and zero-width space go; joiners stay where they stand between Bengali letters.
/// </remarks>
public static class BanglaText
{
    /// <summary>The canonical form of <paramref name="text"/>; the same instance where it is canonical already. Never throws: lone surrogates and U+FFFE become U+FFFD.</summary>
    public static string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsPlain(text)) { return text; }
        var clean = Clean(text);
        var composed = clean.IsNormalized(NormalizationForm.FormC) ? clean : clean.Normalize(NormalizationForm.FormC);
        return Compose(composed);
    }

    /// <summary>The canonical form with every run of white space made one space and none at the ends.</summary>
    public static string NormalizeLine(string text) => CollapseSpaces(Normalize(text));

    /// <summary>The same of a stretch of text: where each letter is canonical by itself, as nearly everywhere, the line is all that is made.</summary>
    public static string NormalizeLine(ReadOnlySpan<char> text)
    {
        const int OnStack = 512;
        var rented = text.Length > OnStack ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        var line = rented ?? stackalloc char[OnStack];
        var length = 0;
        var space = false;
        var stable = true;
        foreach (var c in text)
        {
            if (c is <= ' ' or '\u007F' or '\u00A0') { space = length > 0; continue; }
            if (!StableLetters.IsStable(c) || c == '\u09BE' && length > 0 && line[length - 1] == '\u09C7') { stable = false; break; }
            if (space) { line[length++] = ' '; space = false; }
            line[length++] = c;
        }
        var result = stable ? line[..length].ToString() : NormalizeLine(text.ToString());
        if (rented is not null) { ArrayPool<char>.Shared.Return(rented); }
        return result;
    }

    /// <summary>Every run of white space made one space, none at the ends; the same instance where nothing changes.</summary>
    public static string CollapseSpaces(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsCollapsed(text)) { return text; }
        var b = new StringBuilder(text.Length);
        var space = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c)) { space = b.Length > 0; continue; }
            if (space) { b.Append(' '); space = false; }
            b.Append(c);
        }
        return b.ToString();
    }

    private static bool IsCollapsed(string text)
    {
        var space = true;
        foreach (var c in text)
        {
            var white = char.IsWhiteSpace(c);
            if (white && (space || c != ' ')) { return false; }
            space = white;
        }
        return !space || text.Length == 0;
    }

    // Most text of a page is canonical: letters whose canonical form is themselves need no second look.
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is >= ' ' and < '\u007F' or '\n' or '\t') { continue; }
            if (c is >= '\u0981' and <= '\u09FB' and not ('\u09BC' or '\u09BE' or '\u09D7' or '\u09F7')) { continue; }
            if (c is '\u09BE' or '\u0964' or '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u2013' or '\u2014' or '\u2026') { continue; }
            return false;
        }
        return !text.Contains("\u09C7\u09BE", StringComparison.Ordinal);
    }

    private static string Clean(string text)
    {
        var b = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '\u09F7': b.Append('\u0964'); break;
                case '\uFEFF' or '\u00AD' or '\u200B' or '\u2060' or '\u200E' or '\u200F': break;
                case '\u00A0' or '\u202F' or '\u2007' or '\u3000': b.Append(' '); break;
                case '\r': if (i + 1 >= text.Length || text[i + 1] != '\n') { b.Append('\n'); } break;
                case '\n' or '\t': b.Append(c); break;
                case '\u2028' or '\u2029' or '\u0085': b.Append('\n'); break;
                case < ' ' or >= '\u007F' and <= '\u009F': b.Append(' '); break;
                case '\u200C' or '\u200D': if (i > 0 && Letters.IsBengali(text[i - 1])) { b.Append(c); } break;
                default: AppendWhole(b, text, ref i); break;
            }
        }
        return b.ToString();
    }

    private static void AppendWhole(StringBuilder b, string text, ref int i)
    {
        var c = text[i];
        // .NET's normalisation takes U+FFFE, a byte order mark read the wrong way round, for a fault of the caller's.
        if (c == '\uFFFE') { b.Append('\uFFFD'); return; }
        if (!char.IsSurrogate(c)) { b.Append(c); return; }
        if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) { b.Append(c).Append(text[++i]); return; }
        b.Append('\uFFFD');
    }

    private static string Compose(string text)
    {
        if (!text.Contains('\u09BC', StringComparison.Ordinal)) { return text; }
        var b = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var last = b.Length > 0 ? b[^1] : '\0';
            var whole = c == '\u09BC' ? last switch { '\u09AF' => '\u09DF', '\u09A1' => '\u09DC', '\u09A2' => '\u09DD', _ => '\0' } : '\0';
            if (whole != '\0') { b[^1] = whole; } else { b.Append(c); }
        }
        return b.ToString();
    }
}
