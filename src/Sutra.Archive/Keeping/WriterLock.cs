using System.Globalization;
using System.Text;

namespace Sutra.Archive.Keeping;

/// <summary>The right to write to an archive, which one process has at a time. The system takes it back when the process ends, however it ends.</summary>
internal sealed class WriterLock : IDisposable
{
    private readonly FileStream _file;

    private WriterLock(FileStream file) => _file = file;

    /// <summary>Takes the right; throws <see cref="ArchiveException"/> where another process has it, and says which.</summary>
    public static WriterLock Take(ArchiveFolder folder)
    {
        FileStream file;
        try
        {
            file = new FileStream(folder.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException e) { throw new ArchiveException($"{folder.Path}: the archive's folder cannot be written to", e); }
        catch (IOException e) { throw new ArchiveException($"{folder.Path}: another process{HolderOf(folder)} is writing to this archive", e); }
        file.SetLength(0);
        file.Write(Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture)));
        file.Flush();
        return new WriterLock(file);
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    // Where the system lets a locked file be read.
    private static string HolderOf(ArchiveFolder folder)
    {
        try
        {
            using var file = new FileStream(folder.Lock, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            Span<byte> id = stackalloc byte[12];
            return Encoding.ASCII.GetString(id[..file.Read(id)]) is { Length: > 0 } number ? $" ({number})" : "";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { return ""; }
    }
}
