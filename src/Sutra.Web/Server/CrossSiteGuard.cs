using Microsoft.AspNetCore.Http;

namespace Sutra.Web.Server;

/// <summary>Refuses requests by which another site's page would have a visitor's browser write here.</summary>
/// <remarks>Browsers say where a request comes from (Sec-Fetch-Site, Origin); programs say neither and are let through to the token.</remarks>
internal static class CrossSiteGuard
{
    /// <summary>Goes on with what only reads, and with what does not come from elsewhere.</summary>
    public static Task Look(HttpContext context, RequestDelegate next)
    {
        if (IsReading(context.Request.Method) || IsOwn(context.Request)) { return next(context); }
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static bool IsReading(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    private static bool IsOwn(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"];
        if (site.Count > 0 && site is not ["same-origin"] and not ["none"]) { return false; }
        var origin = request.Headers.Origin;
        return origin.Count == 0 || (origin is [{ } from] && IsHere(from, request, isSaid: site is ["same-origin"]));
    }

    // Behind a proxy that speaks TLS for us the page's scheme is https and ours is http; then the browser's word that it is the same origin has to be there.
    private static bool IsHere(string origin, HttpRequest request, bool isSaid) =>
        Is(origin, request.Scheme, request) || (isSaid && Is(origin, Uri.UriSchemeHttps, request));

    private static bool Is(string origin, string scheme, HttpRequest request) =>
        string.Equals(origin, $"{scheme}://{request.Host.Value}", StringComparison.OrdinalIgnoreCase);
}
