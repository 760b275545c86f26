using NodaTime;

namespace Sutra.Bangla.Times;

/// <summary>Tells the hour of the day of a clock time as said.</summary>
internal static class Clock
{
    /// <summary>The time of day, or null where none is said or the half of the day cannot be known (১১টায় without part of day is taken as said only on a clock of 24 hours).</summary>
    public static LocalTime? TimeOf(TimePoint point)
    {
        if (point.Hour is not { } said) { return null; }
        if (point.Meridiem is { } add) { return said > 12 ? At(said, point) : At((said % 12) + add, point); }
        if (point.Part is { } part && !(point.Clock24 && said > 12)) { return At(part.HourOfDay(said), point); }
        return point.Clock24 || said > 12 ? At(said, point) : null;
    }

    private static LocalTime At(int hour, TimePoint point) => new(hour % 24, point.Minute);
}
