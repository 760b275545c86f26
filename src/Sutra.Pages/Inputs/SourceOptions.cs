using Sutra.Pages.Metadata;

namespace Sutra.Pages.Inputs;

/// <summary>How inputs are read.</summary>
public sealed record SourceOptions
{
    /// <summary>The date from outside for pages that state none (--published), or null.</summary>
    public PublicationDate? Published { get; init; }

    /// <summary>The longest page that is read, in bytes of UTF-8 after unpacking. Longer ones are refused by name: the longest of 755 real pages has 3.3 million.</summary>
    public long MaxPageBytes { get; init; } = 16L * 1024 * 1024;

    /// <summary>
    /// How many times its packed size a page may unpack to, once it is past <see cref="RatioFrom"/>: what unpacks to more
    /// is no page but a bomb. Of 755 real pages the most repetitive has 27 times its packed size and the middle one 5;
    /// pages made of one table row over and over reach 100; gzip cannot do more than 1,032, brotli can. It is a rule
    /// for single pages: a stream of records may be as alike as it likes, each record being bounded by itself.
    /// </summary>
    public const int MaxRatio = 200;

    /// <summary>The size in bytes up to which a page may unpack to any ratio.</summary>
    public const int RatioFrom = 1 << 20;

    /// <summary>The longest line of JSONL that is read, in bytes of UTF-8: a page written with <c>\u</c> escapes takes twice its own bytes in Bengali. Of longer ones no more is kept.</summary>
    public long MaxLineBytes => (2 * MaxPageBytes) + (1 << 16);

    /// <summary>Whether every input is lines of JSON, whatever it looks like: what is none then fails by name.</summary>
    public bool OnlyJsonLines { get; init; }

    /// <summary>Opens standard input; only called when "-" is among the paths.</summary>
    public Func<Stream> StandardInput { get; init; } = Console.OpenStandardInput;
}
