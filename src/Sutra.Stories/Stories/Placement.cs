namespace Sutra.Stories.Stories;

/// <summary>Where an article belongs.</summary>
/// <param name="Story">The number of its story, or null where it opens one of its own.</param>
/// <param name="CopyOf">The article whose text it repeats, or null.</param>
/// <param name="CopiedBy">Articles placed before it that repeat its text and were published after it: the original may come late.</param>
public sealed record Placement(long? Story, ToldArticle? CopyOf, IReadOnlyList<ToldArticle> CopiedBy);
