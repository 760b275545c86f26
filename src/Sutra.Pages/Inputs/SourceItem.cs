namespace Sutra.Pages.Inputs;

/// <summary>One step of reading inputs: a page, or the reason why there is none; both where a page was read but something about it was not.</summary>
/// <param name="Page">The page, or null.</param>
/// <param name="Failure">Why there is no page, or what of it could not be read; or null.</param>
/// <param name="IsLoss">Whether the failure means that something of the input is lost, the page itself or bytes of it.</param>
public readonly record struct SourceItem(RawPage? Page, InputFailure? Failure, bool IsLoss)
{
    /// <summary>A page.</summary>
    public static SourceItem Of(RawPage page) => new(page, null, false);

    /// <summary>A page, and something to be said about it: nothing is lost.</summary>
    public static SourceItem Noted(RawPage page, string name, string reason) => new(page, new InputFailure(name, reason), false);

    /// <summary>A page, and what of it could not be read.</summary>
    public static SourceItem Damaged(RawPage page, string name, string reason) => new(page, new InputFailure(name, reason), true);

    /// <summary>A failure.</summary>
    public static SourceItem Failed(string name, string reason) => new(null, new InputFailure(name, reason), true);
}
