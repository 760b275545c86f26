using NodaTime;

namespace Sutra.Archive.Revisions;

/// <summary>A text that an article has had.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Added">When it was added to the archive: not when the outlet wrote it, which nobody knows.</param>
/// <param name="Headline">Its headline, or null.</param>
/// <param name="Paragraphs">Its body's paragraphs.</param>
/// <param name="Fault">Why its page cannot be read, in one line; null where it can. Headline and paragraphs are not known then.</param>
public sealed record ArticleRevision(int Number, Instant Added, string? Headline, IReadOnlyList<string> Paragraphs, string? Fault = null);
