using System.Numerics;
using System.Runtime.InteropServices;

namespace Sutra.Bangla.Words;

/// <summary>What is known of words that were met, by their letters; read by any number of threads at once without a lock.</summary>
/// <remarks>
/// The framework's dictionary for many threads spends on a word what all the rest of reading it costs. Here a look is a cheap hash
/// and one or two comparisons. No more than a set number of words is held: when it is full the table begins anew, so that odd input
/// costs no memory and a long stream has the words of its latest part.
/// </remarks>
internal sealed class WordTable<T>(int most) where T : class
{
    // Words whose hashes fall on the same place stand behind one another; one that finds none so near is not kept.
    private const int LongestWay = 32;

    private readonly Lock _writing = new();
    private Slot[] _slots = new Slot[1 << 14];
    private int _count;

    /// <summary>What is known of a word; null where it was not met or is not kept.</summary>
    public T? Find(ReadOnlySpan<char> word)
    {
        var hash = HashOf(word);
        var slots = Volatile.Read(ref _slots);
        for (var way = 0; way < LongestWay; way++)
        {
            ref var slot = ref slots[(hash + (uint)way) & (uint)(slots.Length - 1)];
            var found = Volatile.Read(ref slot.Hash);
            if (found == 0) { return null; }
            if (found == hash && word.SequenceEqual(slot.Word)) { return slot.Value; }
        }
        return null;
    }

    /// <summary>Keeps what is known of a word.</summary>
    public void Keep(string word, T value)
    {
        lock (_writing)
        {
            if (Find(word) is not null) { return; }
            if (_count >= most) { Clear(); }
            if (2 * (_count + 1) > _slots.Length) { Grow(); }
            if (Place(_slots, HashOf(word), word, value)) { _count++; }
        }
    }

    /// <summary>Forgets all words.</summary>
    public void Clear()
    {
        lock (_writing)
        {
            Volatile.Write(ref _slots, new Slot[1 << 14]);
            _count = 0;
        }
    }

    private void Grow()
    {
        var slots = new Slot[2 * _slots.Length];
        foreach (var slot in _slots)
        {
            if (slot.Hash != 0) { Place(slots, slot.Hash, slot.Word, slot.Value); }
        }
        Volatile.Write(ref _slots, slots);
    }

    private static bool Place(Slot[] slots, uint hash, string word, T value)
    {
        for (var way = 0; way < LongestWay; way++)
        {
            ref var slot = ref slots[(hash + (uint)way) & (uint)(slots.Length - 1)];
            if (slot.Hash != 0) { continue; }
            (slot.Word, slot.Value) = (word, value);
            // Last: who reads this sees the other two.
            Volatile.Write(ref slot.Hash, hash);
            return true;
        }
        return false;
    }

    // Four letters at a time; the multiplier is that of Knuth's multiplicative hashing, the golden ratio in 64 bits.
    private static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = (ulong)word.Length;
        var fours = MemoryMarshal.Cast<char, ulong>(word);
        foreach (var four in fours) { hash = BitOperations.RotateLeft((hash ^ four) * 0x9E3779B97F4A7C15, 29); }
        foreach (var c in word[(4 * fours.Length)..]) { hash = BitOperations.RotateLeft((hash ^ c) * 0x9E3779B97F4A7C15, 29); }
        // 0 is an empty place.
        return (uint)((hash * 0x9E3779B97F4A7C15) >> 32) | 1u << 31;
    }

    // Written once and never changed.
    private struct Slot
    {
        public uint Hash;
        public string Word;
        public T Value;
    }
}
