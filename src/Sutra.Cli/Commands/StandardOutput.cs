using Microsoft.Win32.SafeHandles;

namespace Sutra.Cli.Commands;

/// <summary>Standard output as a stream that says when nobody reads it any more.</summary>
internal static class StandardOutput
{
    // EPIPE, the same number on Linux, macOS and the BSDs; on Windows ERROR_BROKEN_PIPE and ERROR_NO_DATA as HRESULTs.
    private static readonly int[] s_readerGone = [32, unchecked((int)0x8007006D), unchecked((int)0x800700E8)];

    /// <summary>Opens it.</summary>
    /// <remarks>
    /// The console's own stream passes over a broken pipe without a word, so that <c>| head</c> would have the whole input
    /// read for nothing. A file stream tells; it keeps a position of its own in a file, though, and whatever
    /// is written there next by others would write over ours: only what cannot seek is opened so.
    /// </remarks>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows()) { return Console.OpenStandardOutput(); }
        try
        {
            var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!stream.CanSeek) { return stream; }
            stream.Dispose();
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException or NotSupportedException)
        {
            // Closed, or of a kind that file streams do not know: the console's stream deals with it.
        }
        return Console.OpenStandardOutput();
    }

    /// <summary>Whether a fault of writing is that the reader went away (<c>| head</c>): no fault, and nobody is left to tell.</summary>
    public static bool IsReaderGone(IOException e) => s_readerGone.Contains(e.HResult);
}
