using NodaTime;
using Sutra.Bangla.Names;

namespace Sutra.Bench.Generation;

/// <summary>What happened, in this stream: which patterns its articles are told by, and the names, numbers and day it has in place of theirs.</summary>
internal sealed class Happening
{
    private readonly List<(Pattern Pattern, string[][] Names)> _parts = [];

    /// <summary>A happening after a pattern.</summary>
    public Happening(int number, ulong seed, LocalDate day, Pattern pattern, NamePool pool)
    {
        (Number, Seed, Day) = (number, seed, day);
        var names = new string[pattern.Names.Count][];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = pool.Draw(pattern.Names[i]);
            // Two people of one article are seldom called the same.
            for (var again = 0; again < 3 && Array.FindIndex(names, 0, i, n => n.SequenceEqual(names[i])) >= 0; again++) { names[i] = pool.Draw(pattern.Names[i]); }
        }
        _parts.Add((pattern, names));
    }

    /// <summary>Which it is, counted from 0.</summary>
    public int Number { get; }

    /// <summary>What its numbers are drawn by.</summary>
    public ulong Seed { get; }

    /// <summary>The day it was first told.</summary>
    public LocalDate Day { get; }

    /// <summary>The pattern it is told by.</summary>
    public Pattern Pattern => _parts[0].Pattern;

    /// <summary>The part that a sentence of another pattern belongs to: there the same people and places stand as here, by turns, and drawn ones where this has none.</summary>
    public int PartOf(Pattern other, NamePool pool)
    {
        var known = _parts.FindIndex(p => ReferenceEquals(p.Pattern, other));
        if (known >= 0) { return known; }
        var next = new Dictionary<NameKind, int>();
        _parts.Add((other, [.. other.Names.Select(n => Own(n.Kind, next) ?? pool.Draw(n))]));
        return _parts.Count - 1;
    }

    /// <summary>A part's pattern and the names it has here.</summary>
    public (Pattern Pattern, string[][] Names) Part(int index) => _parts[index];

    private string[]? Own(NameKind kind, Dictionary<NameKind, int> next)
    {
        var (pattern, names) = _parts[0];
        int[] own = [.. Enumerable.Range(0, names.Length).Where(i => pattern.Names[i].Kind == kind)];
        if (own.Length == 0) { return null; }
        var turn = next.GetValueOrDefault(kind);
        next[kind] = turn + 1;
        return names[own[turn % own.Length]];
    }
}
