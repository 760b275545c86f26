using Sutra.Archive.Keeping;

namespace Sutra.Web.Adding;

/// <summary>What became of a page that was to be kept.</summary>
/// <param name="Kept">What was done with it; null where it is not kept.</param>
/// <param name="Reason">Why it is not; null where it is.</param>
internal readonly record struct AddOutcome(Kept? Kept, string? Reason);
