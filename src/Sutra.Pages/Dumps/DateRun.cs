using Sutra.Bangla.Text;

namespace Sutra.Pages.Dumps;

/// <summary>Finds a run of date words in a line: a masthead's date, a dateline with its cue.</summary>
internal static class DateRun
{
    /// <summary>The first run between <paramref name="from"/> and <paramref name="limit"/>, in characters, that holds three words of a date or more, a month's name and a number among them; cues and marks between belong to it.</summary>
    public static TextSpan? Find(string text, int from, int limit)
    {
        int start = -1, end = -1, words = 0, numbers = 0, i = from;
        while (i < text.Length && (start >= 0 || i < limit))
        {
            if (!Letters.IsWordPart(text[i])) { i++; continue; }
            var at = i;
            while (i < text.Length && Letters.IsWordPart(text[i])) { i++; }
            var word = text.AsSpan(at, i - at);
            var number = LineWords.IsNumber(word);
            if (!number && !IsDateWord(word) && !IsGlued(word))
            {
                if (IsWhole(words, numbers)) { break; }
                start = -1; words = 0; numbers = 0;
                continue;
            }
            if (start < 0) { start = at; }
            end = i;
            if (number) { numbers++; } else { words++; }
        }
        return IsWhole(words, numbers) && start >= 0 ? TextSpan.FromBounds(start, end) : null;
    }

    private static bool IsWhole(int words, int numbers) => words >= 1 && numbers >= 2;

    private static bool IsDateWord(ReadOnlySpan<char> word) =>
        word.ContainsAnyInRange('A', 'Z') ? IsAny(word.ToString().ToLowerInvariant()) : IsAny(word);

    private static bool IsAny(ReadOnlySpan<char> word) => s_words.Contains(word) || s_published.Contains(word) || s_updated.Contains(word);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_words = WordTable.DateWords.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_published = WordTable.Published.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_updated = WordTable.Updated.GetAlternateLookup<ReadOnlySpan<char>>();

    private static bool IsGlued(ReadOnlySpan<char> word)
    {
        var digits = 0;
        while (digits < word.Length && Letters.IsDigit(word[digits])) { digits++; }
        return digits > 0 && IsDateWord(word[digits..]);
    }
}
