using Sutra.Bangla.Text;

namespace Sutra.Bangla.Names;

/// <summary>A stretch of tokens taken for a name, before the names of a page are put together.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="From">Its first token.</param>
/// <param name="To">The token after its last.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Known">The known name it is a form of, or null.</param>
internal sealed record NameSpan(NameSentence Sentence, int From, int To, NameKind Kind, KnownName? Known)
{
    /// <summary>Its words, case ending off.</summary>
    public string Form { get; init; } = "";

    /// <summary>The case ending, or empty.</summary>
    public string Ending { get; init; } = "";

    /// <summary>Where it stands, ending included.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Whether the two share a token.</summary>
    public bool Overlaps(NameSpan other) => From < other.To && other.From < To;

    /// <summary>How many tokens it has.</summary>
    public int Count => To - From;
}
