using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Sutra.Web.Adding;
using Sutra.Web.Api;
using Sutra.Web.Pages;
using Sutra.Web.Site;

namespace Sutra.Web.Server;

/// <summary>The web server, <c>sutra serve</c>.</summary>
internal sealed class SutraServer : IAsyncDisposable
{
    private const int Forever = 31_536_000;

    private readonly WebApplication _application;
    private readonly WebSettings _settings;
    private readonly Telemetry? _telemetry;

    private SutraServer(WebApplication application, WebSettings settings) =>
        (_application, _settings, _telemetry) = (application, settings, Telemetry.Start(settings.Telemetry));

    /// <summary>Where it is, once it was started; with the port that it was given where none was named.</summary>
    public Uri Address
    {
        get
        {
            var address = new UriBuilder(_application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
            // All of a machine's addresses are none that a browser goes to.
            if (_settings.Listen.Address.Equals(IPAddress.Any) || _settings.Listen.Address.Equals(IPAddress.IPv6Any)) { address.Host = "localhost"; }
            return address.Uri;
        }
    }

    /// <summary>Makes a server. The settings have no <see cref="WebSettings.Faults"/>.</summary>
    public static SutraServer Build(WebSettings settings, TimeProvider clock)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        ServerParts.Add(builder, settings, clock);
        var application = builder.Build();
        Guard(application);
        Map(application);
        return new SutraServer(application, settings);
    }

    /// <summary>Every address that it answers, as routes are written, with the methods.</summary>
    internal IEnumerable<(string Path, string Method)> Routes => _application.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .SelectMany(e => e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(m => (e.RoutePattern.RawText!, m)));

    /// <summary>Starts it; why that cannot be, or null where it runs.</summary>
    public async Task<string?> Start(CancellationToken stop = default)
    {
        try
        {
            await _application.StartAsync(stop);
            return null;
        }
        catch (IOException e) when (e.InnerException is AddressInUseException) { return $"{_settings.Listen}: something else listens there; name another port with --listen"; }
        catch (Exception e) when (e is IOException or System.Net.Sockets.SocketException or System.Security.Cryptography.CryptographicException or UnauthorizedAccessException) { return $"{_settings.Listen}: {e.Message}"; }
    }

    /// <summary>Waits until it is told to stop (Ctrl-C, SIGTERM); what is being answered then is answered first.</summary>
    public Task Wait() => _application.WaitForShutdownAsync();

    /// <summary>Stops it, likewise.</summary>
    public Task Stop() => _application.StopAsync();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        _telemetry?.Dispose();
    }

    // In this order: whatever fails behind the first two is answered in the layout and with all headers.
    private static void Guard(WebApplication application)
    {
        var services = application.Services;
        application.Use(services.GetRequiredService<RequestLog>().Write);
        application.Use(SecurityHeaders.Set);
        application.Use(services.GetRequiredService<ErrorAnswers>().Answer);
        application.Use(services.GetRequiredService<HostGuard>().Look);
        application.Use(services.GetRequiredService<RequestBounds>().Look);
        application.UseRateLimiter();
        application.Use(CrossSiteGuard.Look);
        application.UseRouting();
    }

    private static void Map(WebApplication application)
    {
        var services = application.Services;
        string[] reading = [HttpMethods.Get, HttpMethods.Head];
        var pages = services.GetRequiredService<PageEndpoint>();
        var forms = services.GetRequiredService<FormEndpoint>();
        foreach (var page in services.GetRequiredService<PageList>().All)
        {
            application.MapMethods(page.Route, reading, context => pages.Get(context, page));
            if (page is IFormPage form) { application.MapPost(page.Route, context => forms.Post(context, form)); }
        }
        application.MapMethods(Assets.Folder + "{name}", reading, SendAsset);
        var programs = services.GetRequiredService<ApiEndpoint>();
        foreach (var operation in ApiTable.All)
        {
            if (operation.Method == HttpMethods.Post) { application.MapPost(operation.Path, services.GetRequiredService<AddEndpoint>().Post); }
            else { application.MapMethods(operation.Path, reading, context => programs.Get(context, operation)); }
        }
        var health = services.GetRequiredService<Health>();
        application.MapMethods("/health/live", reading, Health.Live);
        application.MapMethods("/health/ready", reading, health.Ready);
        application.MapMethods("/health", reading, health.Ready);
    }

    private static Task SendAsset(HttpContext context)
    {
        if (Assets.Find(context.Request.Path.Value ?? "") is not { } asset)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }
        context.Response.ContentType = asset.Type;
        context.Response.ContentLength = asset.Bytes.Length;
        context.Response.Headers.CacheControl = FormattableString.Invariant($"public, max-age={Forever}, immutable");
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(asset.Bytes, context.RequestAborted).AsTask();
    }
}
