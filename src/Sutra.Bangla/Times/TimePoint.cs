namespace Sutra.Bangla.Times;

/// <summary>One point in time as the words give it, not yet placed on the calendar; filled part by part while it is read.</summary>
internal sealed class TimePoint
{
    /// <summary>The index of its first word.</summary>
    public int Start { get; set; }

    /// <summary>The index after its last word.</summary>
    public int End { get; set; }

    public int? Year { get; set; }

    /// <summary>গত বছরের, ওই বছরের …</summary>
    public Aim YearAim { get; set; }

    public int? Month { get; set; }

    /// <summary>গত মাসের, চলতি মাসের …</summary>
    public Aim MonthAim { get; set; }

    /// <summary>গত সপ্তাহে …</summary>
    public Aim WeekAim { get; set; }

    public int? Day { get; set; }

    /// <summary>The first day of several (১১ থেকে ১৩ ডিসেম্বর); then <see cref="Day"/> is the last.</summary>
    public int? FirstDay { get; set; }

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public int? Weekday { get; set; }

    /// <summary>গত, আগামী … before the day, month or weekday.</summary>
    public Aim Aim { get; set; }

    /// <summary>Days from the page's day (আজ, গতকাল).</summary>
    public int? Today { get; set; }

    /// <summary>কাল and পরশু look both ways; how many days away.</summary>
    public int? Kal { get; set; }

    /// <summary>Days from the day spoken of last (ওই দিন, পরদিন).</summary>
    public int? Anchor { get; set; }

    /// <summary>সেদিন, which often calls back a day that everybody knows and the text does not date.</summary>
    public bool Recalls { get; set; }

    /// <summary>The stem of the event whose day <see cref="Anchor"/> counts from (ঘটনার পরদিন); null where it counts from the day spoken of last.</summary>
    public string? Event { get; set; }

    /// <summary>Where the event's word stands in the sentence.</summary>
    public int EventStart { get; set; }

    /// <summary>এই দিনে: the day of the year that the page is about.</summary>
    public bool ThisDay { get; set; }

    public DayPart? Part { get; set; }

    /// <summary>The hour as said.</summary>
    public int? Hour { get; set; }

    public int Minute { get; set; }

    /// <summary>Hours that এএম or পিএম adds; null where neither is said.</summary>
    public int? Meridiem { get; set; }

    /// <summary>The clock is one of twenty-four hours (১৭:২৫, ১৩১৫ ঘণ্টা).</summary>
    public bool Clock24 { get; set; }

    /// <summary>It follows another clock time as its other end.</summary>
    public bool AfterClock { get; init; }

    /// <summary>A day that is called by its feast (ঈদুল ফিতরের দিন), and how many days from it is meant.</summary>
    public NamedDay? Named { get; set; }

    public int NamedOffset { get; set; }

    /// <summary>দিবাগত: the night that follows the day.</summary>
    public bool Eve { get; set; }

    /// <summary>The date is of the Bengali calendar.</summary>
    public bool Bengali { get; set; }

    /// <summary>The date is of the Hijri calendar, which depends on the sighting of the moon.</summary>
    public bool Hijri { get; set; }

    /// <summary>Whether the part that names the month, year or day shows by its own form that a time is meant.</summary>
    public bool Sure { get; set; }

    /// <summary>Whether it ends in the genitive and so only qualifies something (রোববারের হামলা).</summary>
    public bool Qualifies { get; set; }

    public bool HasDay => Day is not null || Weekday is not null || Today is not null || Anchor is not null || Kal is not null || ThisDay || Named is not null;

    public bool HasDate => HasDay || Month is not null || Year is not null || YearAim != Aim.None || MonthAim != Aim.None || WeekAim != Aim.None;

    public bool IsEmpty => !HasDate && Part is null && Hour is null;
}
