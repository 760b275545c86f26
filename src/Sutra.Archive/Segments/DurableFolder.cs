using System.Runtime.InteropServices;
using System.Text;

namespace Sutra.Archive.Segments;

/// <summary>Makes names of files last through a loss of power.</summary>
/// <remarks>On Unix a new file's name is on the disk when its folder is flushed, and the framework opens no folder: so the system is called. Windows keeps names by its journal and has no such call.</remarks>
internal static class DurableFolder
{
    private const int ReadOnly = 0; // O_RDONLY, the same on every Unix

    // EIO and ENOSPC, the same on every Unix. What else fails does so on file systems that flush no folder.
    private static readonly int[] s_lost = [5, 28];

    /// <summary>Makes the folder if it is not there.</summary>
    public static void Make(string folder)
    {
        if (Directory.Exists(folder)) { return; }
        Directory.CreateDirectory(folder);
        if (Path.GetDirectoryName(Path.GetFullPath(folder)) is { } parent) { Flush(parent); }
    }

    /// <summary>Has the names in the folder written to the disk.</summary>
    /// <exception cref="IOException">The disk does not take them.</exception>
    public static void Flush(string folder)
    {
        if (OperatingSystem.IsWindows()) { return; }
        var handle = OpenFolder(Encoding.UTF8.GetBytes(folder + '\0'), ReadOnly);
        if (handle < 0) { return; }
        var error = FlushFile(handle) < 0 ? Marshal.GetLastPInvokeError() : 0;
        _ = CloseFile(handle);
        if (s_lost.Contains(error)) { throw new IOException(Marshal.GetPInvokeErrorMessage(error), error); }
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int OpenFolder(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int FlushFile(int file);

    [DllImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int CloseFile(int file);
}
