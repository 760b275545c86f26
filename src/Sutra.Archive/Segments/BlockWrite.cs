using Microsoft.Win32.SafeHandles;

namespace Sutra.Archive.Segments;

/// <summary>Writes bytes at an offset, and has them on the disk when it returns.</summary>
/// <exception cref="IOException">The disk does not take them; some of them may be written.</exception>
internal delegate void BlockWrite(SafeFileHandle file, ReadOnlySpan<byte> bytes, long offset);

/// <summary>How bytes are written to a disk.</summary>
internal static class BlockWrites
{
    /// <summary>Written and flushed to the disk itself.</summary>
    public static void Durable(SafeFileHandle file, ReadOnlySpan<byte> bytes, long offset)
    {
        RandomAccess.Write(file, bytes, offset);
        RandomAccess.FlushToDisk(file);
    }
}
