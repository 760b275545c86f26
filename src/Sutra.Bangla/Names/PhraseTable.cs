namespace Sutra.Bangla.Names;

/// <summary>Phrases of one word or more, each with a value; the longest that starts at a word is found without copying text.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, T> _phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _longest = new(StringComparer.Ordinal);

    /// <summary>A table of the given phrases; of two rows with one phrase the first counts.</summary>
    public PhraseTable(IEnumerable<(string Phrase, T Value)> rows)
    {
        foreach (var (phrase, value) in rows)
        {
            _phrases.TryAdd(phrase, value);
            var tokens = Words.Tokenizer.Tokenize(phrase);
            var first = tokens[0].ToString();
            _longest[first] = Math.Max(tokens.Count, _longest.GetValueOrDefault(first));
        }
    }

    /// <summary>How many tokens the longest phrase has that opens with this word; 0 where none does.</summary>
    public int LongestFrom(ReadOnlySpan<char> word) =>
        _longest.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var n) ? n : 0;

    /// <summary>The value of a phrase.</summary>
    public bool TryGet(ReadOnlySpan<char> phrase, out T value) =>
        _phrases.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(phrase, out value!);

    /// <summary>Whether the phrase is there.</summary>
    public bool Contains(ReadOnlySpan<char> phrase) => TryGet(phrase, out _);
}
