using System.Buffers.Binary;
using System.Numerics;

namespace Sutra.Archive.Segments;

/// <summary>CRC-32C (Castagnoli), as of RFC 3720, appendix B.4: the framework's instruction for it, over bytes.</summary>
internal static class Crc32C
{
    /// <summary>The checksum of all the bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..]) { crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes)); }
        foreach (var rest in bytes) { crc = BitOperations.Crc32C(crc, rest); }
        return ~crc;
    }
}
