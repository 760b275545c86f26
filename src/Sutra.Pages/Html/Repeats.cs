using System.Runtime.InteropServices;
using Sutra.Bangla.Text;
using Sutra.Pages.Articles;

namespace Sutra.Pages.Html;

/// <summary>Says what a page says twice only once: leads for small and wide screens, pull quotes, captions, the whole text.</summary>
/// <remarks>
/// Texts are told by a 64-bit hash of their letters, sentences too, so that the time is linear. Two different texts of one
/// hash would need some four thousand million texts on a page.
/// </remarks>
internal static class Repeats
{
    // Shorter lines recur in honest text: a refrain, a "yes", a speaker's name.
    private const int Shortest = 40;

    // A pull quote is no longer than so many letters, and a sentence of it no shorter than so many.
    private const int LongestQuote = 300;
    private const int ShortestSentence = 25;

    /// <summary>Takes what stands twice out of the body; of a paragraph the first, of a pull quote the one that is set apart.</summary>
    public static void Drop(PageBlocks page)
    {
        DropCopies(page);
        if (page.Blocks.Any(IsQuote)) { DropQuotes(page); }
    }

    // Copies have as many letters: what has a number of letters of its own need not be read.
    private static void DropCopies(PageBlocks page)
    {
        var lengths = new HashSet<int>();
        var shared = new HashSet<int>();
        foreach (var b in page.Blocks)
        {
            if (IsParagraph(b) && !lengths.Add(b.Letters)) { shared.Add(b.Letters); }
        }
        if (shared.Count == 0) { return; }
        var copies = new Dictionary<ulong, int>();
        foreach (var b in page.Blocks)
        {
            if (IsParagraph(b) && shared.Contains(b.Letters)) { CollectionsMarshal.GetValueRefOrAddDefault(copies, Hash(b.Text), out _)++; }
        }
        foreach (var b in page.Blocks)
        {
            if (IsParagraph(b) && shared.Contains(b.Letters) && IsSecond(copies, Hash(b.Text))) { b.Label = LineLabel.Repeat; }
        }
    }

    private static void DropQuotes(PageBlocks page)
    {
        var sentences = new Dictionary<ulong, int>();
        foreach (var b in page.Blocks)
        {
            if (b.Label != LineLabel.Body || b.Letters < Shortest) { continue; }
            foreach (var range in Sentences(b.Text))
            {
                var sentence = b.Text.AsSpan()[range];
                if (Prose.Weigh(sentence) < ShortestSentence) { continue; }
                CollectionsMarshal.GetValueRefOrAddDefault(sentences, Hash(sentence), out _)++;
            }
        }
        foreach (var b in page.Blocks)
        {
            if (IsQuote(b) && StandsElsewhere(b, sentences)) { b.Label = LineLabel.Repeat; }
        }
    }

    private static bool IsQuote(Block b) => b.Label == LineLabel.Body && b.Letters is >= Shortest and <= LongestQuote && IsSetApart(b);

    private static bool IsParagraph(Block b) => b.Label == LineLabel.Body && b.Letters >= Shortest && b.IsProse && b.EndsSentence && !IsEntry(b.Box.Name);

    // What stands three times and more is a refrain or an entry, not a copy. The count of a pair is used up by its first.
    private static bool IsSecond(Dictionary<ulong, int> copies, ulong hash)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrNullRef(copies, hash);
        if (count == 2) { count = -1; return false; }
        return count == -1;
    }

    // What a list or table says twice it means twice: a plan of meals, a table of results.
    private static bool IsEntry(string name) => name is "li" or "td" or "th" or "dd" or "dt" or "pre";

    private static bool IsSetApart(Block b) => b.Emphasised || b.Box.Name != "p" && !IsEntry(b.Box.Name) || b.Box.Parent?.Name is "blockquote" or "aside" or "figure";

    private static bool StandsElsewhere(Block b, Dictionary<ulong, int> sentences)
    {
        var any = false;
        foreach (var range in Sentences(b.Text))
        {
            var sentence = b.Text.AsSpan()[range];
            if (Prose.Weigh(sentence) < ShortestSentence) { continue; }
            if (sentences.GetValueOrDefault(Hash(sentence)) < 2) { return false; }
            any = true;
        }
        return any;
    }

    // Cut after each stop that a space follows: both copies are cut alike, right or wrong.
    private static List<Range> Sentences(string text)
    {
        var ranges = new List<Range>();
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]) || !Prose.EndsSentence(text.AsSpan(i, 1))) { continue; }
            ranges.Add(from..(i + 1));
            from = i + 1;
        }
        if (from < text.Length) { ranges.Add(from..); }
        return ranges;
    }

    // FNV-1a over letters and digits, lower case: marks, spaces and joiners do not count.
    private static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            if (!Letters.IsWordPart(c) || Letters.IsJoiner(c)) { continue; }
            hash = (hash ^ char.ToLowerInvariant(c)) * 1099511628211UL;
        }
        return hash;
    }
}
