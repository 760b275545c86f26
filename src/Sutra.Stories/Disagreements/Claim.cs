using Sutra.Bangla.Sentences;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Disagreements;

/// <summary>What one sentence of one article says on a point.</summary>
/// <param name="Told">The story it stands in.</param>
/// <param name="Reading">The article.</param>
/// <param name="Sentence">The sentence; index -1 for the headline.</param>
/// <param name="Value">The words that tell the point, case ending off.</param>
/// <param name="Key">Same for claims that say the same.</param>
internal sealed record Claim(ToldStory Told, Reading Reading, Sentence Sentence, string Value, string Key)
{
    /// <summary>The claim as evidence.</summary>
    public Evidence Evidence => new(Reading.Article.Id, Sentence.Index < 0 ? null : Sentence.Index, Reading.LineOf(Sentence), Sentence.Text);
}
