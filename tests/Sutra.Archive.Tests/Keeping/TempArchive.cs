using Sutra.Archive.Keeping;
using Sutra.Pages;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;

namespace Sutra.Archive.Tests.Keeping;

/// <summary>An archive of invented pages that is gone when the test is over.</summary>
internal sealed class TempArchive : IDisposable
{
    private readonly TempFolder _temp = new();

    public ArchiveFolder Folder => new(_temp.File("archive"));

    /// <summary>Adds pages by a writer of their own.</summary>
    public IReadOnlyList<Kept> Add(params RawPage[] pages)
    {
        using var writer = ArchiveWriter.Open(Folder);
        return writer.Add([.. pages.Select(Read)]);
    }

    public static (RawPage, Reading) Read(RawPage page) => (page, Reader.Read(ArticleReader.Read(page)));

    public static PreparedPage Prepare(RawPage page) => PreparedPage.Of(page, Reader.Read(ArticleReader.Read(page)));

    public static RawPage Page(string id, string text, string? url = null) => new() { Id = id, Kind = ContentKind.Text, Content = text, Url = url };

    public void Dispose() => _temp.Dispose();
}
