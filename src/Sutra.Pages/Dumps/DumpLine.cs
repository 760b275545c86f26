namespace Sutra.Pages.Dumps;

/// <summary>A non-blank line of a dump.</summary>
/// <param name="Number">Its physical line, 1-based.</param>
/// <param name="Text">Its text: entities decoded, canonical, white space collapsed.</param>
/// <param name="Kind">What it looks like by itself.</param>
/// <param name="Wide">Whether runs of several spaces stand inside, as between the items of a ticker.</param>
internal sealed record DumpLine(int Number, string Text, LineKind Kind, bool Wide = false)
{
    /// <summary>Whether it is prose, whole or broken off.</summary>
    public bool IsProse => Kind is LineKind.Prose or LineKind.CutProse;
}
