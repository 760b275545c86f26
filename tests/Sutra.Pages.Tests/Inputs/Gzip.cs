using System.IO.Compression;

namespace Sutra.Pages.Tests.Inputs;

/// <summary>Packs bytes as one gzip member.</summary>
internal static class Gzip
{
    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress)) { gzip.Write(bytes); }
        return packed.ToArray();
    }
}
