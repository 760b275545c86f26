using Sutra.Pages.Metadata;

namespace Sutra.Pages.Dumps;

/// <summary>Reads what a flattened page has above its dateline: masthead, menu, headline, byline, one after another without a mark between them.</summary>
internal static class FlatHead
{
    // Words of the longest byline, the shortest and the longest headline, and the longest phrase of a menu.
    private const int LongestByline = 5;
    private const int ShortestHeadline = 4;
    private const int LongestHeadline = 25;
    private const int LongestMenuPhrase = 3;

    /// <summary>Adds byline and headline to the cut. The headline counts only where a menu or the site's date ends before it, or a byline follows it.</summary>
    public static void Take(string above, string? outlet, LineCut cut)
    {
        var words = above.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var byline = BylineAt(words, outlet);
        if (byline < words.Length) { cut.Byline ??= BylineReader.NameIn(string.Join(' ', words[byline..])); }
        var first = FurnitureEnd(words, byline);
        var count = byline - first;
        if (count is < ShortestHeadline or > LongestHeadline || (first == 0 && byline == words.Length)) { return; }
        cut.Headline = string.Join(' ', words[first..byline]);
    }

    // The byline closes with its role; before it stand what desks call themselves and the outlet's name, or else one word: the place.
    private static int BylineAt(string[] words, string? outlet)
    {
        var last = words.Length - 1;
        if (last < 1 || !BylineReader.IsByline(words[last - 1] + " " + words[last])) { return words.Length; }
        var at = last;
        while (at > 0 && last - at + 1 < LongestByline && (OutletReader.IsDeskWord(words[at - 1]) || outlet?.Contains(words[at - 1], StringComparison.Ordinal) == true)) { at--; }
        return at == last ? last - 1 : at;
    }

    // The end of the last run of two or more phrases of a menu, or of the date above; 0 where neither stands there.
    private static int FurnitureEnd(string[] words, int limit)
    {
        int end = 0, run = 0;
        for (var i = 0; i < limit;)
        {
            var length = PhraseAt(words, i, limit);
            if (length == 0) { run = 0; i++; continue; }
            i += length;
            if (++run >= 2) { end = i; }
        }
        return end;
    }

    private static int PhraseAt(string[] words, int i, int limit)
    {
        for (var n = Math.Min(LongestMenuPhrase, limit - i); n > 0; n--)
        {
            var phrase = string.Join(' ', words[i..(i + n)]).Trim(',', '|', '»', '•', ' ');
            if (SectionReader.NameOf(phrase) is not null || CueTable.IsWhole(phrase) || (n == 1 && IsDateWord(phrase))) { return n; }
        }
        return 0;
    }

    private static bool IsDateWord(string word) => LineWords.IsNumber(word) || WordTable.DateWords.Contains(word.ToLowerInvariant());
}
