using Sutra.Stories.Readings;
using Sutra.Stories.Stories;

namespace Sutra.Stories.Disagreements;

/// <summary>A story with its articles, copies left out: what disagreements are looked for in.</summary>
/// <param name="Story">The story.</param>
/// <param name="Storyline">Its storyline's id.</param>
/// <param name="Readings">Its articles, earliest first.</param>
internal sealed record ToldStory(Story Story, string Storyline, IReadOnlyList<Reading> Readings);
