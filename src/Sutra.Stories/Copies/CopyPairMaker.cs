using Sutra.Pages.Metadata;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Copies;

/// <summary>Says of two texts of which one repeats the other which that is, how, and where the passages stand.</summary>
internal static class CopyPairMaker
{
    // So much of a sentence's words stands in the other text where the sentence is repeated.
    private const double Repeated = 0.7;

    /// <summary>The pair, with the places of copy and original in the run.</summary>
    public static (CopyPair Pair, int Copy, int Original) Make(IReadOnlyList<Reading> readings, ComparedPair pair, PairOfPages pages)
    {
        var (earlier, later) = (readings[pair.Earlier.Number], readings[pair.Later.Number]);
        var direction = IsEarlier(earlier, later) ? CopyDirection.Earlier : CopyDirection.Unknown;
        var (byLater, byEarlier) = (CopyCredits.To(later, earlier), CopyCredits.To(earlier, later));
        if ((byLater is null) != (byEarlier is null)) { direction = CopyDirection.Credited; }
        if (direction is CopyDirection.Credited && byEarlier is not null) { (pair, earlier, later) = (pair.Turned(), later, earlier); }
        var kind = CopyJudge.KindOf(pair.LaterSide, pair.EarlierSide, pair.Runs, pages);
        var credited = CopyCredits.To(later, earlier) ?? CopyCredits.Of(later).FirstOrDefault();
        var found = new CopyPair(later.Article.Id, earlier.Article.Id, kind, direction, credited, pair.LaterSide.Part, pair.EarlierSide.Part)
        {
            WordShare = pair.LaterSide.WordPart,
            Sentences = later.Sentences.Count,
            SharedSentences = SharedSentences(pair.Later, pair.Runs),
            Passages = PassagesOf(later, earlier, pair.Runs),
        };
        return (found, pair.Later.Number, pair.Earlier.Number);
    }

    // Two days tell, or two times of one day; a day and a time on it do not.
    private static bool IsEarlier(Reading earlier, Reading later)
    {
        if (earlier.Article.Published is not { Precision: >= DatePrecision.Day } a || later.Article.Published is not { Precision: >= DatePrecision.Day } b) { return false; }
        return a.Day < b.Day || (a.Precision == b.Precision && string.CompareOrdinal(a.Value, b.Value) < 0);
    }

    private static int SharedSentences(CopyText text, IReadOnlyList<SharedRun> runs)
    {
        var shared = new bool[text.Words.Length];
        foreach (var run in runs)
        {
            for (var i = run.First; i < run.First + run.Words; i++) { shared[text.FirstOf(i)] = true; }
        }
        for (var i = 0; i < shared.Length; i++) { shared[i] = shared[text.FirstOf(i)]; }
        var (count, from) = (0, 0);
        foreach (var end in text.SentenceEnds)
        {
            if (end > from && shared.AsSpan(from, end - from).Count(true) >= Repeated * (end - from)) { count++; }
            from = end;
        }
        return count;
    }

    private static IReadOnlyList<Passage> PassagesOf(Reading copy, Reading original, IReadOnlyList<SharedRun> runs)
    {
        var (inCopy, inOriginal) = (new TextPlaces(copy), new TextPlaces(original));
        return [.. runs.Select(r => (Place: inCopy.Of(r.First, r.Words), Run: r)).Select(x => new Passage(x.Place, inOriginal.Of(x.Run.Second, x.Run.Words), x.Run.Words, inCopy.TextOf(x.Place)))];
    }
}
