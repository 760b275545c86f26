using Sutra.Archive.Keeping;

namespace Sutra.Web.Adding;

/// <summary>A page that waits to be kept.</summary>
internal sealed record Addition(PreparedPage Page)
{
    private readonly TaskCompletionSource<AddOutcome> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done when the page is on the disk, or cannot be.</summary>
    public Task<AddOutcome> Outcome => _done.Task;

    /// <summary>Tells the one who waits.</summary>
    public void Answer(AddOutcome outcome) => _done.TrySetResult(outcome);
}
