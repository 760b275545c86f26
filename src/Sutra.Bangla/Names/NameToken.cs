using Sutra.Bangla.Sentences;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Names;

/// <summary>A sentence as the finder of names walks through it: its tokens with what the tables say of each.</summary>
internal sealed class NameSentence
{
    public NameSentence(Sentence source)
    {
        Source = source;
        Tokens = TokenList.Of(source.Tokens);
        Words = Tokens.Facts;
        Titles = PhraseMarks.Titles(source.Text, Tokens);
        Roles = PhraseMarks.Roles(source.Text, Tokens);
        Known = new KnownMatch?[Tokens.Count];
        KnownMatcher.Mark(this);
    }

    /// <summary>The sentence itself.</summary>
    public Sentence Source { get; }

    /// <summary>Its tokens.</summary>
    public TokenList Tokens { get; }

    /// <summary>What is known of each token's word alone.</summary>
    public WordFacts[] Words { get; }

    /// <summary>For each token the use of the title it is part of, or null.</summary>
    public string?[] Titles { get; }

    /// <summary>For each token the class of the role it is part of, or null.</summary>
    public string?[] Roles { get; }

    /// <summary>For each token the known name it is part of, or null.</summary>
    public KnownMatch?[] Known { get; }

    /// <summary>The text from one token to before another.</summary>
    public ReadOnlySpan<char> Slice(int from, int to) =>
        to <= from ? default : Source.Text.AsSpan(Tokens[from].Span.Start, Tokens[to - 1].Span.End - Tokens[from].Span.Start);
}

/// <summary>A known name in a sentence.</summary>
/// <param name="From">Its first token.</param>
/// <param name="To">The token after its last.</param>
/// <param name="Ending">The length of the case ending on its last token, in code units.</param>
/// <param name="Name">The name.</param>
internal sealed record KnownMatch(int From, int To, int Ending, KnownName Name);
