using System.IO.Compression;
using System.Text.Json;
using Sutra.Bangla.Text;
using Sutra.Testing;

namespace Sutra.Bangla.Tests.OldFonts;

/// <summary>The article texts beside the checkout.</summary>
internal static class Corpus
{
    /// <summary>The bodies in canonical form; skips the test where they are absent.</summary>
    public static IEnumerable<string> Bodies()
    {
        var path = SharedData.Require("corpus/articles.jsonl.gz");
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            yield return BanglaText.Normalize(row.RootElement.GetProperty("body").GetString()!);
        }
    }
}
