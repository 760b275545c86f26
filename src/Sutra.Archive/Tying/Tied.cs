namespace Sutra.Archive.Tying;

/// <summary>Where an article was tied.</summary>
/// <param name="Story">The number of its story.</param>
/// <param name="CopyOf">The number of the article whose text it repeats, or null.</param>
internal readonly record struct Tied(long Story, long? CopyOf);
