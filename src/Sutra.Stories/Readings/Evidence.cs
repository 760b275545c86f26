namespace Sutra.Stories.Readings;

/// <summary>The sentence of an article that a line of a story rests on.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Sentence">The sentence's index, or null for the headline.</param>
/// <param name="Line">The physical line in the dump, or null.</param>
/// <param name="Text">The sentence, verbatim in canonical form.</param>
public sealed record Evidence(string Article, int? Sentence, int? Line, string Text);
