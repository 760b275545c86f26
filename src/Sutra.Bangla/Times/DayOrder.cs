using System.Globalization;

namespace Sutra.Bangla.Times;

/// <summary>Where on its day a time stands, as far as it says: what one day brought is told in this order.</summary>
/// <param name="Minute">Minutes after midnight: the clock's, or those at which the part of the day begins that is named.</param>
/// <param name="Clock">Whether a clock was named, and not only a part of the day.</param>
public readonly record struct DayOrder(int Minute, bool Clock)
{
    /// <summary>That of an expression; a range counts from its start. Null where neither clock nor part of the day is named.</summary>
    public static DayOrder? Of(TimeExpression time)
    {
        if (time.Value is not { } value) { return null; }
        var start = value.Split('/')[0];
        var clock = start.IndexOf('T', StringComparison.Ordinal);
        if (clock >= 0) { return Read(start.AsSpan(clock + 1)); }
        foreach (var word in time.Text.Split(' ', '(', ')', ','))
        {
            if (TimeLexicon.TryGet(word, out var sense) && sense.Kind == TimeWordKind.DayPart) { return new DayOrder(DayPart.All[sense.Value].Begins * 60, false); }
        }
        return null;
    }

    private static DayOrder? Read(ReadOnlySpan<char> clock) =>
        clock.Length >= 5 && int.TryParse(clock[..2], NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && int.TryParse(clock[3..5], NumberStyles.None, CultureInfo.InvariantCulture, out var minute)
            ? new DayOrder((hour * 60) + minute, true)
            : null;
}
