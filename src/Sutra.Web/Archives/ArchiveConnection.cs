using Sutra.Archive.Looking;

namespace Sutra.Web.Archives;

/// <summary>What one request reads the archive with.</summary>
/// <param name="Reader">The reader.</param>
/// <param name="Made">When the database's file was made: by that it is told from another in its place.</param>
internal sealed record ArchiveConnection(ArchiveReader Reader, DateTime Made) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => Reader.Dispose();
}
