namespace Sutra.Stories.Statements.Lines;

/// <summary>The units of a line. Places outside it hold a blank mark, so that who looks left and right of a word need not ask for the ends.</summary>
internal readonly struct Units(List<Unit> units)
{
    private static readonly Unit s_outside = new(" ", default, false);

    public int Count => units.Count;

    public Unit this[int i] => i >= 0 && i < units.Count ? units[i] : s_outside;

    public List<Unit>.Enumerator GetEnumerator() => units.GetEnumerator();
}
