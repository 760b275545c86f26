using Sutra.Bangla.Text;

namespace Sutra.Pages.Articles;

/// <summary>Finds what stands a second time in a text: some scrapes hold every paragraph again right behind it, or the whole text again below the page's furniture.</summary>
/// <remarks>
/// Counted on 2,448 bodies of six outlets, December 2025, blanks and marks aside. What stands twice in a row: in the one outlet that is
/// scraped so, 2,165 runs of 80 letters or more; in the 1,914 bodies of the others none (the longest there has 62, an office and a name).
/// What stands again further on: of 320 letters or more, 97 in that outlet and none in the others, whose longest have 300 and 261.
/// </remarks>
public static class DoubledText
{
    /// <summary>The shortest run that is a second printing right behind the first, or the next piece of one, in letters and digits.</summary>
    public const int FewestInRow = 80;

    /// <summary>The shortest run that is a second printing further on, in letters and digits.</summary>
    public const int FewestApart = 320;

    // Runs are looked up by so many letters at the start of a word.
    private const int Gram = 32;

    // How far a run's start may be moved to a sentence's start, and how much two printings may differ between two runs, in letters.
    private const int Farthest = 300;
    private const int Slip = 120;

    /// <summary>The second printings, in order: stretches to leave out. Empty where nothing is doubled. Linear in the text.</summary>
    public static IReadOnlyList<TextSpan> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length < FewestInRow * 2) { return []; }
        using var letters = new LetterSequence(text);
        return letters.Count < FewestInRow * 2 ? [] : Spans(letters, Runs(letters));
    }

    /// <summary>What is left of the text: its stretches between the second printings, trimmed; the text itself where nothing is doubled.</summary>
    public static IReadOnlyList<string> Without(string text)
    {
        var doubled = Find(text);
        if (doubled.Count == 0) { return [text]; }
        var left = new List<string>();
        var at = 0;
        foreach (var span in doubled)
        {
            AddTrimmed(left, text[at..span.Start]);
            at = span.End;
        }
        AddTrimmed(left, text[at..]);
        return left;
    }

    private static void AddTrimmed(List<string> left, string stretch)
    {
        if (stretch.Trim() is { Length: > 0 } rest) { left.Add(rest); }
    }

    // A second printing: its first letter and the one behind its last, and where the first printing of it begins.
    private readonly record struct Run(int Start, int End, int Of);

    private static List<Run> Runs(LetterSequence letters)
    {
        var runs = new List<Run>();
        using var seen = new GramTable(letters, Gram);
        for (var word = 0; word < letters.Words && letters.WordStart(word) + Gram <= letters.Count;)
        {
            var at = letters.WordStart(word);
            var of = seen.Replace(at);
            word++;
            if (of < 0) { continue; }
            var length = letters.Common(of, at, Math.Min(at - of, letters.Count - at));
            if (length < FewestInRow || !(length == at - of || length >= FewestApart || (runs.Count > 0 && GoesOn(runs[^1], at, of)))) { continue; }
            runs.Add(Aligned(letters, new Run(at, at + length, of), runs.Count > 0 ? runs[^1].End : 0));
            for (; word < letters.Words && letters.WordStart(word) < runs[^1].End; word++)
            {
                if (letters.WordStart(word) + Gram <= letters.Count) { seen.Replace(letters.WordStart(word)); }
            }
        }
        return runs;
    }

    // Whether a run broke off at a slip: the next one begins a few letters on, in both printings.
    private static bool GoesOn(Run run, int at, int of) =>
        of < run.Start && at - run.End is >= 0 and <= Slip && of - (run.Of + run.End - run.Start) is >= 0 and <= Slip;

    // A run begins where a sentence does, at most a few words before or behind where the letters begin to be the same; and it ends where one ends.
    private static Run Aligned(LetterSequence letters, Run run, int floor)
    {
        var inRow = run.Of + run.End - run.Start == run.Start;
        var by = ToSentence(letters, run, floor, inRow);
        if (inRow) { return new Run(run.Start + by, run.End + by, run.Of + by); }
        var end = run.End;
        while (end > run.Start + by && run.End - end < Farthest && !letters.Closes(end)) { end--; }
        return new Run(run.Start + by, letters.Closes(end) ? end : run.End, run.Of + by);
    }

    private static int ToSentence(LetterSequence letters, Run run, int floor, bool inRow)
    {
        for (var back = 0; back < Farthest && run.Start - back > floor; back++)
        {
            if (letters.Closes(run.Start - back) || letters.Closes(run.Of - back)) { return -back; }
            if (!letters.SameBefore(run.Start - back, run.Of - back)) { break; }
        }
        for (var on = 1; on < Farthest && run.Start + on < run.End; on++)
        {
            if (inRow && (run.End + on > letters.Count || !letters.SameBefore(run.Start + on, run.End + on))) { break; }
            if (letters.Closes(run.Start + on)) { return on; }
        }
        return 0;
    }

    private static List<TextSpan> Spans(LetterSequence letters, List<Run> runs)
    {
        var spans = new List<TextSpan>(runs.Count);
        for (var i = 0; i < runs.Count; i++)
        {
            var last = i;
            while (last + 1 < runs.Count && GoesOn(runs[last], runs[last + 1].Start, runs[last + 1].Of)) { last++; }
            spans.Add(TextSpan.FromBounds(letters.CloseOf(FurnitureStart(letters, runs[i], i > 0 ? runs[i - 1].End : 0)), letters.CloseOf(runs[last].End)));
            i = last;
        }
        return spans;
    }

    // Between the last sentence of a page and its second printing stand prompts and tags.
    private static int FurnitureStart(LetterSequence letters, Run run, int floor)
    {
        if (run.Of + run.End - run.Start >= run.Start) { return run.Start; }
        for (var start = run.Start; start > floor && run.Start - start < Farthest; start--)
        {
            if (letters.Closes(start)) { return start; }
        }
        return run.Start;
    }
}
