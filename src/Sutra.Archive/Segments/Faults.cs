namespace Sutra.Archive.Segments;

/// <summary>The messages of the store of pages: one line each, with the file, the place and the reason.</summary>
internal static class Faults
{
    // ENOSPC of Linux and macOS; EDQUOT of Linux and of macOS; ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL of Windows.
    private static readonly int[] s_full = [28, 122, 69, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    /// <summary>A block that cannot be read.</summary>
    public static ArchiveException Block(string file, long offset, string reason) => new($"{file}, at byte {offset}: {reason}");

    /// <summary>A file that is not what it should be.</summary>
    public static ArchiveException File(string file, string reason) => new($"{file}: {reason}");

    /// <summary>A file that the system does not let us read or write.</summary>
    public static ArchiveException File(string file, Exception e) => new($"{file}: {Reason(e)}", e);

    /// <summary>Whether it is one of those that the system throws for a file.</summary>
    public static bool IsOfFile(Exception e) => e is (IOException or UnauthorizedAccessException) and not ArchiveException;

    /// <summary>Why the system does not let us, in a few words.</summary>
    public static string Reason(Exception e) => e switch
    {
        UnauthorizedAccessException => "it may not be opened so: no right to it, or a folder or disk that is only for reading",
        FileNotFoundException or DirectoryNotFoundException => "it is missing",
        IOException when s_full.Contains(e.HResult) => "the disk is full",
        _ => e.Message.ReplaceLineEndings(" "),
    };
}
