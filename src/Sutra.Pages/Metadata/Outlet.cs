namespace Sutra.Pages.Metadata;

/// <summary>Whose Bengali calendar a date in the month of বৈশাখ to চৈত্র follows.</summary>
public enum OutletCalendar
{
    /// <summary>The Bangla Academy's, as Bangladesh has had it since 1426.</summary>
    Bangladesh,
    /// <summary>The sidereal calendar of West Bengal, Tripura and the Barak valley, a day or two behind.</summary>
    WestBengal,
}

/// <summary>An outlet of the table.</summary>
/// <param name="Bengali">Its name in Bengali, canonical.</param>
/// <param name="Latin">Its name in Latin letters.</param>
/// <param name="Country">Where it is edited, ISO 3166-1 alpha-2.</param>
/// <param name="Calendar">Whose Bengali calendar its dates follow.</param>
/// <param name="IsEveryday">Whether the Bengali name is also a word or phrase of everyday language.</param>
public sealed record Outlet(string Bengali, string Latin, string Country, OutletCalendar Calendar, bool IsEveryday);
