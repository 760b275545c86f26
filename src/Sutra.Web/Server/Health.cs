using Microsoft.AspNetCore.Http;
using Sutra.Archive;
using Sutra.Stories.Json;
using Sutra.Web.Archives;

namespace Sutra.Web.Server;

/// <summary>Whether the server lives, and whether it can do its work.</summary>
internal sealed class Health(OpenArchive archive)
{
    /// <summary>It answers: it lives.</summary>
    public static Task Live(HttpContext context) => Write(context, StatusCodes.Status200OK, "live", null);

    /// <summary>The archive can be opened, or is not there yet and will be made by the first addition.</summary>
    public Task Ready(HttpContext context)
    {
        if (!archive.Exists) { return Write(context, StatusCodes.Status200OK, "ready", "empty"); }
        try
        {
            archive.Version();
            return Write(context, StatusCodes.Status200OK, "ready", "open");
        }
        catch (ArchiveException) { return Write(context, StatusCodes.Status503ServiceUnavailable, "not-ready", "unreadable"); }
    }

    private static async Task Write(HttpContext context, int status, string state, string? held)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        context.Response.Headers.CacheControl = "no-store";
        using var bytes = new MemoryStream();
        JsonText.WriteObject(bytes, JsonText.Compact, json =>
        {
            json.WriteString("status", state);
            if (held is not null) { json.WriteString("archive", held); }
        });
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) { await context.Response.Body.WriteAsync(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), context.RequestAborted); }
    }
}
