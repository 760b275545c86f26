namespace Sutra.Stories.Stories;

/// <summary>Articles that went from one story into another once more was known.</summary>
/// <param name="From">The number of the story that they came from.</param>
/// <param name="To">The number of the one that they are of now.</param>
/// <param name="Articles">Those of them that the placer holds.</param>
/// <param name="IsWhole">Whether the whole story goes, with articles that the placer has let go of.</param>
public sealed record MendedStory(long From, long To, IReadOnlyList<ToldArticle> Articles, bool IsWhole);
