namespace Sutra.Bangla.Text;

/// <summary>The steps from a text as a page has it to its canonical form: what is no text goes, letters are composed, signs typed twice stand once.</summary>
internal static class RawText
{
    // Where র stands this many times as often, ৰ is a slip of the keyboard and no Assamese.
    private const int Rare = 8;

    /// <summary>The canonical form, with where its letters come from if asked for.</summary>
    public static TextDraft Clean(ReadOnlySpan<char> text, bool mapped)
    {
        var draft = Once(text, mapped);
        // Composing puts marks in another order, and then a joiner may touch its hasanta no more. Each round drops one at least.
        while (draft.Chars.ContainsAny('\u200C', '\u200D') && !CanonicalLetters.IsPlain(draft.Chars))
        {
            var again = Once(draft.Chars, mapped);
            if (again.Chars.SequenceEqual(draft.Chars)) { break; }
            again.ComeFrom(draft);
            draft = again;
        }
        return draft;
    }

    private static TextDraft Once(ReadOnlySpan<char> text, bool mapped)
    {
        var draft = new TextDraft(text.Length, mapped);
        var assamese = text.Count('\u09F0') * Rare > text.Count('\u09B0');
        for (var i = 0; i < text.Length; i++)
        {
            // Most of a text is canonical: what changes something stands here and there in it.
            var plain = CanonicalLetters.PlainLength(text[i..], draft.Last());
            draft.Add(text.Slice(i, plain), i);
            i += plain;
            if (i < text.Length) { i += Take(draft, text, i, assamese); }
        }
        return CanonicalLetters.IsPlain(draft.Chars) ? draft : LetterComposer.Compose(draft, mapped);
    }

    // Takes a letter into the draft; how many more than one it took.
    private static int Take(TextDraft draft, ReadOnlySpan<char> text, int i, bool assamese)
    {
        var c = text[i];
        switch (c)
        {
            case '\u09F7': draft.Add('\u0964', i); break;
            case '\u09F0' when !assamese: draft.Add('\u09B0', i); break;
            case '\uFEFF' or '\u00AD' or '\u200B' or '\u2060' or '\u200E' or '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069': break;
            case '\u00A0' or '\u202F' or '\u2007' or '\u3000': draft.Add(' ', i); break;
            case '\r': if (i + 1 >= text.Length || text[i + 1] != '\n') { draft.Add('\n', i); } break;
            case '\n' or '\t': draft.Add(c, i); break;
            case '\u2028' or '\u2029' or '\u0085': draft.Add('\n', i); break;
            case < ' ' or >= '\u007F' and <= '\u009F': draft.Add(' ', i); break;
            case '\u200C' or '\u200D': TakeJoiner(draft, text, i); break;
            // .NET's normalisation takes U+FFFE, a byte order mark read the wrong way round, for a fault of the caller's.
            case '\uFFFE': draft.Add('\uFFFD', i); break;
            default: return char.IsSurrogate(c) ? TakeSurrogate(draft, text, i) : TakeLetter(draft, c, i);
        }
        return 0;
    }

    private static int TakeLetter(TextDraft draft, char c, int i)
    {
        if (c != draft.Last() || !Letters.IsBengaliSign(c)) { draft.Add(c, i); }
        return 0;
    }

    private static int TakeSurrogate(TextDraft draft, ReadOnlySpan<char> text, int i)
    {
        if (!char.IsHighSurrogate(text[i]) || i + 1 >= text.Length || !char.IsLowSurrogate(text[i + 1])) { draft.Add('\uFFFD', i); return 0; }
        draft.Add(text[i], i);
        draft.Add(text[i + 1], i + 1);
        return 1;
    }

    private static void TakeJoiner(TextDraft draft, ReadOnlySpan<char> text, int i)
    {
        var (c, last) = (text[i], draft.Last());
        if (last == Letters.Hasanta)
        {
            if (c == '\u200D' && draft.Last(2) == '\u09A4') { draft.Replace(2, '\u09CE'); } else { draft.Add(c, i); }
        }
        else if (Letters.IsBengali(last) && i + 1 < text.Length && text[i + 1] == Letters.Hasanta)
        {
            draft.Add(last == '\u09B0' ? '\u200D' : c, i);
        }
    }
}
