using System.Numerics;
using Sutra.Bench.Mutations;

namespace Sutra.Bench.Ids;

/// <summary>Ids by the size of what they stand for: of 1, of 2 and 3, of 4 to 7 and so on. Each class is drawn as often as any other, and each id of a class as any other of it, so that the few large ones come as often as the many small ones.</summary>
internal sealed class SizeClasses
{
    private readonly List<List<string>> _classes;

    /// <param name="ids">Each id with a size from 1 on; in the same order they are drawn the same.</param>
    public SizeClasses(IEnumerable<(string Id, int Size)> ids) =>
        _classes = [.. ids.GroupBy(i => BitOperations.Log2((uint)Math.Max(1, i.Size))).OrderBy(g => g.Key).Select(g => g.Select(i => i.Id).ToList())];

    /// <summary>Whether there is nothing to draw.</summary>
    public bool IsEmpty => _classes.Count == 0;

    /// <summary>Any of them; it may come again.</summary>
    public string Draw(Dice dice) => dice.Of(dice.Of(_classes));
}
