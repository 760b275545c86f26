using System.Runtime.InteropServices;
using Sutra.Bangla.Facts;
using Sutra.Pages.Articles;

namespace Sutra.Pages.Html;

/// <summary>Blocks that their own words give away; the words are in <c>html-phrases.tsv</c>.</summary>
internal static class Phrases
{
    // Past this a block that opens with such words is taken for a paragraph, unless it is mostly links.
    private const int ShortEnough = 110;

    // Characters of a block that are looked at.
    private const int Looked = 200;

    // Letters by which phrases are looked up; hardly a block that is none of them opens with the same.
    private const int KeyLength = 3;

    private static readonly Dictionary<ulong, List<(string Bare, LineLabel Label, string Match)>> s_rows = Load();

    /// <summary>What a block's words say it is; null where they say nothing.</summary>
    public static LineLabel? Of(Block block)
    {
        if (block.Letters > 400) { return null; }
        if (block.Text[0] == '©') { return LineLabel.Copyright; }
        Span<char> letters = stackalloc char[Looked];
        var text = block.Text.AsSpan(0, Math.Min(block.Text.Length, Looked));
        var head = letters[..Prose.Bare(text, letters[..KeyLength])];
        for (var n = head.Length; n > 0; n--)
        {
            if (s_rows.TryGetValue(Key(head[..n]), out var rows) && Of(block, letters[..Prose.Bare(text, letters)], rows) is { } label) { return label; }
        }
        return null;
    }

    private static LineLabel? Of(Block block, ReadOnlySpan<char> bare, List<(string Bare, LineLabel Label, string Match)> rows)
    {
        foreach (var (phrase, label, match) in rows)
        {
            if (match == "whole" ? bare.SequenceEqual(phrase) : bare.StartsWith(phrase) && (match == "opens" || Fits(block, phrase))) { return label; }
        }
        return null;
    }

    // The first letters of a phrase; a phrase that has fewer is looked up by those.
    private static ulong Key(ReadOnlySpan<char> bare)
    {
        var key = 0UL;
        foreach (var c in bare[..Math.Min(bare.Length, KeyLength)]) { key = (key << 16) | c; }
        return key;
    }

    // "Read more about it in the report that he gave" is a sentence; "Read more: He gave a report" points elsewhere.
    private static bool Fits(Block block, string phrase) =>
        block.LinkShare > 0.4 || block.Letters <= phrase.Length + 14 || block.Letters <= ShortEnough && (!block.EndsSentence || HasColon(block.Text));

    private static bool HasColon(string text) => text.AsSpan(0, Math.Min(text.Length, 40)).IndexOfAny(':', '|', '>') >= 0;

    // The longest phrases first.
    private static Dictionary<ulong, List<(string Bare, LineLabel Label, string Match)>> Load()
    {
        var byKey = new Dictionary<ulong, List<(string Bare, LineLabel Label, string Match)>>();
        foreach (var row in FactTable.Load(typeof(Phrases).Assembly, "html-phrases.tsv").Rows.Select(r => (Bare: Prose.Bare(r["phrase"]), LabelOf(r["kind"]), r["match"])).OrderByDescending(r => r.Bare.Length))
        {
            if (row.Bare.Length == 0) { continue; }
            ref var rows = ref CollectionsMarshal.GetValueRefOrAddDefault(byKey, Key(row.Bare), out _);
            (rows ??= []).Add(row);
        }
        return byKey;
    }

    private static LineLabel LabelOf(string kind) => kind switch
    {
        "related" => LineLabel.Related,
        "caption" => LineLabel.Caption,
        "copyright" => LineLabel.Copyright,
        "signoff" => LineLabel.Signoff,
        _ => LineLabel.Boilerplate,
    };
}
