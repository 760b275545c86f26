using Sutra.Bangla.Text;

namespace Sutra.Pages.Dumps;

/// <summary>Finds picture captions that a flattened page sets, without any mark, before its sentences.</summary>
internal static class FlatCaptions
{
    private const int LongestCaption = 30;
    private static readonly string[] s_sides = ["(বাঁ থেকে)", "(বাম থেকে)", "(ডান থেকে)", "(বামে)", "(বাঁয়ে)", "(ডানে)", "(মাঝে)"];

    /// <summary>The captions' stretches of the line, in order.</summary>
    public static IReadOnlyList<TextSpan> Find(string text, IReadOnlyList<FlatSegment> segments)
    {
        var found = new List<TextSpan>();
        if (segments.Count > 1 && AtStart(text, segments[0]) is { } first) { found.Add(first); }
        var starts = new Dictionary<(string, string, string, string), int>();
        for (var s = 1; s < segments.Count; s++)
        {
            var w = segments[s].Words;
            if (w.Count < 8) { continue; }
            if (!starts.TryAdd((w[0], w[1], w[2], w[3]), s)) { AddTwice(found, segments, starts[(w[0], w[1], w[2], w[3])], s); }
        }
        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    // A caption names whom the first sentence names again: three words side by side, twice in one sentence, come so in 13 of 2,133
    // articles' first sentences, and ten of these are captions. "(বাঁ থেকে)" closes a caption in any case.
    private static TextSpan? AtStart(string text, FlatSegment segment)
    {
        foreach (var side in s_sides)
        {
            var at = text.IndexOf(side, segment.Tokens[0].Start, Math.Min(300, segment.Tokens[^1].End - segment.Tokens[0].Start), StringComparison.Ordinal);
            if (at > 0) { return TextSpan.FromBounds(segment.Tokens[0].Start, at + side.Length); }
        }
        var words = segment.Words;
        if (words.Count > 120) { return null; }
        int end = 0, limit = words.Count;
        for (var i = 0; i < Math.Min(words.Count, LongestCaption); i++)
        {
            for (var j = i + 3; j < words.Count; j++)
            {
                var n = Common(words, i, words, j, j - i);
                if (n < 3) { continue; }
                limit = Math.Min(limit, j);
                if (i + n <= limit) { end = Math.Max(end, i + n); }
            }
        }
        return end >= 4 && end <= LongestCaption && end <= limit && words.Count - end >= 5 ? TextSpan.FromBounds(segment.Tokens[0].Start, segment.Tokens[end - 1].End) : null;
    }

    /// <summary>
    /// The caption at a text's start that closes with the very words the first sentence opens with: four words or more, twice in a row.
    /// Of 2,448 bodies of December 2025 two open so, one with a caption and one with its own title.
    /// </summary>
    public static TextSpan? BeforeItsName(string text)
    {
        var end = text.IndexOf('।', StringComparison.Ordinal);
        if (end < 0 || end > LongestOpening) { return null; }
        var segment = FlatSegments.Of(text[..end])[0];
        var words = segment.Words;
        for (var i = 0; i < Math.Min(words.Count, LongestCaption); i++)
        {
            for (var n = 4; i + n <= LongestCaption && i + (2 * n) < words.Count; n++)
            {
                if (words[i] == words[i + n] && Common(words, i, words, i + n, n) == n) { return TextSpan.FromBounds(segment.Tokens[0].Start, segment.Tokens[i + n - 1].End); }
            }
        }
        return null;
    }

    private const int LongestOpening = 800;

    // Two sentences that open with the same four words or more open with a picture's caption, printed twice, where what follows
    // may open a sentence both times; else it is one subject of two sentences.
    private static void AddTwice(List<TextSpan> found, IReadOnlyList<FlatSegment> segments, int first, int second)
    {
        var (a, b) = (segments[first], segments[second]);
        var n = Common(a.Words, 0, b.Words, 0, LongestCaption);
        if (n < 4 || a.Words.Count - n < 3 || b.Words.Count - n < 3 || HasDay(a.Words, n)) { return; }
        if (GlueWeights.Open(a.Words[n]) <= 0 || GlueWeights.Open(b.Words[n]) <= 0) { return; }
        foreach (var segment in (ReadOnlySpan<FlatSegment>)[a, b])
        {
            var span = TextSpan.FromBounds(segment.Tokens[0].Start, segment.Tokens[n - 1].End);
            if (!found.Contains(span)) { found.Add(span); }
        }
    }

    // "বুধবার সকাল ৯টার দিকে …" opens two sentences of a report for a better reason.
    private static bool HasDay(IReadOnlyList<string> words, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (LineWords.IsNumber(words[i]) || WordTable.DateWords.Contains(words[i])) { return true; }
        }
        return false;
    }

    private static int Common(IReadOnlyList<string> a, int i, IReadOnlyList<string> b, int j, int most)
    {
        var n = 0;
        while (n < most && i + n < a.Count && j + n < b.Count && a[i + n].Length > 0 && a[i + n] == b[j + n]) { n++; }
        return n;
    }
}
