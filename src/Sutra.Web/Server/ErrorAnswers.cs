using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Sutra.Archive;
using Sutra.Stories.Json;
using Sutra.Web.Pages;

namespace Sutra.Web.Server;

/// <summary>Answers what went wrong: a page in the layout for people, problem+json for programs; never a trace of the program.</summary>
internal sealed partial class ErrorAnswers(PageEndpoint pages, ILogger<ErrorAnswers> log)
{
    private const int ClientGone = 499;

    private static readonly string[] s_forPrograms = ["/api", "/feeds", "/export", "/health"];

    /// <summary>Goes on with a request, and answers for it where it failed or stayed without an answer.</summary>
    public async Task Answer(HttpContext context, RequestDelegate next)
    {
        var reason = (string?)null;
        try
        {
            await next(context);
        }
        catch (Exception e) when (context.RequestAborted.IsCancellationRequested && e is not OutOfMemoryException)
        {
            context.Response.StatusCode = context.Response.HasStarted ? context.Response.StatusCode : ClientGone;
            return;
        }
        catch (Exception e) when (!context.Response.HasStarted && e is not OutOfMemoryException)
        {
            (var status, reason) = Judge(e);
            context.Response.Headers.Remove("ETag");
            context.Response.Headers.CacheControl = "no-store";
            context.Response.ContentLength = null;
            context.Response.StatusCode = status;
        }
        var response = context.Response;
        if (response.StatusCode < 400 || response.HasStarted || response.ContentLength is not null || response.ContentType is not null) { return; }
        if (IsForProgram(context.Request)) { await WriteProblem(context, response.StatusCode, reason); }
        else { await WritePage(context, response.StatusCode); }
    }

    /// <summary>Answers a program with what is wrong, after RFC 9457.</summary>
    public static async Task WriteProblem(HttpContext context, int status, string? detail)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/problem+json";
        context.Response.Headers.CacheControl = "no-store";
        using var bytes = new MemoryStream();
        JsonText.WriteObject(bytes, JsonText.Compact, json =>
        {
            json.WriteString("type", "about:blank");
            json.WriteString("title", Labels.LabelSet.English[KeyOf(status) + ".title"]);
            json.WriteNumber("status", status);
            if (detail is not null) { json.WriteString("detail", detail); }
        });
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) { await context.Response.Body.WriteAsync(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), context.RequestAborted); }
    }

    private async Task WritePage(HttpContext context, int status)
    {
        var request = pages.Read(context);
        await pages.Send(context, request, PageAnswer.Message(request, status, KeyOf(status)));
    }

    private (int Status, string? Reason) Judge(Exception e)
    {
        switch (e)
        {
            case BadHttpRequestException bad:
                return (bad.StatusCode, null);
            // The last is what the server makes of a chunk that is longer than any number.
            case JsonException or InvalidDataException or IOException { InnerException: OverflowException }:
                return (StatusCodes.Status400BadRequest, null);
            case ArchiveException:
                ArchiveFailed(log, e.Message);
                return (StatusCodes.Status503ServiceUnavailable, "the archive cannot be read; the server's log says why");
            default:
                Failed(log, e);
                return (StatusCodes.Status500InternalServerError, null);
        }
    }

    /// <summary>The key of the labels for a status.</summary>
    internal static string KeyOf(int status) => status switch
    {
        401 or 403 or 404 or 405 or 413 or 414 or 429 or 503 => FormattableString.Invariant($"error.{status}"),
        >= 500 => "error.500",
        _ => "error.400",
    };

    private static bool IsForProgram(HttpRequest request) => s_forPrograms.Any(p => request.Path.StartsWithSegments(p, StringComparison.Ordinal));

    [LoggerMessage(Level = LogLevel.Error, Message = "A fault of the program")]
    private static partial void Failed(ILogger log, Exception e);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Reason}")]
    private static partial void ArchiveFailed(ILogger log, string reason);
}
