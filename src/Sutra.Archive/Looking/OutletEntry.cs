using NodaTime;

namespace Sutra.Archive.Looking;

/// <summary>An outlet of the archive.</summary>
/// <param name="Number">Its number in the archive; it stays.</param>
/// <param name="Name">Its name.</param>
/// <param name="Articles">How many articles of its the archive has.</param>
/// <param name="Copies">How many of them repeat an article of another, or an earlier one of its own.</param>
/// <param name="Credited">How many of them credit somebody.</param>
/// <param name="First">The day of its earliest article, or null.</param>
/// <param name="Last">The day of its latest.</param>
public sealed record OutletEntry(long Number, string Name, int Articles, int Copies, int Credited, LocalDate? First, LocalDate? Last);

/// <summary>Somebody whom an outlet rests on, or that rests on it.</summary>
/// <param name="Number">The other outlet's or agency's number.</param>
/// <param name="Name">Its name.</param>
/// <param name="Articles">In how many articles.</param>
public sealed record OutletTie(long Number, string Name, int Articles);
