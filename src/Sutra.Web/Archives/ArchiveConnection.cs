using Sutra.Archive.Keeping;

namespace Sutra.Web.Archives;

/// <summary>What one request reads the archive with.</summary>
/// <param name="Searcher">Finds articles.</param>
/// <param name="Articles">Reads one.</param>
/// <param name="Made">When the database's file was made: by that it is told from another in its place.</param>
internal sealed record ArchiveConnection(ArchiveSearcher Searcher, KeptArticles Articles, DateTime Made) : IDisposable
{
    /// <summary>Opens an archive; throws <see cref="Sutra.Archive.ArchiveException"/> where that cannot be.</summary>
    public static ArchiveConnection Open(ArchiveFolder folder, DateTime made)
    {
        var searcher = ArchiveSearcher.Open(folder);
        try { return new ArchiveConnection(searcher, KeptArticles.Open(folder), made); }
        catch
        {
            searcher.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Searcher.Dispose();
        Articles.Dispose();
    }
}
