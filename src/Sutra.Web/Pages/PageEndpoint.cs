using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Sutra.Web.Archives;
using Sutra.Web.Html;
using Sutra.Web.Server;
using Sutra.Web.Site;

namespace Sutra.Web.Pages;

/// <summary>Answers requests for pages: language, layout, what browsers and the server keep.</summary>
internal sealed class PageEndpoint(WebSettings settings, Layout layout, OpenArchive archive, PageCache cache, WebInstruments instruments)
{
    // Letters that are packed together.
    private const int BufferSize = 16 << 10;

    private const string Type = "text/html; charset=utf-8";

    // Another build may write the same page otherwise.
    private static readonly string s_build = typeof(PageEndpoint).Module.ModuleVersionId.ToString("N");

    /// <summary>The request as pages see it.</summary>
    public PageRequest Read(HttpContext context)
    {
        var language = LanguageChoice.Of(context.Request, settings.Language);
        language.Keep(context);
        return new PageRequest(context, language);
    }

    /// <summary>Answers with a page, from memory or anew; with nothing where the browser has it.</summary>
    public async Task Get(HttpContext context, IPage page)
    {
        var request = Read(context);
        context.Response.Headers.Vary = "Accept-Language, Cookie";
        if (!page.IsLasting)
        {
            await Send(context, request, page.Get(request));
            return;
        }
        var key = KeyOf(request, archive.Version(), page.Edition);
        var tag = TagOf(key);
        if (IsKnown(context.Request, tag))
        {
            Headers(context, tag);
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        var kept = cache.Find(key);
        instruments.Asked(page.Route, kept is not null);
        if (kept is null)
        {
            var answer = page.Get(request);
            if (answer.Status != StatusCodes.Status200OK)
            {
                await Send(context, request, answer);
                return;
            }
            kept = cache.Keep(key, stream => Render(request, answer, stream));
        }
        Headers(context, tag);
        context.Response.ContentType = Type;
        await kept.Send(context);
    }

    /// <summary>Sends an answer that is nobody else's and nothing to keep.</summary>
    public async Task Send(HttpContext context, PageRequest request, PageAnswer answer)
    {
        context.Response.StatusCode = answer.Status;
        context.Response.Headers.CacheControl = "no-store";
        if (answer.Redirect is { } address)
        {
            context.Response.Headers.Location = address;
            return;
        }
        using var bytes = new MemoryStream();
        Render(request, answer, bytes);
        await Send(context, bytes.GetBuffer().AsMemory(0, (int)bytes.Length));
    }

    /// <summary>A tag as it is sent: weak, since packed and unpacked are the same page in other bytes.</summary>
    internal static string WeakOf(string tag) => "W/" + tag;

    /// <summary>Whether the one who asks has what a tag stands for.</summary>
    internal static bool IsKnown(HttpRequest request, string tag) => request.Headers.IfNoneMatch.Any(t => t is not null && t.Contains(tag, StringComparison.Ordinal));

    private void Render(PageRequest request, PageAnswer answer, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), BufferSize, leaveOpen: true) { NewLine = "\n" };
        var markup = new Markup(writer);
        var sheet = new PageSheet(markup, request.Labels, request.Links);
        layout.Write(markup, request.Labels, request.FrameOf(answer.Title) with { Alternates = answer.Alternates }, () => answer.Write(sheet));
    }

    private static async Task Send(HttpContext context, ReadOnlyMemory<byte> bytes)
    {
        context.Response.ContentType = Type;
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) { await context.Response.Body.WriteAsync(bytes, context.RequestAborted); }
    }

    private static void Headers(HttpContext context, string tag)
    {
        context.Response.Headers.ETag = WeakOf(tag);
        context.Response.Headers.CacheControl = "private, no-cache";
    }

    private static string KeyOf(PageRequest request, string version, string edition) =>
        string.Join('\n', version, edition, request.Labels.Language, request.Links.Language, request.Context.Request.Path.Value, request.Context.Request.QueryString.Value);

    /// <summary>The tag of what a key stands for.</summary>
    internal static string TagOf(string key) => '"' + Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(s_build + key)).AsSpan(0, 15)) + '"';
}
