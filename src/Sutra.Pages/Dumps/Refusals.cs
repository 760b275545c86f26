using Sutra.Bangla.Text;
using Sutra.Pages.Kinds;

namespace Sutra.Pages.Dumps;

/// <summary>Tells pages that a server or a gate put in an article's place, by what such pages say (<see cref="KindWords"/>) and by their saying hardly anything else.</summary>
internal static class Refusals
{
    // How much prose, in characters, may stand on the page beside the line that refuses: an imprint; a report about a blocked site says more.
    private const int MostProse = 350;
    private const int LongestLine = 300;

    private static readonly PhraseSet s_any = Words(NoArticle.Block, NoArticle.Error);
    private static readonly PhraseSet s_blocks = Words(NoArticle.Block);

    /// <summary>Why the page is no article; null where it refuses nothing or says more.</summary>
    public static string? ReasonOf(IReadOnlyList<DumpLine> lines)
    {
        int prose = 0, said = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Text.Length <= LongestLine && s_any.IsIn(lines[i].Text)) { said = said < 0 ? i : said; continue; }
            if (lines[i].IsProse && (prose += lines[i].Text.Length) > MostProse) { return null; }
        }
        if (said < 0) { return null; }
        return s_blocks.IsIn(lines[said].Text) ? "a block page" : "an error page";
    }

    private static PhraseSet Words(params NoArticle[] kinds) =>
        new(kinds.SelectMany(KindWords.Refusing));
}
