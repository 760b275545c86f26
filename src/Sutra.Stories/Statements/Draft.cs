using Sutra.Stories.Statements.Contents;
using Sutra.Stories.Statements.Cues;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements;

/// <summary>A statement in the making: its cue, how its sentence divides, and whom it belongs to.</summary>
internal sealed record Draft(Cue Cue, Clause Clause, Source Source)
{
    /// <summary>Its first sentence.</summary>
    public int First { get; set; } = Cue.Line;

    /// <summary>Its last sentence.</summary>
    public int Last { get; set; } = Cue.Line;

    /// <summary>The last sentence that may still be the same voice, where <see cref="Last"/> ends it to be sure: who is named up to there may only be spoken of.</summary>
    public int Reach { get; set; } = Cue.Line;

    /// <summary>The closing formula that joined it ("সোমবার এক সভায় তিনি এ কথা বলেন।"), or null.</summary>
    public Draft? Closing { get; set; }

    /// <summary>Where its cue stands in the order of the text, a passage that is printed twice counted once.</summary>
    public int Place { get; set; } = Cue.Line;

    /// <summary>Where a document's issuer, whom its own sentence does not name, is named; null for any other speaker.</summary>
    public int? IssuedAt { get; set; }

    /// <summary>The fullest name for the speaker, or null.</summary>
    public string? SpeakerName { get; set; }
}
