using System.Collections.Concurrent;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Names;

/// <summary>What the tables say of a token, as one short word, with a number that stands for it wherever it is compared.</summary>
internal sealed class TagSymbol
{
    // There are a few hundred symbols; only odd marks could make them more. Twelve bits hold the numbers of all but those.
    private const int Bits = 12;

    // Characters that the tables' symbol of a word has at most.
    private const int LongestOfWord = 16;
    private static readonly ConcurrentDictionary<string, TagSymbol> s_all = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, TagSymbol>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_all.GetAlternateLookup<ReadOnlySpan<char>>();
    private static int s_next;

    private TagSymbol(string text, int number)
    {
        Text = text;
        Number = number;
    }

    /// <summary>Stands before a sentence.</summary>
    public static TagSymbol Start { get; } = Of("^");

    /// <summary>Stands after a sentence.</summary>
    public static TagSymbol End { get; } = Of("$");

    /// <summary>The symbol's letters.</summary>
    public string Text { get; }

    /// <summary>Its number, from 0.</summary>
    public int Number { get; }

    /// <summary>The symbol of a token: its word's own, unless the sentence marks it as part of something known.</summary>
    public static TagSymbol Of(NameSentence sentence, int i)
    {
        var word = sentence.Words[i];
        var marked = word.Kind == TokenKind.Word && (sentence.Known[i] is not null || sentence.Titles[i] is not null || sentence.Roles[i] is not null);
        if (!marked) { return word.Symbol; }
        Span<char> room = stackalloc char[TagFeatures.LongestMarks + LongestOfWord];
        var length = TagFeatures.WriteMarks(sentence, i, room);
        word.Symbol.Text.CopyTo(room[length..]);
        ReadOnlySpan<char> text = room[..(length + word.Symbol.Text.Length)];
        return s_lookup.TryGetValue(text, out var symbol) ? symbol : Of(text.ToString());
    }

    /// <summary>The symbol with these letters.</summary>
    public static TagSymbol Of(string text)
    {
        if (s_all.TryGetValue(text, out var symbol)) { return symbol; }
        symbol = new TagSymbol(text, Interlocked.Increment(ref s_next) - 1);
        // Beyond the numbers that a key holds, symbols are as good unkept.
        return symbol.Number >= 1 << Bits ? symbol : s_all.GetOrAdd(text, symbol);
    }

    /// <summary>A key for three symbols in a row; null where a number is too large for it.</summary>
    public static ulong? KeyOf(TagSymbol first, TagSymbol middle, TagSymbol last)
    {
        var (a, b, c) = ((uint)first.Number, (uint)middle.Number, (uint)last.Number);
        return (a | b | c) >> Bits != 0 ? null : (ulong)a << (2 * Bits) | (ulong)b << Bits | c;
    }
}
