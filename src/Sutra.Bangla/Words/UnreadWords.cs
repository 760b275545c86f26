using System.Collections.Concurrent;

namespace Sutra.Bangla.Words;

/// <summary>The forms of numbers and marks, which are their own lemmas, kept for the next time.</summary>
internal static class UnreadWords
{
    private const int MostKept = 20_000;
    private static readonly ConcurrentDictionary<string, WordForm> s_kept = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, WordForm>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_kept.GetAlternateLookup<ReadOnlySpan<char>>();
    private static int s_count;

    /// <summary>The form of a number or mark.</summary>
    public static WordForm Of(Token token)
    {
        if (s_lookup.TryGetValue(token.Text, out var form)) { return form; }
        form = new WordForm(token.ToString(), token.Kind == TokenKind.Number ? WordClass.Numeral : WordClass.Mark);
        if (s_count < MostKept && s_kept.TryAdd(form.Lemma, form)) { Interlocked.Increment(ref s_count); }
        return form;
    }
}
