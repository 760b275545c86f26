using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Sutra.Web.Archives;
using Sutra.Web.Pages;
using Sutra.Web.Server;

namespace Sutra.Web.Api;

/// <summary>Answers programs: parameters checked, nothing sent twice that did not change.</summary>
internal sealed class ApiEndpoint(OpenArchive archive, PageCache cache, WebInstruments instruments, TimeProvider clock)
{
    private const string NoArchive = "there is no archive yet: it is made with the first page that is added";

    /// <summary>Answers a request.</summary>
    public async Task Get(HttpContext context, ApiOperation operation)
    {
        var (values, wrong) = ApiRequest.Read(context, operation);
        if (wrong is not null) { await Send(context, operation, wrong); return; }
        if (!archive.Exists && !operation.NeedsNoArchive) { await Send(context, operation, ApiAnswer.NotFound(NoArchive)); return; }
        var call = new ApiCall(context, operation, archive, clock, values);
        if (!operation.IsLasting) { context.Response.Headers.CacheControl = "no-cache"; await Send(context, operation, Ask(call)); return; }
        var key = string.Join('\n', "api", archive.Version(), context.Request.Host.Value, context.Request.Path.Value, context.Request.QueryString.Value);
        var tag = PageEndpoint.TagOf(key);
        context.Response.Headers.ETag = PageEndpoint.WeakOf(tag);
        context.Response.Headers.CacheControl = "private, no-cache";
        if (PageEndpoint.IsKnown(context.Request, tag)) { context.Response.StatusCode = StatusCodes.Status304NotModified; return; }
        var kept = cache.Find(key);
        instruments.Asked(operation.Path, kept is not null);
        if (kept is null)
        {
            var answer = Ask(call);
            if (answer is not { Whole: { } whole, FileName: null, Status: StatusCodes.Status200OK }) { await Send(context, operation, answer); return; }
            kept = cache.Keep(key, page => page.Write(whole));
        }
        context.Response.ContentType = TypeOf(operation);
        await kept.Send(context);
    }

    private ApiAnswer Ask(ApiCall call) => call.Operation.Read is { } read ? archive.Read(a => read(call, a)) : call.Operation.Answer!(call);

    private static async Task Send(HttpContext context, ApiOperation operation, ApiAnswer answer)
    {
        var response = context.Response;
        if (answer.Status != StatusCodes.Status200OK)
        {
            response.Headers.Remove(HeaderNames.ETag);
            await ErrorAnswers.WriteProblem(context, answer.Status, answer.Detail);
            return;
        }
        response.ContentType = TypeOf(operation);
        if (answer.FileName is { } name) { response.Headers.ContentDisposition = $"attachment; filename=\"{SafeName(name)}\""; }
        response.ContentLength = answer.Whole?.Length;
        if (HttpMethods.IsHead(context.Request.Method)) { return; }
        if (answer.Whole is { } whole) { await response.Body.WriteAsync(whole, context.RequestAborted); }
        foreach (var part in answer.Parts)
        {
            await response.Body.WriteAsync(part, context.RequestAborted);
            await response.Body.FlushAsync(context.RequestAborted);
        }
    }

    private static string TypeOf(ApiOperation operation) => operation.Type + "; charset=utf-8";

    private static string SafeName(string name) => string.Concat(name.Take(100).Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '_'));
}
