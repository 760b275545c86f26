using Sutra.Bangla.Words;

namespace Sutra.Bangla.Sentences;

/// <summary>A sentence of an article, cut and tokenised once for all who read it.</summary>
/// <param name="Index">Its place in the article, 0-based.</param>
/// <param name="Paragraph">The paragraph it stands in, 0-based.</param>
/// <param name="Text">Its text in canonical form, closing mark included.</param>
/// <param name="Tokens">Its tokens; their spans count in <paramref name="Text"/>.</param>
public sealed record Sentence(int Index, int Paragraph, string Text, IReadOnlyList<Token> Tokens);
