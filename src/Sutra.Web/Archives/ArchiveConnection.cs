using Sutra.Archive.Looking;

namespace Sutra.Web.Archives;

/// <summary>What one request reads the archive with.</summary>
internal sealed class ArchiveConnection(ArchiveReader reader, Action closed) : IDisposable
{
    /// <summary>The reader.</summary>
    public ArchiveReader Reader => reader;

    /// <inheritdoc/>
    public void Dispose()
    {
        reader.Dispose();
        closed();
    }
}
