using Sutra.Pages.Metadata;

namespace Sutra.Pages.Inputs;

/// <summary>How inputs are read.</summary>
public sealed record SourceOptions
{
    /// <summary>The date from outside for pages that state none (--published), or null.</summary>
    public PublicationDate? Published { get; init; }

    /// <summary>The longest page that is read, in bytes after unpacking. Longer ones are refused by name.</summary>
    public long MaxPageBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>The longest line of JSONL that is read, in characters. Longer ones are refused by name.</summary>
    public int MaxLineLength { get; init; } = 64 * 1024 * 1024;

    /// <summary>Opens standard input; only called when "-" is among the paths.</summary>
    public Func<Stream> StandardInput { get; init; } = Console.OpenStandardInput;
}
