using Sutra.Pages.Metadata;

namespace Sutra.Pages.Inputs;

/// <summary>How inputs are read.</summary>
public sealed record SourceOptions
{
    /// <summary>The date from outside for pages that state none (--published), or null.</summary>
    public PublicationDate? Published { get; init; }

    /// <summary>The longest page that is read, in bytes of UTF-8 after unpacking. Longer ones are refused by name: the longest of 755 real pages has 3.3 million.</summary>
    public long MaxPageBytes { get; init; } = 16L * 1024 * 1024;

    /// <summary>The longest line of JSONL that is read, in bytes of UTF-8: a page written with <c>\u</c> escapes takes twice its own bytes in Bengali. Of longer ones no more is kept.</summary>
    public long MaxLineBytes => (2 * MaxPageBytes) + (1 << 16);

    /// <summary>Opens standard input; only called when "-" is among the paths.</summary>
    public Func<Stream> StandardInput { get; init; } = Console.OpenStandardInput;
}
