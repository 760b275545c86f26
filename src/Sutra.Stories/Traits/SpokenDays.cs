namespace Sutra.Stories.Traits;

/// <summary>Days around its publication that an article speaks of, as weekdays: within the days that a story may take, a weekday is one day, and pages without a date say it too.</summary>
/// <param name="Main">The weekday it speaks of most and earliest, 1 (Monday) to 7; 0 where it speaks of none.</param>
/// <param name="All">All of them, a bit each: bit 0 is Monday.</param>
public readonly record struct SpokenDays(int Main, int All);
