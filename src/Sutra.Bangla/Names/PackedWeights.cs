using System.IO.Compression;
using System.Text;

namespace Sutra.Bangla.Names;

/// <summary>The table of the tagger's weights as it ships: UTF-8 packed by Brotli (name-weights.tsv.br). bench/Sutra.Names.Training writes and unpacks it.</summary>
internal static class PackedWeights
{
    /// <summary>The name of the packed table.</summary>
    public const string FileName = "name-weights.tsv.br";

    /// <summary>The table that ships, as text.</summary>
    public static TextReader Open() => Unpack(typeof(PackedWeights).Assembly.GetManifestResourceStream(FileName)
        ?? throw new InvalidOperationException($"{FileName} is not embedded in the assembly."));

    /// <summary>A packed table as text; the stream is closed with the reader.</summary>
    public static TextReader Unpack(Stream packed) => new StreamReader(new BrotliStream(packed, CompressionMode.Decompress), Encoding.UTF8, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16);

    /// <summary>Packs lines; a line feed behind each.</summary>
    public static void Pack(IEnumerable<string> lines, Stream output)
    {
        using var packed = new BrotliStream(output, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new StreamWriter(packed) { NewLine = "\n" };
        foreach (var line in lines) { writer.WriteLine(line); }
    }
}
