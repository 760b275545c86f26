using System.Buffers;

namespace Sutra.Pages.Articles;

/// <summary>Where runs of a fixed number of letters stood last. Its array is rented: dispose it.</summary>
internal sealed class GramTable : IDisposable
{
    private readonly LetterSequence _letters;
    private readonly int _length;
    private readonly ulong _power;
    private readonly int[] _slots;
    private readonly int _mask;

    /// <summary>Makes an empty one for runs of <paramref name="length"/> letters that begin with a word.</summary>
    public GramTable(LetterSequence letters, int length)
    {
        _letters = letters;
        _length = length;
        _power = LetterSequence.Power(length);
        var size = 16;
        while (size < letters.Words * 2) { size *= 2; }
        _slots = ArrayPool<int>.Shared.Rent(size);
        Array.Clear(_slots, 0, size);
        _mask = size - 1;
    }

    /// <summary>The letter, put in last, from which the same run goes on as from <paramref name="at"/>; -1 for none. Puts this one in.</summary>
    public int Replace(int at)
    {
        var sum = _letters.Sum(at, _length, _power);
        var i = (int)((sum * 0x9E3779B97F4A7C15) >> 40) & _mask;
        while (_slots[i] > 0 && _letters.Sum(_slots[i] - 1, _length, _power) != sum) { i = (i + 1) & _mask; }
        var before = _slots[i] - 1;
        _slots[i] = at + 1;
        return before;
    }

    /// <inheritdoc />
    public void Dispose() => ArrayPool<int>.Shared.Return(_slots);
}
