using Microsoft.AspNetCore.Http;

namespace Sutra.Web.Server;

/// <summary>Refuses requests whose address is longer than any of ours, or whose method only looks like one.</summary>
internal sealed class RequestBounds(WebLimits limits)
{
    private const int LongestPath = 4096;

    /// <summary>Goes on with a request within bounds.</summary>
    public Task Look(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (!string.Equals(request.Method, HttpMethods.GetCanonicalizedValue(request.Method), StringComparison.Ordinal))
        {
            // The framework takes head for HEAD and holds the answer's content back, the server does not and waits for it.
            request.Method = HttpMethods.Get;
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        }
        if (request.QueryString.Value?.Length <= limits.QueryLength && request.Path.Value?.Length <= LongestPath) { return next(context); }
        context.Response.StatusCode = StatusCodes.Status414UriTooLong;
        return Task.CompletedTask;
    }
}
