using NodaTime;
using Sutra.Bangla.Names;

namespace Sutra.Bangla.Bearers;

/// <summary>Somebody or something that articles name, as a <see cref="NameRegister"/> knows it.</summary>
/// <param name="Number">Its number, from 1; never given to another one.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The form by which most articles call it in full.</param>
/// <param name="Forms">The other forms met, the commonest first; at most 32.</param>
/// <param name="Articles">How many articles named it.</param>
/// <param name="First">The day of the earliest dated article that named it, or null.</param>
/// <param name="Last">The day of the latest one, or null.</param>
public sealed record Bearer(int Number, NameKind Kind, string Text, IReadOnlyList<string> Forms, int Articles, LocalDate? First, LocalDate? Last);
