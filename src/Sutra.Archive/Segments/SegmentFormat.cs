using System.Buffers.Binary;

namespace Sutra.Archive.Segments;

/// <summary>What a segment begins with, and the limits of the format. The format is written down in docs/archive-format.md.</summary>
internal static class SegmentFormat
{
    /// <summary>The length of a segment's header in bytes: where its first block stands.</summary>
    public const int HeaderSize = 16;

    /// <summary>Where a segment is full, unless it is said otherwise: 64 MB.</summary>
    public const long UsualSegmentBytes = 64L << 20;

    /// <summary>The most that a block may hold unpacked, its table of lengths included: 256 MB, sixteen of the longest pages that are read by default.</summary>
    public const int MostBlockBytes = 256 << 20;

    private const int Version = 1;

    private static ReadOnlySpan<byte> Magic => "SUTRASEG"u8;

    /// <summary>The header of a segment.</summary>
    public static byte[] Header(int segment)
    {
        var header = new byte[HeaderSize];
        Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(8), Version);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(12), segment);
        return header;
    }

    /// <summary>What is wrong with a header; null where it is that of the segment.</summary>
    /// <param name="header">The first bytes of the file, fewer where it is shorter.</param>
    /// <param name="segment">The number that its name says.</param>
    public static string? Fault(ReadOnlySpan<byte> header, int segment)
    {
        if (header.Length < HeaderSize) { return "it is shorter than a segment's header"; }
        if (!header.StartsWith(Magic)) { return "it does not begin as a segment does"; }
        var version = BinaryPrimitives.ReadInt32LittleEndian(header[8..]);
        if (version != Version) { return $"it is of version {version}; this program reads version {Version}"; }
        var number = BinaryPrimitives.ReadInt32LittleEndian(header[12..]);
        return number == segment ? null : $"its header says segment {number}";
    }
}
