using Sutra.Bangla.Times;

namespace Sutra.Pages.Dumps;

/// <summary>Tells where the dateline of a flattened page ends: its text may open with words of a date itself ("… | ২২:০৫ জুলাই সনদে …").</summary>
internal static class FlatDateline
{
    /// <summary>
    /// How much of a run of date words is the page's dateline: up to the end of its last whole date, clock included, that a cue
    /// or a mark leads on to. 0 where the run opens with no cue or states no whole day: a report's "প্রকাশ" and "বাংলাদেশ সময়" stand beside none.
    /// </summary>
    public static int EndIn(string run)
    {
        if (!DateLines.HasCue(run) || LineWords.Of(run, 1) is not [var first] || !IsCue(first)) { return 0; }
        var end = 0;
        foreach (var date in StatedDateReader.Find(run))
        {
            if (!date.IsWhole || (end > 0 && !LeadsOn(run, end, date.Span.Start))) { continue; }
            end = date.Span.End;
        }
        return end;
    }

    private static bool LeadsOn(string run, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (run[i] != ' ') { return true; }
        }
        return false;
    }

    private static bool IsCue(string word) => WordTable.Published.Contains(word) || WordTable.Updated.Contains(word);
}
