using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Sutra.Archive.Keeping;
using Sutra.Archive.Looking;
using Sutra.Pages.Inputs;
using Sutra.Web.Tests.Server;
using Sutra.Web.Uploads;

[assembly: AssemblyFixture(typeof(SampleServer))]

namespace Sutra.Web.Tests.Server;

/// <summary>A server whose archive holds the repository's samples; nothing is added to it.</summary>
public sealed class SampleServer : IAsyncLifetime
{
    /// <summary>The client.</summary>
    public HttpClient Client => Server.Client;

    /// <summary>The ids of its articles that tell something.</summary>
    public IReadOnlyList<string> Articles { get; private set; } = [];

    /// <summary>The server itself.</summary>
    internal RunningServer Server { get; private set; } = null!;

    /// <summary>The routes of the server.</summary>
    internal IEnumerable<(string Path, string Method)> Routes => Server.Routes;

    public async ValueTask InitializeAsync()
    {
        Server = await RunningServer.Start(cookies: false); // a language that one test chooses is no other's
        var pages = new PageSource(new SourceOptions()).Read([Path.Combine(SharedData.Root, "samples", "boithok"), Path.Combine(SharedData.Root, "samples", "setu")]).Select(i => PageReading.Of(i.Page).Read).OfType<(RawPage Page, Sutra.Stories.Readings.Reading Reading)>().ToList();
        using var writer = ArchiveWriter.Open(Server.Archive);
        foreach (var batch in PageBatches.Add(writer, pages.Select(p => PreparedPage.Of(p.Page, p.Reading)), TimeProvider.System)) { batch.ShouldAllBe(k => k.As == KeptAs.New); }
        Articles = [.. pages.Where(p => p.Reading.Article.Kind == Sutra.Pages.Articles.PageKind.Article).Select(p => p.Page.Id)];
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    /// <summary>Asks for JSON that has to be there.</summary>
    public async Task<JsonElement> Json(string address)
    {
        using var answer = await Client.GetAsync(address);
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, $"{address}: {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>Asks for a page as a browser of a language would.</summary>
    public Task<string> Text(string address, string language = "en") => Server.Text(address, language);

    /// <summary>Asks for a page and reads its HTML.</summary>
    internal async Task<IHtmlDocument> Page(string address, string language = "en") => new HtmlParser().ParseDocument(await Server.Text(address, language));

    internal T Read<T>(Func<ArchiveReader, T> work)
    {
        using var reader = ArchiveReader.Open(Server.Archive);
        return work(reader);
    }

    /// <summary>Every story, by its number.</summary>
    internal List<StoryEntry> Stories() => Read(r => Enumerable.Range(1, 100).Select(n => r.Stories.Find(n)).OfType<StoryEntry>().ToList());
}
