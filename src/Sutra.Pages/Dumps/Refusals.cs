using System.Buffers;
using Sutra.Pages.Kinds;

namespace Sutra.Pages.Dumps;

/// <summary>Tells pages that a server or a gate put in an article's place, by what such pages say (<see cref="KindWords"/>) and by their saying hardly anything else.</summary>
internal static class Refusals
{
    // How much prose, in characters, may stand on the page beside the line that refuses: an imprint; a report about a blocked site says more.
    private const int MostProse = 350;
    private const int LongestLine = 300;

    private static readonly SearchValues<string> s_any = Words(NoArticle.Block, NoArticle.Error);
    private static readonly SearchValues<string> s_blocks = Words(NoArticle.Block);

    /// <summary>Why the page is no article; null where it refuses nothing or says more.</summary>
    public static string? ReasonOf(IReadOnlyList<DumpLine> lines)
    {
        int prose = 0, said = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Text.Length <= LongestLine && lines[i].Text.AsSpan().ContainsAny(s_any)) { said = said < 0 ? i : said; continue; }
            if (lines[i].IsProse && (prose += lines[i].Text.Length) > MostProse) { return null; }
        }
        if (said < 0) { return null; }
        return lines[said].Text.AsSpan().ContainsAny(s_blocks) ? "a block page" : "an error page";
    }

    private static SearchValues<string> Words(params NoArticle[] kinds) =>
        SearchValues.Create([.. kinds.SelectMany(KindWords.Refusing)], StringComparison.OrdinalIgnoreCase);
}
