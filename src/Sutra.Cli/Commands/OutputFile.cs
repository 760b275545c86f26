namespace Sutra.Cli.Commands;

/// <summary>A file that takes its name when it is whole: one that was there before stays until then.</summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string? _path;

    private OutputFile(string? path, Stream stream) => (_path, Stream) = (path, stream);

    /// <summary>Where to write.</summary>
    public Stream Stream { get; }

    /// <summary>Opens a file, or standard output where none is named.</summary>
    /// <exception cref="Sutra.Archive.ArchiveException">It cannot be written.</exception>
    public static OutputFile Open(string? path)
    {
        if (path is null or "-") { return new OutputFile(null, StandardOutput.Open()); }
        return Named(path, () => new OutputFile(path, new FileStream(PartOf(path), FileMode.Create, FileAccess.Write, FileShare.Read)));
    }

    /// <summary>Gives the file its name.</summary>
    /// <exception cref="Sutra.Archive.ArchiveException">It cannot be written.</exception>
    public void Finish()
    {
        if (_path is null) { Stream.Flush(); return; }
        Named(_path, () =>
        {
            Stream.Dispose();
            File.Move(PartOf(_path), _path, overwrite: true);
            return true;
        });
    }

    /// <summary>Does what writes to it; a fault names the file.</summary>
    public T Write<T>(Func<T> work) => _path is null ? work() : Named(_path, work);

    /// <summary>Closes it; what has not its name yet is removed.</summary>
    public void Dispose()
    {
        try { Stream.Dispose(); }
        catch (IOException) when (_path is not null)
        {
            // The disk is full: that was said, and the file is removed.
        }
        if (_path is not null) { File.Delete(PartOf(_path)); }
    }

    private static string PartOf(string path) => path + ".part";

    private static T Named<T>(string path, Func<T> work)
    {
        try { return work(); }
        catch (Exception e) when (e is (IOException or UnauthorizedAccessException) and not Sutra.Archive.ArchiveException) { throw new Sutra.Archive.ArchiveException($"{path}: {e.Message}", e); }
    }
}
