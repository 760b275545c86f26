namespace Sutra.Archive.Revisions;

/// <summary>All texts that an article has had.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Revisions">Its revisions, the oldest first; one at least.</param>
public sealed record ArticleHistory(string Id, IReadOnlyList<ArticleRevision> Revisions);
