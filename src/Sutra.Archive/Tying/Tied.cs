using Sutra.Stories.Stories;

namespace Sutra.Archive.Tying;

/// <summary>Where an article was tied.</summary>
/// <param name="Story">The number of its story.</param>
/// <param name="CopyOf">The number of the article whose text it repeats, or null.</param>
/// <param name="IsFirst">Whether the story is its own: nobody told it before.</param>
/// <param name="CopiedBy">Those that repeat its text and came before it.</param>
internal readonly record struct Tied(long Story, long? CopyOf, bool IsFirst, IReadOnlyList<ToldArticle> CopiedBy);
