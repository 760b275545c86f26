using Sutra.Stories.Readings;
using Sutra.Stories.Stories;

namespace Sutra.Stories.Training;

/// <summary>An article whose happening somebody has told by reading it.</summary>
/// <param name="Reading">The article.</param>
/// <param name="Told">What decides of its story.</param>
/// <param name="Event">The number of its event.</param>
/// <param name="Storyline">The name of its storyline; of an event that is in none a name of its own.</param>
internal sealed record LabelledArticle(Reading Reading, ToldArticle Told, int Event, string Storyline);
