using Microsoft.Win32.SafeHandles;

namespace Sutra.Archive.Segments;

/// <summary>Where writing goes on.</summary>
/// <param name="File">The newest segment, open for writing.</param>
/// <param name="Segment">Its number.</param>
/// <param name="Offset">Where the next block begins; the file ends there.</param>
internal readonly record struct SegmentEnd(SafeFileHandle File, int Segment, long Offset)
{
    /// <summary>The end behind an acknowledged block, with all that stands behind it cut off.</summary>
    /// <exception cref="ArchiveException">The block is missing or damaged; nothing is cut then.</exception>
    public static SegmentEnd Behind(string folder, BlockPlace acknowledged)
    {
        var path = SegmentFiles.Path(folder, acknowledged.Segment);
        var file = OpenToWrite(path);
        try
        {
            var end = EndOf(file, path, acknowledged);
            Remove(folder, SegmentFiles.Numbers(folder).Where(n => n > acknowledged.Segment));
            if (RandomAccess.GetLength(file) > end)
            {
                RandomAccess.SetLength(file, end);
                RandomAccess.FlushToDisk(file);
            }
            return new SegmentEnd(file, acknowledged.Segment, end);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>A first segment, where the database names no block; what is there is removed, or set aside where it is more than a commit's.</summary>
    public static SegmentEnd OfNone(string folder, BlockWrite write)
    {
        var there = SegmentFiles.Numbers(folder);
        if (UnnamedSegments.AreMoreThanACommit(folder, there)) { UnnamedSegments.SetAside(folder, there); }
        else { Remove(folder, there); }
        return new SegmentEnd(Create(folder, 1, write), 1, SegmentFormat.HeaderSize);
    }

    /// <summary>Makes a segment with its header, its name and header on the disk. Where that fails there is no file.</summary>
    public static SafeFileHandle Create(string folder, int segment, BlockWrite write)
    {
        var path = SegmentFiles.Path(folder, segment);
        // What has this name is left of an attempt that failed: it holds no block.
        var file = System.IO.File.OpenHandle(path, FileMode.Create, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete, FileOptions.RandomAccess);
        try
        {
            write(file, SegmentFormat.Header(segment), 0);
            DurableFolder.Flush(folder);
            return file;
        }
        catch
        {
            file.Dispose();
            System.IO.File.Delete(path);
            throw;
        }
    }

    private static SafeFileHandle OpenToWrite(string path)
    {
        try { return System.IO.File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete, FileOptions.RandomAccess); }
        catch (Exception e) when (Faults.IsOfFile(e)) { throw Faults.File(path, e); }
    }

    private static long EndOf(SafeFileHandle file, string path, BlockPlace acknowledged)
    {
        if (BlockReading.FileFault(file, acknowledged.Segment) is { } wrong) { throw Faults.File(path, wrong); }
        var fault = BlockReading.Fault(file, acknowledged, out BlockHeader header) ?? BlockReading.Fault(file, acknowledged, header, out _);
        return fault is null ? acknowledged.Offset + BlockHeader.Size + header.Packed : throw Faults.Block(path, acknowledged.Offset, fault);
    }

    // The newest first: a kill in between leaves no gap.
    private static void Remove(string folder, IEnumerable<int> segments)
    {
        foreach (var segment in segments.Reverse()) { System.IO.File.Delete(SegmentFiles.Path(folder, segment)); }
        DurableFolder.Flush(folder);
    }
}
