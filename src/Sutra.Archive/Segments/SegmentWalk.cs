using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace Sutra.Archive.Segments;

/// <summary>Goes from block to block by their headers. Behind a damage it goes on at the next block whose header stands its checksum.</summary>
internal static class SegmentWalk
{
    private const int Chunk = 1 << 16;

    /// <summary>A block, or a damage in place of one.</summary>
    /// <param name="Place">Where it begins.</param>
    /// <param name="Header">Its header where nothing is wrong.</param>
    /// <param name="Fault">What is wrong with the header or the file; null where nothing is.</param>
    public readonly record struct Step(BlockPlace Place, BlockHeader Header, string? Fault)
    {
        /// <summary>The offset behind a whole block.</summary>
        public long End => Place.Offset + BlockHeader.Size + Header.Packed;
    }

    /// <summary>The blocks of a segment in the order of the file. A file that cannot be opened is one damage at its beginning.</summary>
    public static IEnumerable<Step> Steps(string folder, int segment) => StepsOf(SegmentFiles.Path(folder, segment), segment);

    /// <summary>The blocks of a segment that stands at a path, whatever its name is now.</summary>
    /// <param name="path">The file.</param>
    /// <param name="segment">The number that it was written under.</param>
    /// <param name="from">Where to begin: the place of a block, or of the first.</param>
    public static IEnumerable<Step> StepsOf(string path, int segment, long from = SegmentFormat.HeaderSize)
    {
        SafeFileHandle? opened = null;
        if (TryDo(() => opened = SegmentFiles.Open(path)) is { } closed)
        {
            yield return new Step(new BlockPlace(segment, 0), default, closed);
            yield break;
        }
        using var file = opened!;
        foreach (var step in Steps(file, segment, from)) { yield return step; }
    }

    /// <summary>Does something with a file, and says why the system does not let it; null where it does.</summary>
    public static string? TryDo(Action action)
    {
        try { action(); }
        catch (Exception e) when (Faults.IsOfFile(e)) { return Faults.Reason(e); }
        return null;
    }

    private static IEnumerable<Step> Steps(SafeFileHandle file, int segment, long from)
    {
        string? fault = null;
        var length = 0L;
        fault = TryDo(() =>
        {
            fault = BlockReading.FileFault(file, segment);
            length = RandomAccess.GetLength(file);
        }) ?? fault;
        if (fault is not null) { yield return new Step(new BlockPlace(segment, 0), default, fault); }
        for (var place = new BlockPlace(segment, from); place.Offset < length;)
        {
            var step = Look(file, place);
            yield return step;
            place = place with { Offset = step.Fault is null ? step.End : Next(file, place with { Offset = place.Offset + 1 }, length) };
        }
    }

    private static Step Look(SafeFileHandle file, BlockPlace place)
    {
        string? fault = null;
        BlockHeader header = default;
        fault = TryDo(() => fault = BlockReading.Fault(file, place, out header)) ?? fault;
        return new Step(place, header, fault);
    }

    // The next place with a header that stands its checksum, which is over the place too; the length where there is none.
    private static long Next(SafeFileHandle file, BlockPlace start, long length)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Chunk);
        try
        {
            var read = Chunk;
            for (var at = start.Offset; at < length && read == Chunk; at += Chunk - BlockHeader.Size + 1)
            {
                // What the disk does not give is passed over.
                if (TryDo(() => read = SegmentFiles.Read(file, bytes.AsSpan(0, Chunk), at)) is not null) { continue; }
                var found = Find(bytes.AsSpan(0, read), start with { Offset = at });
                if (found >= 0) { return at + found; }
            }
            return length;
        }
        finally { ArrayPool<byte>.Shared.Return(bytes); }
    }

    private static int Find(ReadOnlySpan<byte> bytes, BlockPlace at)
    {
        for (var i = 0; i + BlockHeader.Size <= bytes.Length; i++)
        {
            var next = bytes[i..].IndexOf(BlockHeader.Magic);
            if (next < 0 || (i += next) + BlockHeader.Size > bytes.Length) { break; }
            if (BlockHeader.Fault(bytes.Slice(i, BlockHeader.Size), at with { Offset = at.Offset + i }, out _) is null) { return i; }
        }
        return -1;
    }
}
