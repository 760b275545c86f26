using Sutra.Bangla.Text;

namespace Sutra.Pages.Dumps;

/// <summary>What stands between two sentence ends of a flattened page.</summary>
/// <param name="Tokens">Its tokens, cut at white space; spans count in the page's line.</param>
/// <param name="Words">The tokens without the marks at their ends; empty where a token is marks alone.</param>
internal sealed record FlatSegment(IReadOnlyList<TextSpan> Tokens, IReadOnlyList<string> Words);

/// <summary>Cuts a flattened page at its sentence ends.</summary>
internal static class FlatSegments
{
    private static readonly char[] s_marks = [.. " ,;:।?!‘’“”\"'()[]–-—…|."];

    /// <summary>The segments of <paramref name="text"/>, in order.</summary>
    public static IReadOnlyList<FlatSegment> Of(string text)
    {
        var segments = new List<FlatSegment>();
        var tokens = new List<TextSpan>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var blank = i == text.Length || char.IsWhiteSpace(text[i]);
            var closes = !blank && ClosesBefore(text, i);
            if ((blank || closes) && start >= 0) { tokens.Add(TextSpan.FromBounds(start, i)); start = -1; }
            if (tokens.Count > 0 && (i == text.Length || (start < 0 && !blank && Closes(text, tokens[^1])))) { Add(segments, tokens, text); tokens = []; }
            if (!blank && start < 0) { start = i; }
        }
        if (tokens.Count > 0) { Add(segments, tokens, text); }
        return segments;
    }

    private static void Add(List<FlatSegment> segments, List<TextSpan> tokens, string text) =>
        segments.Add(new FlatSegment(tokens, [.. tokens.Select(t => t.In(text).Trim(s_marks).ToString())]));

    // A sentence may close with no space after it: "…হয়েছে।সকালে".
    private static bool ClosesBefore(string text, int i) =>
        i > 0 && IsEnd(text, i - 1) && !IsEnd(text, i) && !Letters.IsClosingQuote(text[i]) && text[i] is not (')' or ']');

    private static bool Closes(string text, TextSpan token)
    {
        var i = token.End - 1;
        while (i > token.Start && (Letters.IsClosingQuote(text[i]) || text[i] is ')' or ']')) { i--; }
        return IsEnd(text, i);
    }

    private static bool IsEnd(string text, int i) => ProseShape.IsDandaAt(text, i) || text[i] is '?' or '!';
}
