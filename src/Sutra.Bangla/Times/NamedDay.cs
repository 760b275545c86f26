using NodaTime;

namespace Sutra.Bangla.Times;

/// <summary>A day that is called by a name, and how its date is found.</summary>
/// <param name="Words">The words of its name.</param>
/// <param name="Forms">The forms of its last word, each with its case.</param>
/// <param name="Month">Its month; 0 where the moon sets it.</param>
/// <param name="Day">Its day of the month.</param>
/// <param name="Announced">The days that were announced, where the moon sets it.</param>
internal sealed record NamedDay(string[] Words, Dictionary<string, WordCase> Forms, int Month, int Day, LocalDate[] Announced)
{
    /// <summary>The date meant in a page of a day; null where it cannot be known.</summary>
    public PartialDate? In(int? year, Aim aim, TimeContext context)
    {
        if (Month == 0) { return InMoonYear(year, aim, context); }
        if (year is { } stated) { return new PartialDate(stated, Month, Day); }
        if (context.Today is not { } page) { return new PartialDate(null, Month, Day); }
        return YearChooser.Choose(Month, Day, null, aim, page, context.Tense).Date is { } date ? new PartialDate(date) : null;
    }

    private PartialDate? InMoonYear(int? year, Aim aim, TimeContext context)
    {
        if (year is { } stated) { return Announced.Where(d => d.Year == stated).Select(d => (PartialDate?)new PartialDate(d)).FirstOrDefault(); }
        // The next one is not announced yet: what lies ahead of the table has no value.
        if (context.Today is not { } page || aim == Aim.Next || context.Tense == Tense.Future || Announced.Length == 0 || page > Announced[^1].PlusYears(1)) { return null; }
        return Announced.Where(d => d <= page).Select(d => (PartialDate?)new PartialDate(d)).LastOrDefault();
    }
}
