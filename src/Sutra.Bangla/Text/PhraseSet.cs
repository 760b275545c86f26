using System.Buffers;
using System.Runtime.CompilerServices;

namespace Sutra.Bangla.Text;

/// <summary>Finds phrases in a text, letters of either case alike.</summary>
/// <remarks>
/// The framework's own search for many strings goes letter by letter where they are not ASCII, and folds each letter's case by a
/// table. Here a text is passed by pairs of letters: hardly a pair opens a phrase, and a look at one bit tells.
/// </remarks>
internal sealed class PhraseSet
{
    private const int Bits = 12;

    private readonly ulong[] _opens = new ulong[1 << (Bits - 6)];
    private readonly string[]?[] _byBit = new string[]?[1 << Bits];

    // Phrases of one character, which are marks: © and the like.
    private readonly SearchValues<char> _marks;

    /// <summary>The set of these phrases. One that is empty or a single letter makes an <see cref="ArgumentException"/>.</summary>
    public PhraseSet(IEnumerable<string> phrases)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        List<char> marks = [];
        foreach (var phrase in phrases)
        {
            if (phrase.Length == 1 && !Letters.IsWordPart(phrase[0])) { marks.Add(phrase[0]); continue; }
            if (phrase.Length < 2) { throw new ArgumentException($"too short: '{phrase}'", nameof(phrases)); }
            var bit = BitOf(Pair(Fold(phrase[0]), Fold(phrase[1])));
            _opens[bit >> 6] |= 1UL << bit;
            _byBit[bit] = [.. _byBit[bit] ?? [], phrase];
        }
        _marks = SearchValues.Create([.. marks]);
    }

    /// <summary>Where the first of the phrases stands in a text; -1 where none does.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) { return -1; }
        var mark = text.IndexOfAny(_marks);
        var end = mark < 0 ? text.Length : Math.Min(mark + 1, text.Length);
        var opens = _opens;
        var first = Fold(text[0]);
        for (var i = 1; i < end; i++)
        {
            var second = Fold(text[i]);
            var bit = BitOf(Pair(first, second));
            if ((opens[bit >> 6] >> bit & 1) != 0 && StandsAt(bit, text[(i - 1)..])) { return i - 1; }
            first = second;
        }
        return mark;
    }

    /// <summary>Whether one of the phrases stands in a text.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => IndexIn(text) >= 0;

    // The letter after the pair tells most of the rest.
    private bool StandsAt(int bit, ReadOnlySpan<char> text)
    {
        var third = text.Length > 2 ? Fold(text[2]) : 0;
        foreach (var phrase in _byBit[bit]!)
        {
            if ((phrase.Length == 2 || Fold(phrase[2]) == third) && text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)) { return true; }
        }
        return false;
    }

    // Bengali has no case; letters beyond it are rare.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Fold(char c) => c < 0x80 ? char.IsAsciiLetterUpper(c) ? c | 0x20u : c : Letters.IsBengali(c) ? c : char.ToLowerInvariant(char.ToUpperInvariant(c));

    private static uint Pair(uint first, uint second) => first << 16 | second;

    private static int BitOf(uint pair) => (int)(pair * 2654435769u >> (32 - Bits));
}
