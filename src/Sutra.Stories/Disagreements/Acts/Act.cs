using NodaTime;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Times;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Disagreements.Acts;

/// <summary>An act as one sentence tells it: what was done to whom, and when and where, as far as the sentence says.</summary>
/// <param name="Told">The story it stands in.</param>
/// <param name="Reading">The article.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Kind">What kind of act.</param>
/// <param name="Word">The word for it, case ending off.</param>
/// <param name="Whom">To whom it was done, or who spoke at it.</param>
internal sealed record Act(ToldStory Told, Reading Reading, Sentence Sentence, ActKind Kind, string Word, Party Whom)
{
    /// <summary>When, or null.</summary>
    public TimeExpression? Time { get; init; }

    /// <summary>On what day, or null.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>At what hours of the day it may have been, or null.</summary>
    public DayStretch? Hours { get; init; }

    /// <summary>Where, or null.</summary>
    public PlaceChain? Place { get; init; }

    /// <summary>A claim that rests on the act's sentence.</summary>
    public Claim ClaimOf(string value, string key) => new(Told, Reading, Sentence, value, key);
}

/// <summary>Somebody as an act's sentence names them.</summary>
/// <param name="Text">The name as it stands there.</param>
/// <param name="Keys">Keys of which two parties that are the same share one.</param>
internal sealed record Party(string Text, IReadOnlyList<string> Keys);
