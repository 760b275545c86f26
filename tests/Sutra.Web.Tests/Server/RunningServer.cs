using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Sutra.Archive.Keeping;
using Sutra.Web.Server;

namespace Sutra.Web.Tests.Server;

/// <summary>A server on a free port with an archive of its own, and a client that follows nothing by itself.</summary>
internal sealed partial class RunningServer : IAsyncDisposable
{
    /// <summary>A page by nobody about a bridge that never was.</summary>
    public const string Page = "দৈনিক শালিক\nকাঁকনা নদীর সেতু ধসে নিহত ৭\nপ্রকাশ: ১৪ মার্চ ২০২৫, ১০:২০\nমেঘডাঙায় কাঁকনা নদীর ওপর নির্মাণাধীন সেতু ধসে সাতজন নিহত হয়েছেন। বৃহস্পতিবার ভোরে এ ঘটনা ঘটে।\nমেঘডাঙার জেলা প্রশাসক রওশন ইকবাল বলেন, ক্ষতিগ্রস্ত প্রত্যেক পরিবারকে দ্রুততম সময়ের মধ্যে ক্ষতিপূরণ দেওয়া হবে।\n";

    private readonly string _folder;
    private readonly SutraServer _server;

    private RunningServer(string folder, SutraServer server, Uri address, bool cookies)
    {
        (_folder, _server) = (folder, server);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = cookies, CookieContainer = Cookies }) { BaseAddress = address };
    }

    public CookieContainer Cookies { get; } = new();

    public HttpClient Client { get; }

    public ArchiveFolder Archive => new(Path.Combine(_folder, "archive"));

    public int Port => Client.BaseAddress!.Port;

    public IEnumerable<(string Path, string Method)> Routes => _server.Routes;

    public static async Task<RunningServer> Start(Func<WebSettings, WebSettings>? change = null, bool cookies = true)
    {
        var folder = Directory.CreateTempSubdirectory("sutra-web-").FullName;
        var settings = new WebSettings { Archive = new ArchiveFolder(Path.Combine(folder, "archive")), Listen = new ListenAddress(IPAddress.Loopback, 0), LogLevel = Microsoft.Extensions.Logging.LogLevel.Critical };
        var server = SutraServer.Build(change?.Invoke(settings) ?? settings, TimeProvider.System);
        (await server.Start()).ShouldBeNull();
        return new RunningServer(folder, server, new UriBuilder(server.Address) { Host = "127.0.0.1" }.Uri, cookies);
    }

    /// <summary>Asks for a page as a browser of a language would.</summary>
    public async Task<string> Text(string address, string language = "en")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept-Language", language } } };
        using var answer = await Client.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Adds what a call sends.</summary>
    public async Task<(HttpStatusCode Status, string Text)> Add(string content, string address = "/api/add", string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(content, Encoding.UTF8, "text/plain") };
        if (token is not null) { request.Headers.Authorization = new("Bearer", token); }
        using var answer = await Client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Sends a form of a page's own, its token included.</summary>
    public async Task<HttpResponseMessage> Post(string address, params (string Name, string Value)[] fields)
    {
        using var content = new MultipartFormDataContent { { new StringContent(await FormToken(address)), "form-token" } };
        foreach (var (name, value) in fields) { content.Add(new StringContent(value), name); }
        return await Client.PostAsync(address, content);
    }

    public async Task<string> FormToken(string address) => Field().Match(await Text(address)).Groups[1].Value.Replace("&#x2B;", "+", StringComparison.Ordinal);

    /// <summary>Sends bytes as they are, and reads the status of the answer; 0 where the connection was closed without one.</summary>
    public async Task<int> Raw(string request) => await Raw(Encoding.Latin1.GetBytes(request));

    public async Task<int> Raw(byte[] request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, Port);
        await using var stream = client.GetStream();
        var buffer = new byte[64];
        try
        {
            await stream.WriteAsync(request);
            var read = await stream.ReadAtLeastAsync(buffer, 12, throwOnEndOfStream: false);
            return read >= 12 && buffer.AsSpan(0, 5).SequenceEqual("HTTP/"u8) ? int.Parse(Encoding.ASCII.GetString(buffer, 9, 3), System.Globalization.CultureInfo.InvariantCulture) : 0;
        }
        catch (IOException) { return 0; }
    }

    public async ValueTask DisposeAsync()
    {
        await _server.Stop();
        Client.Dispose();
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [GeneratedRegex("name=\"form-token\" value=\"([^\"]+)\"")]
    private static partial Regex Field();
}
