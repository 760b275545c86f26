using Sutra.Bangla.Names;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Times;
using Sutra.Pages.Articles;
using Sutra.Stories.Statements;

namespace Sutra.Stories.Readings;

/// <summary>An article as understood: its sentences, and the times, names and statements in them.</summary>
public sealed record Reading
{
    /// <summary>The article.</summary>
    public required Article Article { get; init; }

    /// <summary>The body's sentences, numbered through.</summary>
    public IReadOnlyList<Sentence> Sentences { get; init; } = [];

    /// <summary>The headline as a sentence (index -1), or null.</summary>
    public Sentence? Headline { get; init; }

    /// <summary>Its temporal expressions, in order.</summary>
    public IReadOnlyList<TimeExpression> Times { get; init; } = [];

    /// <summary>Its names, in order of first appearance.</summary>
    public IReadOnlyList<Name> Names { get; init; } = [];

    /// <summary>Who said what, in order.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>The physical line a sentence of the body stands in, or null.</summary>
    public int? LineOf(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return sentence.Index < 0 ? Article.HeadlineLine : Article.Paragraphs[sentence.Paragraph].Line;
    }
}
