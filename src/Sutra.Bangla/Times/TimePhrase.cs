namespace Sutra.Bangla.Times;

/// <summary>A stretch of words that speaks of time, not yet placed on the calendar.</summary>
internal abstract record TimePhrase(int Start, int End)
{
    public int Length => End - Start;
}

/// <summary>One point in time.</summary>
internal sealed record PointPhrase(TimePoint Point) : TimePhrase(Point.Start, Point.End);

/// <summary>From one point to another.</summary>
internal sealed record RangePhrase(TimePoint From, TimePoint To, int End) : TimePhrase(From.Start, End);

/// <summary>From one year to another: decades, fiscal years (then with months), ২০০৯ থেকে ২০২৪ সাল.</summary>
internal sealed record YearsPhrase(int Start, int End, int FromYear, int ToYear, int? FromMonth = null, int? ToMonth = null) : TimePhrase(Start, End);

/// <summary>The fiscal year or century that lies so to the page's day (চলতি অর্থবছর, গত শতাব্দীতে).</summary>
internal sealed record AimedPhrase(int Start, int End, Aim Aim, TimeUnit Unit) : TimePhrase(Start, End);

/// <summary>Months of a year, fiscal or not: ২০২৫ সালের প্রথম তিন মাসে, চলতি অর্থবছরের প্রথম প্রান্তিকে.</summary>
/// <param name="Start">The index of its first word.</param>
/// <param name="End">The index after its last word.</param>
/// <param name="Year">The year.</param>
/// <param name="Skip">How many months of the year pass before.</param>
/// <param name="Months">How many months it is.</param>
internal sealed record PartOfYearPhrase(int Start, int End, TimePhrase Year, int Skip, int Months) : TimePhrase(Start, End);

/// <summary>The quarter that ends with a month (সেপ্টেম্বর প্রান্তিকে).</summary>
internal sealed record QuarterPhrase(int Start, int End, int Month, int? Year, Aim Aim) : TimePhrase(Start, End);

/// <summary>What a length of time is said for.</summary>
internal enum LengthUse
{
    Plain,
    Ago,
    After,
    Last,
    Next,
}

/// <summary>So many of a unit.</summary>
internal readonly record struct LengthPiece(decimal Amount, TimeUnit Unit);

/// <summary>A length of time: তিন দিন আগে, সর্বশেষ ২৪ ঘণ্টায়, চার বছর ধরে.</summary>
internal sealed record LengthPhrase(int Start, int End, decimal? Amount, TimeUnit Unit, LengthUse Use, bool FromAnchor, bool FromElsewhere) : TimePhrase(Start, End)
{
    /// <summary>What is said in finer units after the first, coarsest first: আট দিন of এক মাস আট দিন.</summary>
    public IReadOnlyList<LengthPiece> Finer { get; init; } = [];

    /// <summary>All of it, coarsest unit first; none where it is not counted (কয়েক দিন).</summary>
    public IEnumerable<LengthPiece> Pieces => Amount is { } amount ? Finer.Prepend(new LengthPiece(amount, Unit)) : [];

    /// <summary>The finest unit that is said.</summary>
    public TimeUnit Finest => Finer.Count == 0 ? Unit : Finer[^1].Unit;
}

/// <summary>Something that comes round: প্রতি শুক্রবার, প্রতিদিন.</summary>
internal sealed record SetPhrase(int Start, int End) : TimePhrase(Start, End);
