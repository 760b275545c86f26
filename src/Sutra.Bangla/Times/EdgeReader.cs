namespace Sutra.Bangla.Times;

/// <summary>Reads what says where in a stretch a time lies: শুরুতে, শেষ দিকে, মাঝামাঝি সময়ে, প্রথমার্ধে, দ্বিতীয় সপ্তাহে. It belongs to the expression; the value stays that of the whole stretch.</summary>
internal static class EdgeReader
{
    /// <summary>The index after the edge that stands at a word; the same index where none does.</summary>
    public static int After(TimeWords words, int i)
    {
        if (words[i].Is(TimeWordKind.Edge)) { return IsPlace(words, i + 1) ? i + 2 : i + 1; }
        // প্রথম and শেষ go with whatever follows (বছরের প্রথম ছবি): they are an edge only of a side or a week.
        var ranked = words[i] is { Kind: TimeWordKind.Rank, Value: <= 5 } || words[i] is { Kind: TimeWordKind.Aim, Value: (int)Aim.Latest };
        return ranked && IsPlace(words, i + 1) ? i + 2 : i;
    }

    private static bool IsPlace(TimeWords words, int i) => words[i].Is(TimeWordKind.Toward) || words[i].IsUnit(TimeUnit.Week);
}
