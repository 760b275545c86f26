using Sutra.Bangla.Text;

namespace Sutra.Archive.Search;

/// <summary>A stretch of a text that shows why it was found.</summary>
/// <param name="Text">The stretch, as it stands, from a word's start to a word's end.</param>
/// <param name="Marks">What to mark in it, in order, apart from each other; counted in <paramref name="Text"/>.</param>
/// <param name="Start">Where it begins in the whole text.</param>
/// <param name="IsCutBefore">Whether text stands before it.</param>
/// <param name="IsCutAfter">Whether text stands after it.</param>
public sealed record Snippet(string Text, IReadOnlyList<TextSpan> Marks, int Start, bool IsCutBefore, bool IsCutAfter);
