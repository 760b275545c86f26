using Sutra.Bangla.Sentences;

namespace Sutra.Stories.Statements.Repeats;

/// <summary>Words of one speaker, as an article has them.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Sentences">The sentences they stand in.</param>
/// <param name="Quotes">What of them stands between quotation marks, in order.</param>
/// <param name="Speaker">The words for the speaker (name, office, body), parted by blanks: they are no part of what is said.</param>
public sealed record SpokenWords(string Article, IEnumerable<Sentence> Sentences, IReadOnlyList<string> Quotes, string Speaker);

/// <summary>One telling of what a speaker said.</summary>
/// <param name="Index">Which of the words that were given.</param>
/// <param name="Quote">Its words between quotation marks, where they are much the same as those of the first telling that quotes; else null.</param>
/// <param name="Differs">Whether these have other words than the first telling's, or leave some out; marks and spaces do not count.</param>
public readonly record struct SpokenTelling(int Index, string? Quote, bool Differs);
