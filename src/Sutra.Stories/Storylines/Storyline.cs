namespace Sutra.Stories.Storylines;

/// <summary>Stories that follow from one another.</summary>
/// <param name="Id">Stable within a run: <c>l1</c>, <c>l2</c> …</param>
/// <param name="Title">The names its stories share, commonest first.</param>
/// <param name="Stories">Ids of its stories, earliest first.</param>
public sealed record Storyline(string Id, string Title, IReadOnlyList<string> Stories);
