using Sutra.Pages.Metadata;

namespace Sutra.Pages.Dumps;

/// <summary>Tells a poem, whose lines close with no danda, from a list of headlines: somebody speaks to somebody in it.</summary>
/// <remarks>
/// Of 90 pages that were taken for no article among 2,448 of December 2025 three are poems; two of them say "I" and "you" in 2.9 and 6 of a hundred words, the
/// lists in none. The third has one such word and is taken for no article still.
/// </remarks>
internal static class Verse
{
    private const int FewestWords = 40;
    private const int FewestVoices = 4;
    private const int WordsAVoice = 40;
    private const int FewestLines = 6;
    private const int LongestLine = 90;

    private static readonly HashSet<string> s_voices = new(StringComparer.Ordinal)
    {
        "আমি", "আমার", "আমারই", "আমাকে", "আমায়", "আমাতে", "তুমি", "তোমার", "তোমারই", "তোমাকে", "তোমায়", "তোমাতে", "তুই", "তোর", "তোকে",
    };

    /// <summary>Whether a text has a poem's voices.</summary>
    public static bool Is(string text) => Is(LineWords.Of(text));

    /// <summary>A page's poem: its longest run of short lines, the title and the poet's name above aside; null where none has a poem's voices. A page that is one line may be one too.</summary>
    public static Core? Find(IReadOnlyList<DumpLine> lines)
    {
        if (lines.Count == 1) { return lines[0].Kind == LineKind.Text && CueTable.StopAt(lines[0].Text) < 0 && Is(lines[0].Text) ? new Core(0, 0) : null; }
        Core best = new(0, -1);
        for (var i = 0; i < lines.Count; i++)
        {
            var start = i;
            while (i < lines.Count && IsLine(lines[i])) { i++; }
            if (i - start > best.Last - best.First + 1) { best = new Core(start, i - 1); }
        }
        best = best with { First = BelowTitle(lines, best) };
        if (best.Last - best.First + 1 < FewestLines) { return null; }
        var words = new List<string>();
        for (var i = best.First; i <= best.Last; i++) { words.AddRange(LineWords.Of(lines[i].Text)); }
        return Is(words) ? best : null;
    }

    private static bool Is(List<string> words)
    {
        var voices = words.Count(s_voices.Contains);
        return words.Count >= FewestWords && voices >= FewestVoices && voices * WordsAVoice >= words.Count;
    }

    private static bool IsLine(DumpLine line) => line.Kind is LineKind.Text or LineKind.CutProse or LineKind.Prose && line.Text.Length <= LongestLine;

    // The title stands apart from the first stanza, or over the poet's name.
    private static int BelowTitle(IReadOnlyList<DumpLine> lines, Core run)
    {
        var first = run.First;
        while (first < run.Last && first < run.First + 2 && (lines[first + 1].Number - lines[first].Number > 1 || BylineReader.LooksLikeName(lines[first].Text) || BylineReader.LooksLikeName(lines[first + 1].Text))) { first++; }
        return first;
    }
}
