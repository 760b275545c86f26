using System.Runtime.InteropServices;

namespace Sutra.Pages.Html;

/// <summary>Finds rows of like boxes that each point to an article: lists of teasers, whatever they are called.</summary>
internal static class Cards
{
    // A teaser holds a linked headline and a line or two: of 742 labelled pages' lists nearly none holds more.
    private const int MaxLetters = 350;

    // Rows of fewer are no list.
    private const int ShortestRow = 3;

    /// <summary>Marks the boxes that are cards, and returns how many of them have a linked headline of three words or so.</summary>
    public static int Mark(PageBlocks page)
    {
        var sums = new Sums(page.Blocks);
        var rows = new Dictionary<(string Name, string Class), (int All, int Cards)>();
        var count = 0;
        foreach (var box in page.Boxes)
        {
            if (box.Children.Count < ShortestRow) { continue; }
            rows.Clear();
            foreach (var child in box.Children)
            {
                ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(rows, (child.Name, child.Class), out _);
                row.All++;
                if (sums.IsCard(child)) { row.Cards++; }
            }
            foreach (var child in box.Children)
            {
                var row = rows[(child.Name, child.Class)];
                if (row.Cards < ShortestRow || row.Cards * 2 < row.All || child.Name is "p" or "h2" or "h3" or "blockquote" || !sums.IsCard(child)) { continue; }
                child.IsCard = true;
                if (sums.IsHeaded(child)) { count++; }
            }
        }
        return count;
    }

    // Running totals over the blocks, so that any box is told by subtraction.
    private sealed class Sums
    {
        private readonly IReadOnlyList<Block> _blocks;
        private readonly int[] _letters;
        private readonly int[] _linked;
        private readonly int[] _heads;

        public Sums(IReadOnlyList<Block> blocks)
        {
            _blocks = blocks;
            _letters = new int[blocks.Count + 1];
            _linked = new int[blocks.Count + 1];
            _heads = new int[blocks.Count + 1];
            for (var i = 0; i < blocks.Count; i++)
            {
                var b = blocks[i];
                _letters[i + 1] = _letters[i] + b.Letters;
                _linked[i + 1] = _linked[i] + b.LinkLetters;
                _heads[i + 1] = _heads[i] + (b.LinkShare > 0.8 && b.Letters >= 12 ? 1 : 0);
            }
        }

        public bool IsHeaded(Box box) =>
            _heads[box.End] > _heads[box.First] && (_linked[box.End] - _linked[box.First]) * 4 >= _letters[box.End] - _letters[box.First];

        public bool IsCard(Box box)
        {
            if (box.End == box.First) { return false; }
            var letters = _letters[box.End] - _letters[box.First];
            var linked = _linked[box.End] - _linked[box.First];
            if (letters > MaxLetters || linked < 4) { return false; }
            if (IsHeaded(box)) { return true; }
            // A linked headline opens it, a line or two of text follow; or headline and text are one, and the text is cut short.
            if (box.End - box.First is 2 or 3 && _blocks[box.First].LinkShare > 0.8 && linked * 8 >= letters) { return true; }
            return linked >= 12 && linked * 7 >= letters && IsCutShort(_blocks[box.End - 1].Text);
        }
    }

    /// <summary>Whether a text ends in an ellipsis, or in one and a word or bracket ("…", "...", "[…]").</summary>
    private static bool IsCutShort(string text)
    {
        var end = text.AsSpan().TrimEnd("])» ");
        return end.EndsWith("…") || end.EndsWith("...");
    }
}
