using System.Runtime.InteropServices;

namespace Sutra.Stories.Copies;

/// <summary>Items under numbers. Most numbers have one item or two, so that a list for each would take several times what is in it, and every collection of garbage would look at all of them.</summary>
/// <typeparam name="T">What stands under a number.</typeparam>
internal sealed class NumberedItems<T>
{
    private const int None = -1;

    private readonly Dictionary<uint, Chain> _chains = [];
    private readonly List<Link> _links = [];

    /// <summary>Puts an item under a number, unless so many stand there.</summary>
    public void Add(uint number, T item, int most = int.MaxValue)
    {
        ref var chain = ref CollectionsMarshal.GetValueRefOrAddDefault(_chains, number, out var known);
        if (known && chain.Count >= most) { return; }
        _links.Add(new Link(item, known ? chain.Last : None));
        chain = new Chain(_links.Count - 1, chain.Count + 1);
    }

    /// <summary>The items under a number, the last first.</summary>
    public Items Of(uint number) => _chains.TryGetValue(number, out var chain) ? new(_links, chain.Last, chain.Count) : new(_links, None, 0);

    private readonly record struct Chain(int Last, int Count);

    /// <summary>An item and the place of the one before it under the same number.</summary>
    internal readonly record struct Link(T Item, int Before);

    /// <summary>Items one after another.</summary>
    internal ref struct Items(List<Link> links, int last, int count)
    {
        private int _next = last;

        /// <summary>How many there are.</summary>
        public readonly int Count => count;

        public T Current { get; private set; } = default!;

        public readonly Items GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_next == None) { return false; }
            (Current, _next) = links[_next];
            return true;
        }
    }
}
