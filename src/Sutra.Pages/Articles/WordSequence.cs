using System.Buffers;
using Sutra.Bangla.Text;

namespace Sutra.Pages.Articles;

/// <summary>The words of a text with sums over them by which any two runs of words are compared at once. Its arrays are rented: dispose it.</summary>
internal sealed class WordSequence : IDisposable
{
    // Any odd number serves; sums wrap. With 64 bits two different runs of one page share a sum once in 10¹² pages or so.
    private const ulong Base = 0x9E3779B97F4A7C15;

    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly ulong[] _sums;
    private readonly ulong[] _powers;
    private string _text = "";

    /// <summary>Makes an empty one.</summary>
    /// <param name="characters">How many characters all its texts have together.</param>
    public WordSequence(int characters)
    {
        var most = (characters / 2) + 2;
        _starts = ArrayPool<int>.Shared.Rent(most);
        _ends = ArrayPool<int>.Shared.Rent(most);
        _sums = ArrayPool<ulong>.Shared.Rent(most + 1);
        _powers = ArrayPool<ulong>.Shared.Rent(most + 1);
        _sums[0] = 0;
        _powers[0] = 1;
    }

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>Where a word starts in the text that it came with.</summary>
    public int Start(int word) => _starts[word];

    /// <summary>Where a word ends in the text that it came with.</summary>
    public int End(int word) => _ends[word];

    /// <summary>Adds a text's words.</summary>
    public void Add(string text)
    {
        _text = text;
        for (var i = 0; i < text.Length;)
        {
            if (!Letters.IsWordPart(text[i])) { i++; continue; }
            var start = i;
            var hash = 14695981039346656037UL;
            for (; i < text.Length && Letters.IsWordPart(text[i]); i++) { hash = (hash ^ text[i]) * 1099511628211UL; }
            _starts[Count] = start;
            _ends[Count] = i;
            _sums[Count + 1] = (_sums[Count] * Base) + hash;
            _powers[Count + 1] = _powers[Count] * Base;
            Count++;
        }
    }

    /// <summary>A number that two runs of the same words share, and hardly any others.</summary>
    public ulong Sum(int start, int length) => _sums[start + length] - (_sums[start] * _powers[length]);

    /// <summary>Whether two runs of the text added last are of the same words.</summary>
    public bool Same(int one, int other, int length)
    {
        if (Sum(one, length) != Sum(other, length)) { return false; }
        for (var i = 0; i < length; i++)
        {
            if (!Word(one + i).SequenceEqual(Word(other + i))) { return false; }
        }
        return true;
    }

    private ReadOnlySpan<char> Word(int i) => _text.AsSpan(_starts[i], _ends[i] - _starts[i]);

    /// <inheritdoc />
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_starts);
        ArrayPool<int>.Shared.Return(_ends);
        ArrayPool<ulong>.Shared.Return(_sums);
        ArrayPool<ulong>.Shared.Return(_powers);
    }
}
