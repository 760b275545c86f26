using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Sutra.Archive.Keeping;
using Sutra.Archive.Looking;
using Sutra.Pages;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;

namespace Sutra.Web.Tests.Server;

/// <summary>A server with the archive of samples/, for all tests of a class.</summary>
public sealed class SampleServer : IAsyncLifetime
{
    internal RunningServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Server = await RunningServer.Start();
        using var writer = ArchiveWriter.Open(Server.Archive);
        var pages = new PageSource(new SourceOptions()).Read([Path.Combine(SharedData.Root, "samples")]).Select(i => (i.Page!, Reader.Read(ArticleReader.Read(i.Page!))));
        foreach (var _ in PageBatches.Add(writer, pages, TimeProvider.System)) { }
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    internal async Task<IHtmlDocument> Page(string address, string language = "en") => new HtmlParser().ParseDocument(await Server.Text(address, language));

    internal T Read<T>(Func<ArchiveReader, T> work)
    {
        using var reader = ArchiveReader.Open(Server.Archive);
        return work(reader);
    }

    /// <summary>Every story, by its number.</summary>
    internal List<StoryEntry> Stories() => Read(r => Enumerable.Range(1, 100).Select(n => r.Stories.Find(n)).OfType<StoryEntry>().ToList());
}
