namespace Sutra.Archive.Revisions;

/// <summary>What two lists have in common in the same order: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1 (1986), the greedy form, bounded.</summary>
internal static class SequenceDifference
{
    /// <summary>How many removals and additions are looked for at most; the work is at most this times the length, the memory its square. Two revisions that differ in more words than that are two texts.</summary>
    public const int MostEdits = 1000;

    /// <summary>The stretches that both have, rising and apart: where each begins in both, and its length. The last one ends both lists, and may be empty.</summary>
    /// <param name="older">One list.</param>
    /// <param name="newer">The other.</param>
    public static IReadOnlyList<(int Older, int Newer, int Length)> Common<T>(IReadOnlyList<T> older, IReadOnlyList<T> newer) where T : notnull
    {
        var numbers = new Dictionary<T, int>();
        var (a, b) = (Numbered(older, numbers), Numbered(newer, numbers));
        var head = a.AsSpan().CommonPrefixLength(b);
        var tail = 0;
        while (tail < Math.Min(a.Length, b.Length) - head && a[^(tail + 1)] == b[^(tail + 1)]) { tail++; }
        var common = new List<(int, int, int)>();
        if (head > 0) { common.Add((0, 0, head)); }
        common.AddRange(Middle(a.AsSpan(head..^tail), b.AsSpan(head..^tail)).Select(c => (c.Older + head, c.Newer + head, c.Length)));
        common.Add((a.Length - tail, b.Length - tail, tail));
        return common;
    }

    private static int[] Numbered<T>(IReadOnlyList<T> items, Dictionary<T, int> numbers) where T : notnull
    {
        var list = new int[items.Count];
        for (var i = 0; i < list.Length; i++)
        {
            if (!numbers.TryGetValue(items[i], out list[i])) { numbers[items[i]] = list[i] = numbers.Count; }
        }
        return list;
    }

    private static List<(int Older, int Newer, int Length)> Middle(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        if (a.IsEmpty || b.IsEmpty) { return []; }
        // furthest[k] is how far in a a path on diagonal k (a's index less b's) has come; a row is kept of every number of edits.
        var most = Math.Min(MostEdits, a.Length + b.Length);
        var rows = new List<int[]>();
        var furthest = new int[(2 * most) + 3];
        for (var edits = 0; edits <= most; edits++)
        {
            rows.Add(furthest[(most + 1 - edits)..(most + 2 + edits)]);
            for (var k = -edits; k <= edits; k += 2)
            {
                var x = Step(furthest, most + 1, edits, k);
                while (x < a.Length && x - k < b.Length && x - k >= 0 && a[x] == b[x - k]) { x++; }
                furthest[most + 1 + k] = x;
                if (x >= a.Length && x - k >= b.Length) { return Path(rows, edits, a.Length, b.Length); }
            }
        }
        return [];
    }

    // From the diagonal that came further: down (an addition) or right (a removal).
    private static int Step(ReadOnlySpan<int> furthest, int zero, int edits, int k) =>
        edits == 0 ? 0
        : k == -edits || (k != edits && furthest[zero + k - 1] < furthest[zero + k + 1]) ? furthest[zero + k + 1]
        : furthest[zero + k - 1] + 1;

    private static List<(int Older, int Newer, int Length)> Path(List<int[]> rows, int edits, int x, int y)
    {
        var common = new List<(int, int, int)>();
        for (; ; edits--)
        {
            var k = x - y;
            // The row as it was before this number of edits, its middle at diagonal 0.
            var start = Step(rows[edits], edits, edits, k);
            if (x > start) { common.Add((start, start - k, x - start)); }
            if (edits == 0) { break; }
            var isAddition = k == -edits || (k != edits && rows[edits][edits + k - 1] < rows[edits][edits + k + 1]);
            (x, y) = isAddition ? (start, start - k - 1) : (start - 1, start - k);
        }
        common.Reverse();
        return common;
    }
}
