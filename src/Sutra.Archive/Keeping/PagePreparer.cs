using Sutra.Pages;
using Sutra.Pages.Inputs;

namespace Sutra.Archive.Keeping;

/// <summary>Reads pages and makes them ready for an archive, on as many threads as like. What the archive has already is read and not understood again.</summary>
/// <param name="folder">The archive; there is one, since its writer makes it.</param>
public sealed class PagePreparer(ArchiveFolder folder) : IDisposable
{
    private readonly MetArticles _met = new(folder);

    /// <summary>Makes a page ready.</summary>
    public PreparedPage Prepare(RawPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var prepared = PreparedPage.Of(page, ArticleReader.Read(page));
        if (_met.Has(prepared.Key, prepared.Text)) { prepared.IsMet = true; } else { prepared.Understand(); }
        return prepared;
    }

    /// <inheritdoc/>
    public void Dispose() => _met.Dispose();
}
