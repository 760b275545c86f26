using Sutra.Bangla.Times;

namespace Sutra.Pages.Metadata;

/// <summary>An outlet of the table.</summary>
/// <param name="Bengali">Its name in Bengali, canonical.</param>
/// <param name="Latin">Its name in Latin letters.</param>
/// <param name="Country">Where it is edited, ISO 3166-1 alpha-2.</param>
/// <param name="Calendar">Whose Bengali calendar its dates follow.</param>
/// <param name="IsEveryday">Whether the Bengali name is also a word or phrase of everyday language.</param>
public sealed record Outlet(string Bengali, string Latin, string Country, BengaliCalendarRule Calendar, bool IsEveryday);
