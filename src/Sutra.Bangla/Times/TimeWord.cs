using Sutra.Bangla.Text;

namespace Sutra.Bangla.Times;

/// <summary>What part a word can play in a temporal expression.</summary>
internal enum TimeWordKind
{
    None,
    Mark,
    Number,
    Decimal,
    NumericDate,
    Month,
    BengaliMonth,
    HijriMonth,
    Weekday,
    ShortWeekday,
    DayPart,
    Today,
    Anchor,
    Unit,
    Aim,
    YearAim,
    MonthAim,
    Kal,
    Half,
    WholeHalf,
    Clock,
    Ago,
    After,
    Along,
    Within,
    From,
    Until,
    Approx,
    Every,
    Toward,
    Edge,
    Many,
    Meridiem,
    DateMark,
    Eve,
    Deep,
    Ordinal,
    Nth,
    YearMark,
    Bongabdo,
    Hijri,
    Ending,
    Scale,
    Zone,
    Always,
    Rank,
    Watch,
    Term,
    Throughout,
    Some,
    Named,
}

/// <summary>The case a word stands in, as far as its ending tells.</summary>
internal enum WordCase
{
    Plain,
    Locative,
    Genitive,
    Other,
}

/// <summary>Where an expression points, seen from the page's day or from the day spoken of last.</summary>
internal enum Aim
{
    None,
    Past,
    Next,
    This,
    That,
    ThisOrThat,
    After,
    Before,
    Latest,
}

/// <summary>The units in which times are counted.</summary>
internal enum TimeUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Workday,
    Week,
    Month,
    Year,
    FiscalYear,
    Quarter,
    Decade,
    Age,
    Century,
}

/// <summary>What the dictionary knows of a word.</summary>
/// <param name="Kind">The part it can play.</param>
/// <param name="Value">The month, weekday, offset, unit … by its kind.</param>
/// <param name="Case">The case of this form.</param>
internal readonly record struct TimeSense(TimeWordKind Kind, int Value, WordCase Case = WordCase.Plain);

/// <summary>A word of a sentence seen as a part of a temporal expression.</summary>
/// <param name="Sense">What it is.</param>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Digits">How many digits it is written with; 0 for a number word or no number.</param>
/// <param name="Glued">Whether no white space stands before it.</param>
internal readonly record struct TimeWord(TimeSense Sense, TextSpan Span, int Digits, bool Glued)
{
    public TimeWordKind Kind => Sense.Kind;

    public int Value => Sense.Value;

    public WordCase Case => Sense.Case;

    public bool Is(TimeWordKind kind) => Sense.Kind == kind;

    public bool IsMark(char mark) => Sense.Kind == TimeWordKind.Mark && Sense.Value == mark;

    public bool IsDash => Sense.Kind == TimeWordKind.Mark && Letters.IsDash((char)Sense.Value);

    public bool IsUnit(TimeUnit unit) => Sense.Kind == TimeWordKind.Unit && Sense.Value == (int)unit;
}
