using System.Net;
using System.Text.Json;
using Sutra.Archive.Keeping;
using Sutra.Pages.Inputs;
using Sutra.Web.Tests.Server;
using Sutra.Web.Uploads;

[assembly: AssemblyFixture(typeof(SampleServer))]

namespace Sutra.Web.Tests.Server;

/// <summary>A server whose archive holds the repository's samples; nothing is added to it.</summary>
public sealed class SampleServer : IAsyncLifetime
{
    private RunningServer _server = null!;

    /// <summary>The client.</summary>
    public HttpClient Client => _server.Client;

    /// <summary>The routes of the server.</summary>
    internal IEnumerable<(string Path, string Method)> Routes => _server.Routes;

    /// <summary>The ids of its articles that tell something.</summary>
    public IReadOnlyList<string> Articles { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.Start();
        var pages = new PageSource(new SourceOptions()).Read([Path.Combine(SharedData.Root, "samples", "boithok"), Path.Combine(SharedData.Root, "samples", "setu")]).Select(i => PageReading.Of(i.Page).Read).OfType<(RawPage Page, Sutra.Stories.Readings.Reading Reading)>().ToList();
        using var writer = ArchiveWriter.Open(_server.Archive);
        foreach (var batch in PageBatches.Add(writer, pages, TimeProvider.System)) { batch.ShouldAllBe(k => k.As == KeptAs.New); }
        Articles = [.. pages.Where(p => p.Reading.Article.Kind == Sutra.Pages.Articles.PageKind.Article).Select(p => p.Page.Id)];
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    /// <summary>Asks for JSON that has to be there.</summary>
    public async Task<JsonElement> Json(string address)
    {
        using var answer = await Client.GetAsync(address);
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, $"{address}: {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>Asks for a page as a browser of a language would.</summary>
    public Task<string> Text(string address, string language = "en") => _server.Text(address, language);
}
