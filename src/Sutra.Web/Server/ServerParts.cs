using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Sutra.Web.Adding;
using Sutra.Web.Api;
using Sutra.Web.Archives;
using Sutra.Web.Pages;
using Sutra.Web.Site;
using Sutra.Web.Tellings;
using Sutra.Web.Uploads;

namespace Sutra.Web.Server;

/// <summary>What the server is made of.</summary>
internal static class ServerParts
{
    private static readonly TimeSpan s_headersTime = TimeSpan.FromSeconds(15);

    /// <summary>Adds everything to a builder that has nothing: no file or variable that is not ours changes how the server runs.</summary>
    public static void Add(WebApplicationBuilder builder, WebSettings settings, TimeProvider clock)
    {
        Logs.Set(builder.Logging, settings);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Listen(kestrel, settings));
        var services = builder.Services;
        services.AddRoutingCore();
        services.AddRateLimiter(o => RateLimits.Set(o, settings.Limits));
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAntiforgery(SetForms);
        services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromSeconds(settings.Limits.StopSeconds));
        services.AddSingleton(settings).AddSingleton(settings.Limits).AddSingleton(clock);
        services.AddSingleton(_ => new OpenArchive(settings.Archive));
        services.AddSingleton(_ => new PageCache(settings.Limits.CacheBytes));
        services.AddSingleton<StoryTellings>().AddSingleton<LineTolls>().AddSingleton<StoryPage>().AddSingleton<StorylinePage>().AddSingleton<StorylinesPage>();
        services.AddSingleton(_ => new UploadDesk(settings.Limits.DeskBytes));
        services.AddSingleton(_ => RateLimits.OfLogins(settings.Limits));
        services.AddSingleton<WebInstruments>().AddSingleton<WriteToken>().AddSingleton<FormToken>().AddSingleton<UploadReader>();
        services.AddSingleton<AddingService>().AddHostedService(s => s.GetRequiredService<AddingService>());
        services.AddSingleton<AddEndpoint>().AddSingleton<ApiEndpoint>().AddSingleton<Health>().AddSingleton<PageEndpoint>().AddSingleton<FormEndpoint>();
        services.AddSingleton<HostGuard>().AddSingleton<RequestBounds>().AddSingleton<RequestLog>().AddSingleton<ErrorAnswers>();
        services.AddSingleton<TodayPage>().AddSingleton<SearchPage>().AddSingleton<OutletsPage>().AddSingleton<ReadPage>().AddSingleton<ArticlePage>().AddSingleton<NamePage>().AddSingleton<OutletPage>().AddSingleton<ApiPage>().AddSingleton<LoginPage>();
        services.AddSingleton(s => new PageList([s.GetRequiredService<TodayPage>(), s.GetRequiredService<StorylinesPage>(), s.GetRequiredService<SearchPage>(), s.GetRequiredService<OutletsPage>(), s.GetRequiredService<ReadPage>(), s.GetRequiredService<StoryPage>(), s.GetRequiredService<StorylinePage>(), s.GetRequiredService<ArticlePage>(), s.GetRequiredService<NamePage>(), s.GetRequiredService<OutletPage>(), s.GetRequiredService<ApiPage>(), s.GetRequiredService<LoginPage>()]));
        services.AddSingleton(s => new Layout(s.GetRequiredService<PageList>().Navigation));
    }

    private static void Listen(KestrelServerOptions kestrel, WebSettings settings)
    {
        var limits = settings.Limits;
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = limits.FormBytes;
        kestrel.Limits.MaxRequestHeadersTotalSize = limits.HeaderBytes;
        kestrel.Limits.MaxRequestLineSize = limits.QueryLength + 8192;
        kestrel.Limits.MaxRequestBufferSize = Math.Max(1 << 20, limits.HeaderBytes + limits.QueryLength + 16384);
        kestrel.Limits.RequestHeadersTimeout = s_headersTime;
        kestrel.Limits.MaxConcurrentConnections = limits.Connections;
        kestrel.Listen(settings.Listen.Address, settings.Listen.Port, listen =>
        {
            if (settings is { Certificate: { } certificate, CertificateKey: { } key }) { listen.UseHttps(new HttpsConnectionAdapterOptions { ServerCertificate = X509Certificate2.CreateFromPemFile(certificate, key) }); }
        });
    }

    private static void SetForms(AntiforgeryOptions options)
    {
        options.FormFieldName = FormToken.Field;
        options.HeaderName = null;
        options.SuppressXFrameOptionsHeader = true;
        options.Cookie.Name = "sutra-form";
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.HttpOnly = true;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }
}
