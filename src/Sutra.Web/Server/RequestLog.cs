using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Sutra.Web.Server;

/// <summary>A line for each request, where debugging is asked for. What people search for stands in no log.</summary>
internal sealed partial class RequestLog(ILogger<RequestLog> log, TimeProvider clock)
{
    /// <summary>Goes on, and writes the line afterwards.</summary>
    public async Task Write(HttpContext context, RequestDelegate next)
    {
        if (!log.IsEnabled(LogLevel.Debug))
        {
            await next(context);
            return;
        }
        var began = clock.GetTimestamp();
        await next(context);
        var (path, took) = (context.Request.Path.ToUriComponent(), clock.GetElapsedTime(began).TotalMilliseconds);
        Answered(log, context.Request.Method, path, context.Response.StatusCode, took);
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Method} {Path} {Status} {Milliseconds:0.0} ms")]
    private static partial void Answered(ILogger log, string method, string path, int status, double milliseconds);
}
