using System.IO.Compression;

namespace Sutra.Bench.Labelled;

/// <summary>A labelled HTML page as it lies on the disk.</summary>
/// <param name="Set">The set it is of.</param>
/// <param name="Name">Its file's name without <c>.html.gz</c>.</param>
/// <param name="Packed">Its bytes, gzipped.</param>
internal sealed record LabelledPage(string Set, string Name, byte[] Packed)
{
    /// <summary>Its bytes as the server sent them.</summary>
    public byte[] Unpack()
    {
        using var unpacking = new GZipStream(new MemoryStream(Packed), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        unpacking.CopyTo(bytes);
        return bytes.ToArray();
    }
}

/// <summary>The sets of labelled HTML pages beside a checkout (<c>../shared/html</c>).</summary>
internal static class LabelledPages
{
    /// <summary>The sets' names, in the order in which they are reported.</summary>
    public static readonly string[] Sets = ["scrapinghub", "fundus", "trafilatura", "bengali"];

    /// <summary>The pages of a set in the ordinal order of their names; empty where the set is absent.</summary>
    public static IEnumerable<LabelledPage> Read(string shared, string set)
    {
        var folder = Path.Combine(shared, "html", set, "pages");
        if (!Directory.Exists(folder)) { return []; }
        return Directory.EnumerateFiles(folder, "*.html.gz").Order(StringComparer.Ordinal)
            .Select(p => new LabelledPage(set, Path.GetFileName(p)[..^".html.gz".Length], File.ReadAllBytes(p)));
    }

    /// <summary>The pages of all sets, each read when it is its turn; throws <see cref="IOException"/> where there are none.</summary>
    public static IEnumerable<LabelledPage> ReadAll(string shared) => Sets.Any(s => Read(shared, s).Any())
        ? Sets.SelectMany(s => Read(shared, s))
        : throw new IOException($"no labelled pages in {shared}/html");
}
