namespace Sutra.Pages.Inputs;

/// <summary>One step of reading inputs: a page, or the reason why there is none; both where a page was read but something about it was not.</summary>
/// <param name="Page">The page, or null.</param>
/// <param name="Failure">Why there is no page, or what of it could not be read; or null.</param>
public readonly record struct SourceItem(RawPage? Page, InputFailure? Failure)
{
    /// <summary>A page.</summary>
    public static SourceItem Of(RawPage page) => new(page, null);

    /// <summary>A page, and what of it could not be read.</summary>
    public static SourceItem Noted(RawPage page, string name, string reason) => new(page, new InputFailure(name, reason));

    /// <summary>A failure.</summary>
    public static SourceItem Failed(string name, string reason) => new(null, new InputFailure(name, reason));
}
