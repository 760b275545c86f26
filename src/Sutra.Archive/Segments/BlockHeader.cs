using System.Buffers.Binary;

namespace Sutra.Archive.Segments;

/// <summary>What stands before a block's packed bytes.</summary>
/// <param name="Packed">The length of the packed bytes that follow.</param>
/// <param name="Unpacked">Their length unpacked: the table of lengths and the pages.</param>
/// <param name="Pages">How many pages there are, from 1.</param>
/// <param name="Checksum">CRC-32C of the packed bytes.</param>
/// <param name="IsCut">Whether the packed bytes are several pieces, each packed by itself (<see cref="BlockPieces"/>).</param>
internal readonly record struct BlockHeader(int Packed, int Unpacked, int Pages, uint Checksum, bool IsCut = false)
{
    /// <summary>Its length in bytes.</summary>
    public const int Size = 24;

    /// <summary>What each page takes in the table of lengths.</summary>
    public const int LengthSize = sizeof(int);

    // What its own checksum is over, and where that stands.
    private const int Checked = 20;

    /// <summary>What each block begins with; the last byte is in no text of UTF-8. One more says whether it is cut.</summary>
    public static ReadOnlySpan<byte> Magic => [(byte)'S', (byte)'B', 0xF5];

    private const byte InOnePiece = 0xFE;
    private const byte InPieces = 0xFD;

    /// <summary>The bytes of the pages, without their table of lengths.</summary>
    public int PageBytes => Unpacked - Pages * LengthSize;

    /// <summary>Writes it for a block that stands at a place.</summary>
    public void Write(Span<byte> to, BlockPlace place)
    {
        Magic.CopyTo(to);
        to[Magic.Length] = IsCut ? InPieces : InOnePiece;
        BinaryPrimitives.WriteInt32LittleEndian(to[4..], Packed);
        BinaryPrimitives.WriteInt32LittleEndian(to[8..], Unpacked);
        BinaryPrimitives.WriteInt32LittleEndian(to[12..], Pages);
        BinaryPrimitives.WriteUInt32LittleEndian(to[16..], Checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(to[Checked..], OwnChecksum(to, place));
    }

    /// <summary>Reads it, or says what is wrong with it. Lengths past the limits are wrong, whatever the checksum says.</summary>
    /// <param name="from">The bytes at the place; fewer than <see cref="Size"/> where the file ends.</param>
    /// <param name="place">Where they stand: the header of another place is none here.</param>
    /// <param name="header">The header where nothing is wrong.</param>
    public static string? Fault(ReadOnlySpan<byte> from, BlockPlace place, out BlockHeader header)
    {
        header = default;
        if (from.Length < Size) { return $"the block is cut short: {from.Length} of the {Size} bytes of its header are there"; }
        if (!from.StartsWith(Magic) || from[Magic.Length] is not (InOnePiece or InPieces)) { return "no block begins here"; }
        if (BinaryPrimitives.ReadUInt32LittleEndian(from[Checked..]) != OwnChecksum(from, place)) { return "the block's header does not fit its checksum"; }
        header = new BlockHeader(
            BinaryPrimitives.ReadInt32LittleEndian(from[4..]), BinaryPrimitives.ReadInt32LittleEndian(from[8..]),
            BinaryPrimitives.ReadInt32LittleEndian(from[12..]), BinaryPrimitives.ReadUInt32LittleEndian(from[16..]), from[Magic.Length] == InPieces);
        return header.IsPossible ? null : "the block's lengths cannot be";
    }

    private bool IsPossible =>
        Packed > 0 && Pages > 0 && Unpacked <= SegmentFormat.MostBlockBytes && Packed <= BlockPacking.MostPackedBlock
        && (long)Pages * LengthSize <= Unpacked;

    // Over the place too, so that a copy of a block elsewhere (in a page that is a segment, in a file under another's name) is none.
    private static uint OwnChecksum(ReadOnlySpan<byte> header, BlockPlace place)
    {
        Span<byte> all = stackalloc byte[Checked + sizeof(int) + sizeof(long)];
        header[..Checked].CopyTo(all);
        BinaryPrimitives.WriteInt32LittleEndian(all[Checked..], place.Segment);
        BinaryPrimitives.WriteInt64LittleEndian(all[(Checked + sizeof(int))..], place.Offset);
        return Crc32C.Of(all);
    }
}
