using Sutra.Bangla.Text;

namespace Sutra.Archive.Search;

/// <summary>A term of the index, with where it came from.</summary>
/// <param name="Text">The term: a folded stem, a number in Latin digits, or a Latin word in lower case.</param>
/// <param name="Span">The word of the text that it came from, endings included.</param>
/// <param name="IsLatin">Whether the word is written in Latin letters, so that a Bengali name may be meant by it.</param>
public readonly record struct SearchTerm(string Text, TextSpan Span, bool IsLatin);
