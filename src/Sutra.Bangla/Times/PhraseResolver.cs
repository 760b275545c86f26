namespace Sutra.Bangla.Times;

/// <summary>Places a phrase on the calendar.</summary>
internal static class PhraseResolver
{
    /// <summary>The value (ISO 8601 or null), what it denotes, and why it may be doubted.</summary>
    public static (string? Value, TimeKind Kind, string? Doubt) Resolve(TimePhrase phrase, TimeContext context)
    {
        switch (phrase)
        {
            case PointPhrase { Point: { WeekAim: not Aim.None, HasDay: false } week }:
                return (RangeResolver.WeekOf(week.WeekAim, context), TimeKind.Range, null);
            case PointPhrase { Point: { Bengali: true, Year: { } bengali, Month: null } }:
                return (RangeResolver.BengaliYear(bengali, context), TimeKind.Range, null);
            case PointPhrase { Point: var point }:
                var (date, doubt) = PointResolver.Resolve(point, context);
                return (date?.ToIso(), point.Hour is null ? TimeKind.Date : TimeKind.Time, doubt);
            case RangePhrase range:
                var (value, why) = RangeResolver.Resolve(range, context);
                return (value, TimeKind.Range, why);
            case LengthPhrase length:
                var (at, kind) = LengthResolver.Resolve(length, context);
                return (at, kind, null);
            case YearsPhrase years: return (RangeResolver.Resolve(years), TimeKind.Range, null);
            case AimedPhrase aimed: return (RangeResolver.Resolve(aimed, context), TimeKind.Range, null);
            case PartOfYearPhrase part: return (RangeResolver.Resolve(part, context), TimeKind.Range, null);
            case QuarterPhrase quarter: return (RangeResolver.Resolve(quarter, context), TimeKind.Range, null);
            default: return (null, TimeKind.Set, null);
        }
    }
}
