namespace Sutra.Pages.Inputs;

/// <summary>An input, or a part of one, that could not be read.</summary>
/// <param name="Name">The path, with a line or record number where only that part failed.</param>
/// <param name="Reason">Why, in a short English clause without a full stop.</param>
public sealed record InputFailure(string Name, string Reason);
