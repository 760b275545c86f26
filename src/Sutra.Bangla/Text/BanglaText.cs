using System.Buffers;
using System.Text;

namespace Sutra.Bangla.Text;

/// <summary>The one form in which this house keeps Bengali text.</summary>
/// <remarks>
/// NFC, then য় ড় ঢ় as single code points (U+09DF U+09DC U+09DD), which NFC takes apart; pages use both forms.
/// ৷ (U+09F7, a currency sign) becomes the danda it stands for. Control characters but tab and line feed become
/// spaces; BOM, soft hyphen, zero-width space and marks of direction go. A joiner stays where it touches a hasanta and
/// shapes a conjunct, and goes elsewhere; র‌্য becomes র‍্য, and ত্ with a joiner, the way to write ৎ before Unicode 4.1, becomes ৎ
/// (The Unicode Standard, chapter 12, Bengali). A sign that is typed twice (াা) stands once. Assamese ৰ becomes র in a text that
/// has eight times as many র: there it is a slip; elsewhere both Assamese letters stay. Quotes and pipes stay as they are: what
/// they mean hangs on what is around them.
/// </remarks>
public static class BanglaText
{
    /// <summary>The canonical form of <paramref name="text"/>; the same instance where it is canonical already. Never throws: lone surrogates and U+FFFE become U+FFFD.</summary>
    public static string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return CanonicalLetters.IsPlain(text) ? text : RawText.Clean(text, mapped: false).TextOr(text);
    }

    /// <summary>The canonical form with a map from its offsets to those of <paramref name="text"/> and back. Allocates nothing where the text is canonical already.</summary>
    public static NormalForm NormalizeWithMap(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (CanonicalLetters.IsPlain(text)) { return new NormalForm(text, text, null); }
        var draft = RawText.Clean(text, mapped: true);
        var normal = draft.TextOr(text);
        return new NormalForm(text, normal, ReferenceEquals(normal, text) ? null : draft.Sources());
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
            if (!StableLetters.IsStable(c) || length > 0 && !space && StableLetters.Changes(line[length - 1], c)) { stable = false; break; }
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
}
