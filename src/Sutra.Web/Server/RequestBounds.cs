using Microsoft.AspNetCore.Http;

namespace Sutra.Web.Server;

/// <summary>Refuses requests whose address is longer than any of ours.</summary>
internal sealed class RequestBounds(WebLimits limits)
{
    private const int LongestPath = 4096;

    /// <summary>Goes on with a request within bounds.</summary>
    public Task Look(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (request.QueryString.Value?.Length <= limits.QueryLength && request.Path.Value?.Length <= LongestPath) { return next(context); }
        context.Response.StatusCode = StatusCodes.Status414UriTooLong;
        return Task.CompletedTask;
    }
}
