using System.Runtime.InteropServices;
using Sutra.Pages.Articles;

namespace Sutra.Pages.Html;

/// <summary>Finds sub-headings that no element and no bold type shows, only a class that nothing else has: every line of it is short, stands over running text and differs from the others.</summary>
internal sealed class NamedHeadings(PageBlocks page)
{
    private const int Shortest = 4;
    private const int Longest = 80;

    // One line may be anything: a place, a name, a note.
    private const int Fewest = 2;

    private Dictionary<(string Name, string Class), int>? _lines;

    /// <summary>Whether a block of the body is one of them.</summary>
    public bool IsHeading(Block b) => b.Box.Class.Length > 0 && IsLine(b) && (_lines ??= Count()).GetValueOrDefault((b.Box.Name, b.Box.Class)) >= Fewest;

    private Dictionary<(string Name, string Class), int> Count()
    {
        var lines = new Dictionary<(string, string), int>();
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var b in page.Blocks)
        {
            if (b.Label != LineLabel.Body || b.Box.Class.Length == 0) { continue; }
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(lines, (b.Box.Name, b.Box.Class), out _);
            count = count >= 0 && IsLine(b) && texts.Add(b.Text) ? count + 1 : -1;
        }
        return lines;
    }

    // Credits of pictures and entries of lists have marks that headings lack.
    private bool IsLine(Block b) =>
        b.Letters is >= Shortest and <= Longest && b.LinkLetters == 0 && !b.EndsSentence && b.Text.AsSpan().IndexOfAny(":©/|@") < 0
        && b.Index > 0 && b.Index + 1 < page.Blocks.Count && page.Blocks[b.Index + 1] is { Label: LineLabel.Body, IsProse: true } next && next.Box != b.Box
        && (next.Box.Name, next.Box.Class) != (b.Box.Name, b.Box.Class);
}
