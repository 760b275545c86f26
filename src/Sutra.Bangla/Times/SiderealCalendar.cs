using NodaTime;

namespace Sutra.Bangla.Times;

/// <summary>
/// The sidereal Bengali calendar: a month begins on the day after that in which the true sun of the Surya Siddhanta enters its sign, days counted from
/// midnight in Kolkata. Source: the Surya Siddhanta's constants and the Bengal rule as in Chatterjee, "Indian Calendric System" (1988), and
/// Reingold and Dershowitz, "Calendrical Calculations", chapter on the modern Hindu calendars.
/// </summary>
internal static class SiderealCalendar
{
    // Days before 1 January of the year 1 at which the Kali age begins: 18 February 3102 BC of the Julian calendar.
    private const double Epoch = -1_132_960;
    private const double SiderealYear = 365 + (279_457.0 / 1_080_000);
    private const double AnomalisticYear = 1_577_917_828_000.0 / (4_320_000_000.0 - 387);
    private const double YearsOfCreation = 1_955_880_000;

    // Bengali year 1 ended so many years of the Kali age after its beginning.
    private const int KaliYears = 3_694;

    // Kolkata stands 12.6 degrees east of Ujjain, for which the constants are.
    private const double Kolkata = 12.6 / 360;

    /// <summary>The first day of a month, 1 to 12.</summary>
    public static LocalDate StartOf(int year, int month)
    {
        var sign = (month - 1) * 30.0;
        var about = Epoch + ((year + KaliYears + (sign / 360)) * SiderealYear);
        var (low, high) = (about - 5, about + 5);
        for (var i = 0; i < 40; i++)
        {
            var middle = (low + high) / 2;
            if (Ahead(SolarLongitude(middle), sign) < 0) { low = middle; } else { high = middle; }
        }
        return new LocalDate(1, 1, 1).PlusDays((int)Math.Floor(high + Kolkata) + 1);
    }

    // From -180 to 180 degrees.
    private static double Ahead(double longitude, double sign) => Remainder(longitude - sign + 180, 360) - 180;

    private static double SolarLongitude(double day)
    {
        var mean = MeanLongitude(day, SiderealYear);
        var sine = Math.Sin(MeanLongitude(day, AnomalisticYear) * Math.PI / 180);
        const double Size = 14.0 / 360;
        var contraction = Math.Abs(sine) * Size / 42;
        return mean - (Math.Asin(sine * (Size - contraction)) * 180 / Math.PI);
    }

    // The years since the creation are whole for the sun and not for its anomaly: kept apart, so that nothing is lost to rounding.
    private static double MeanLongitude(double day, double period)
    {
        var turnsBefore = YearsOfCreation * SiderealYear / period;
        return 360 * Remainder(((day - Epoch) / period) + (turnsBefore - Math.Floor(turnsBefore)), 1);
    }

    private static double Remainder(double value, double by) => value - (by * Math.Floor(value / by));
}
