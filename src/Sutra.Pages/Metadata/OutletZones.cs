using NodaTime;
using NodaTime.Text;

namespace Sutra.Pages.Metadata;

/// <summary>The clock that a Bengali outlet's readers live by, and UTC times of metadata told by it.</summary>
/// <remarks>
/// A content system that writes 19:30Z means half past one of the next day in Dhaka: the day that the outlet prints, and that its
/// "today" and "Tuesday" are reckoned from. So the instant is kept and written with the outlet's own offset. Outlets elsewhere keep
/// UTC's day, unless the page shows another: of 135 labelled pages of 32 countries all are dated so, ten of them within the hours
/// that would tell.
/// </remarks>
internal static class OutletZones
{
    private static readonly Offset s_dhaka = Offset.FromHours(6);
    private static readonly Offset s_kolkata = Offset.FromHoursAndMinutes(5, 30);

    /// <summary>
    /// The offset of an outlet of Bangladesh or India, by the table of outlets, else by the address's country; of a page in Bengali whose
    /// address tells no country, Dhaka's (India's differs by half an hour). Null for pages of elsewhere.
    /// </summary>
    public static Offset? Of(string? url, bool bengali)
    {
        if (WebAddress.TryParse(url, out var address))
        {
            if (OutletTable.CountryOf(url) is { } country) { return OfCountry(country); }
            var host = address.Host.ToString().ToLowerInvariant().AsSpan();
            var last = host[(host.LastIndexOf('.') + 1)..];
            if (last is "bd" or "in") { return bengali ? OfCountry(last is "bd" ? "BD" : "IN") : null; }
            // Some countries' domains serve as names for news sites anywhere.
            if (last.Length == 2 && last is not ("tv" or "co" or "me" or "io" or "cc" or "ws" or "to" or "fm" or "ai" or "la" or "eu")) { return null; }
        }
        return bengali ? s_dhaka : null;
    }

    /// <summary>A UTC time by the outlet's clock; any other date as it is. Where the page shows the very same clock time, the time was local all along and only named UTC.</summary>
    public static PublicationDate Localize(PublicationDate date, Offset zone, PublicationDate? shown)
    {
        if (date.Precision != DatePrecision.Minute || date.Value[^1] != 'Z') { return date; }
        var written = date.Value.AsSpan(0, date.Value.Length - 1);
        if (Pattern(written.Length).Parse(written.ToString()) is not { Success: true, Value: var utc }) { return date; }
        var named = shown is { Precision: DatePrecision.Minute } && shown.Value.AsSpan().StartsWith(written[..16]);
        var local = named ? utc : utc.WithOffset(Offset.Zero).WithOffset(zone).LocalDateTime;
        return date with { Day = local.Date, Value = Pattern(written.Length).Format(local) + OffsetPattern.CreateWithInvariantCulture("+HH:mm").Format(zone) };
    }

    /// <summary>Whether a UTC time falls on this day, not UTC's own but the one before or after it, somewhere on earth (offsets run from -12 to +14 hours).</summary>
    public static bool MayBeSameMoment(PublicationDate date, LocalDate day)
    {
        var hour = (date.Value[11] - '0') * 10 + date.Value[12] - '0';
        return day == date.Day.PlusDays(1) ? hour >= 10 : day == date.Day.PlusDays(-1) && hour < 12;
    }

    private static LocalDateTimePattern Pattern(int length) => LocalDateTimePattern.CreateWithInvariantCulture(length > 16 ? "uuuu-MM-dd'T'HH:mm:ss" : "uuuu-MM-dd'T'HH:mm");

    /// <summary>The offset of a country, ISO 3166-1 alpha-2; null for one elsewhere.</summary>
    public static Offset? OfCountry(string country) => country switch { "BD" => s_dhaka, "IN" => s_kolkata, _ => null };
}
