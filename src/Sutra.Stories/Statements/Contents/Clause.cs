namespace Sutra.Stories.Statements.Contents;

/// <summary>How a cue's sentence divides into frame and words.</summary>
/// <param name="Floor">The first unit that can belong to the frame before the cue.</param>
/// <param name="ContentEnd">Where the words end that stand before the cue in its sentence; 0 where none do.</param>
/// <param name="Forward">Whether the words follow the cue.</param>
/// <param name="SpeakerMayFollow">Whether a speaker may stand after the cue.</param>
internal readonly record struct Clause(int Floor, int ContentEnd, bool Forward, bool SpeakerMayFollow);
