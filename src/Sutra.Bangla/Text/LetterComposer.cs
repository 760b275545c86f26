using System.Text;

namespace Sutra.Bangla.Text;

/// <summary>Brings letters and the signs behind them into NFC, with য় ড় ঢ় whole, a stretch at a time: letters that join with nothing before them part the stretches.</summary>
internal static class LetterComposer
{
    /// <summary>The composed text; the same draft where it was composed.</summary>
    public static TextDraft Compose(TextDraft draft, bool mapped)
    {
        var chars = draft.Chars;
        var composed = new TextDraft(draft.Size, mapped);
        for (var start = 0; start < chars.Length;)
        {
            var end = start + 1;
            while (end < chars.Length && !IsBorder(chars, end)) { end++; }
            if (end == start + 1 && IsBorder(chars, start)) { Add(composed, chars[start], draft.SourceOf(start)); }
            else { AddStretch(composed, draft, start, end); }
            start = end;
        }
        return composed;
    }

    // A letter that is canonical by itself and joins with none before it. Hasanta may change places with a nukta; া joins with ে.
    private static bool IsBorder(ReadOnlySpan<char> chars, int i) => chars[i] switch
    {
        ' ' or '\n' or '\t' or '\u09F0' => true,
        Letters.Hasanta => false,
        '\u09BE' => i > 0 && Letters.IsBengaliLetter(chars[i - 1]) || i > 1 && chars[i - 1] == '\u09BC' && Letters.IsBengaliLetter(chars[i - 2]),
        var c => StableLetters.IsStable(c),
    };

    private static void AddStretch(TextDraft composed, TextDraft draft, int start, int end)
    {
        var stretch = draft.Chars[start..end];
        var raw = stretch.ToString();
        var whole = raw.IsNormalized(NormalizationForm.FormC) ? raw : raw.Normalize(NormalizationForm.FormC);
        var same = whole.Length == raw.Length && !raw.Contains('\u09BC', StringComparison.Ordinal) && stretch.SequenceEqual(whole);
        // Where letters were joined or changed places, all of the stretch comes from its start.
        for (var i = 0; i < whole.Length; i++) { Add(composed, whole[i], draft.SourceOf(same ? start + i : start)); }
    }

    private static void Add(TextDraft composed, char c, int source)
    {
        var last = composed.Last();
        if (c == '\u09BC')
        {
            var whole = last switch { '\u09AF' => '\u09DF', '\u09A1' => '\u09DC', '\u09A2' => '\u09DD', _ => '\0' };
            if (whole != '\0') { composed.Replace(1, whole); return; }
            if (last is '\u09DF' or '\u09DC' or '\u09DD') { return; }
        }
        if (c != last || !Letters.IsBengaliSign(c)) { composed.Add(c, source); }
    }
}
