using System.Globalization;
using System.Text;

namespace Sutra.Archive.Keeping;

/// <summary>The right to write to an archive, which one process has at a time. The system takes it back when the process ends, however it ends.</summary>
internal sealed class WriterLock : IDisposable
{
    private readonly FileStream _file;

    private WriterLock(FileStream file, long stamp, long before) => (_file, Stamp, Before) = (file, stamp, before);

    /// <summary>What this taking of the right is told apart by: a number that no other has.</summary>
    public long Stamp { get; }

    /// <summary>The stamp of the taking before it; 0 where there is none.</summary>
    public long Before { get; }

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
        var before = StampIn(file);
        var stamp = Random.Shared.NextInt64(1, long.MaxValue);
        file.SetLength(0);
        file.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}\n{stamp}\n")));
        file.Flush();
        return new WriterLock(file, stamp, before);
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    // The process, then the stamp; an earlier version of the program wrote the process alone.
    private static long StampIn(FileStream file)
    {
        Span<byte> text = stackalloc byte[40];
        var parts = Encoding.ASCII.GetString(text[..file.Read(text)]).Split('\n');
        return parts.Length > 1 && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var stamp) ? stamp : 0;
    }

    // Where the system lets a locked file be read.
    private static string HolderOf(ArchiveFolder folder)
    {
        try
        {
            using var file = new FileStream(folder.Lock, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            Span<byte> text = stackalloc byte[40];
            return Encoding.ASCII.GetString(text[..file.Read(text)]).Split('\n')[0] is { Length: > 0 } number ? $" ({number})" : "";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { return ""; }
    }
}
