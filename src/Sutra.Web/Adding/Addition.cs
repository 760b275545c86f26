using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;

namespace Sutra.Web.Adding;

/// <summary>A page that waits to be kept, with what was understood of it.</summary>
internal sealed record Addition(RawPage Page, Reading Reading)
{
    private readonly TaskCompletionSource<AddOutcome> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done when the page is on the disk, or cannot be.</summary>
    public Task<AddOutcome> Outcome => _done.Task;

    /// <summary>Tells the one who waits.</summary>
    public void Answer(AddOutcome outcome) => _done.TrySetResult(outcome);
}
