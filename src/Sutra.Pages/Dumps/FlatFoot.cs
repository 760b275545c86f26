using Sutra.Bangla.Text;
using Sutra.Pages.Metadata;

namespace Sutra.Pages.Dumps;

/// <summary>Reads what a flattened page has below its last sentence: sign-off, lists of other pages.</summary>
internal static class FlatFoot
{
    private const int LongestSignoff = 3;

    /// <summary>Where the text ends before a list of other pages or a sign-off below its last sentence, and the sign-off into the cut; <paramref name="end"/> where neither stands there.</summary>
    public static int Take(string text, int start, int end, LineCut cut)
    {
        var danda = ProseShape.LastDanda(text.AsSpan(start, end - start));
        if (danda < 0) { return end; }
        var tail = start + danda + 1;
        while (tail < end && (Letters.IsClosingQuote(text[tail]) || text[tail] == ')')) { tail++; }
        if (CueTable.StopAt(text[tail..end]) is >= 0 and var stop) { end = tail + stop; }
        return TakeSignoff(text, tail, end, cut) ? tail : end;
    }

    private static bool TakeSignoff(string text, int tail, int end, LineCut cut)
    {
        var words = text[tail..end].Split(' ', LongestSignoff + 1, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length is 0 or > LongestSignoff) { return false; }
        var last = string.Join(' ', words);
        if (!SignoffReader.IsSignoff(last) && !(words.Length == 1 && SignoffReader.IsBareInitials(last))) { return false; }
        cut.Signoff = last;
        return true;
    }
}
