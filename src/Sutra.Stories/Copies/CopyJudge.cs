namespace Sutra.Stories.Copies;

/// <summary>Tells by what two texts share whether one repeats the other, and how.</summary>
internal static class CopyJudge
{
    // Of 100 labelled articles the pairs that are copies have .69 and more of the lesser text in common, the others .56 and less.
    private const double LeastShare = 0.62;

    // An outlet puts what went before under several happenings.
    private const double LeastOfOneOutlet = 0.68;

    // Pages of one address are the same page: more of it may have changed.
    private const double LeastOfOneAddress = 0.3;

    private const double LeastOfWords = 0.5;

    // A shorter text is a caption or a formula.
    private const double LeastWords = 24;

    // A text of which so much is numbers is a listing; in an outlet's next issue they differ. On another day fewer are enough where many differ.
    private const double ListingNumbers = 0.08;
    private const double NumbersOfAnotherDay = 0.05;
    private const double NumbersAlike = 0.75;
    private const double NearlyAll = 0.85;
    private const double Whole = 0.98;

    /// <summary>Whether one of two texts repeats the other.</summary>
    /// <param name="first">How much of the one stands in the other.</param>
    /// <param name="second">The same the other way.</param>
    /// <param name="pages">What their pages have in common.</param>
    public static bool AreCopies(PairSide first, PairSide second, PairOfPages pages)
    {
        var least = pages.OneAddress ? LeastOfOneAddress : pages.OneOutlet ? LeastOfOneOutlet : LeastShare;
        if (!IsRepeated(first, least) && !IsRepeated(second, least)) { return false; }
        return pages.OneAddress || !pages.OneOutlet || !IsNextIssue(first, second, pages);
    }

    // Most of the text, most of what is told in it in nobody's words, and most of it word for word whatever it counts.
    private static bool IsRepeated(PairSide side, double least)
    {
        if (side.Shared < LeastWords) { return false; }
        if (side.WordPart >= NearlyAll && side.Part >= least) { return true; }
        return side.Part >= least && side.WordPart >= LeastOfWords && side.NarratedPart >= LeastOfWords;
    }

    /// <summary>How the copy repeats the original.</summary>
    public static CopyKind KindOf(PairSide copy, PairSide original, IReadOnlyList<SharedRun> runs, PairOfPages pages)
    {
        if (pages.OneAddress) { return CopyKind.Updated; }
        if (copy.Part >= NearlyAll && original.Part >= NearlyAll) { return pages.HeadlinesAlike ? CopyKind.Whole : CopyKind.Reheadlined; }
        if (copy.Part >= NearlyAll) { return IsBeginning(runs) ? CopyKind.Cut : CopyKind.Part; }
        if (original.Part >= NearlyAll) { return CopyKind.Extended; }
        return copy.Part >= LeastShare && original.Part >= LeastShare ? CopyKind.Reworked : copy.Part >= original.Part ? CopyKind.Part : CopyKind.Extended;
    }

    // A column of one headline (আজকের বিনিময় হার);
    // gold, currencies, cases a day, a team's next match: the same sentences, other numbers. One that has every number of the other is the same issue again.
    private static bool IsNextIssue(PairSide first, PairSide second, PairOfPages pages)
    {
        if (pages.OtherDay && pages.SameHeadline && Math.Min(first.WordPart, second.WordPart) < Whole) { return true; }
        if (first.SharedNumbers == first.Numbers || second.SharedNumbers == second.Numbers) { return false; }
        var numbers = Math.Min((double)first.Numbers / first.Words, (double)second.Numbers / second.Words);
        if (numbers >= ListingNumbers) { return true; }
        return pages.OtherDay && numbers >= NumbersOfAnotherDay && first.SharedNumbers < NumbersAlike * first.Numbers && second.SharedNumbers < NumbersAlike * second.Numbers;
    }

    // Of the original up to where the last shared words end nearly all is shared.
    private static bool IsBeginning(IReadOnlyList<SharedRun> runs) =>
        runs.Sum(r => r.Words) >= NearlyAll * runs.Max(r => r.Second + r.Words);
}
