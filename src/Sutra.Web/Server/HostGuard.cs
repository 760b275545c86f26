using System.Net;
using Microsoft.AspNetCore.Http;

namespace Sutra.Web.Server;

/// <summary>Refuses requests that call the server by a name that is not its own: by such a name another site's script could reach it (DNS rebinding).</summary>
internal sealed class HostGuard(WebSettings settings)
{
    private readonly HashSet<string> _names = new([.. settings.Hosts, "localhost"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Goes on with a request of a right name.</summary>
    public Task Look(HttpContext context, RequestDelegate next)
    {
        if (IsOurs(context.Request.Host.Host)) { return next(context); }
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }

    // An address cannot be rebound. On loopback no other than this machine's own is called for.
    private bool IsOurs(string host)
    {
        if (_names.Contains(host)) { return true; }
        if (!IPAddress.TryParse(host.Trim('[', ']'), out var address)) { return false; }
        return !settings.Listen.IsLoopback || IPAddress.IsLoopback(address);
    }
}
