using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Sutra.Pages.Inputs;
using Sutra.Pages.Metadata;
using Sutra.Web.Server;
using Sutra.Web.Uploads;

namespace Sutra.Web.Adding;

/// <summary><c>POST /api/add</c>: what <c>sutra add</c> reads from standard input, read as it comes; a line of JSON for each page once it is kept.</summary>
internal sealed class AddEndpoint(WebSettings settings, WriteToken token, AddingService adding) : IDisposable
{
    /// <summary>The longest parameter, in characters.</summary>
    public const int LongestWord = 500;

    private const string RetrySeconds = "1";

    private readonly SemaphoreSlim _calls = new(settings.Limits.AddCalls);

    /// <summary>What a caller may say of a page that comes by itself.</summary>
    public static IReadOnlyList<string> Words { get; } = ["id", "url", "outlet", "published"];

    /// <summary>Answers a call.</summary>
    public async Task Post(HttpContext context)
    {
        if (!token.IsShown(context.Request))
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            await ErrorAnswers.WriteProblem(context, StatusCodes.Status401Unauthorized, "adding needs the token: Authorization: Bearer …");
            return;
        }
        // What curl calls a form where nothing else is said is the page itself; what another site's form sends has been refused by where it comes from.
        if (context.Request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true) { await ErrorAnswers.WriteProblem(context, StatusCodes.Status415UnsupportedMediaType, "send the page itself, not a form"); return; }
        if (context.Request.ContentLength > settings.Limits.AddBytes) { context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge; return; }
        if (FaultOf(context.Request) is { } fault) { await ErrorAnswers.WriteProblem(context, StatusCodes.Status400BadRequest, fault); return; }
        if (!await _calls.WaitAsync(TimeSpan.Zero, context.RequestAborted))
        {
            context.Response.Headers.RetryAfter = RetrySeconds;
            await ErrorAnswers.WriteProblem(context, StatusCodes.Status429TooManyRequests, "as many calls as are allowed at a time are adding pages");
            return;
        }
        try { await Run(context); }
        finally { _calls.Release(); }
    }

    /// <inheritdoc/>
    public void Dispose() => _calls.Dispose();

    private async Task Run(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) { size.MaxRequestBodySize = settings.Limits.AddBytes; }
        // Inputs are read by blocking calls, from a thread that is there for nothing else.
        if (context.Features.Get<IHttpBodyControlFeature>() is { } control) { control.AllowSynchronousIO = true; }
        using var answer = new AddAnswer(context, adding);
        var options = new SourceOptions { MaxPageBytes = settings.Limits.PageBytes, StandardInput = () => context.Request.Body, OnlyJsonLines = IsJson(context.Request) };
        var reading = Task.Factory.StartNew(() => Read(context.Request, options, answer), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();
        await Task.WhenAll(reading, answer.Write());
    }

    private static async Task Read(HttpRequest request, SourceOptions options, AddAnswer answer)
    {
        try
        {
            foreach (var item in new PageSource(options).Read(["-"]))
            {
                var (reading, fault) = PageReading.Of(item.Page is { } page ? Named(page, request) : null);
                if (item.Failure is { } failure) { await answer.Fail(failure); }
                if (fault is not null) { await answer.Fail(fault); }
                if (reading is { } read) { await answer.Add(read.Page, read.Reading); }
                if (request.HttpContext.RequestAborted.IsCancellationRequested) { break; }
            }
        }
        finally { answer.End(); }
    }

    // A page by itself has no id of its own: the caller's, else one of its content, so that the same page has the same.
    private static RawPage Named(RawPage page, HttpRequest request)
    {
        if (page.Id != "stdin") { return page; }
        var html = request.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true;
        return page with
        {
            Id = Word(request, "id") ?? "page-" + Convert.ToHexStringLower(SHA256.HashData(page.Content.Utf8.Span).AsSpan(0, 6)),
            Kind = html ? ContentKind.Html : page.Kind,
            Url = Word(request, "url") ?? page.Url,
            Outlet = Word(request, "outlet") ?? page.Outlet,
            Published = OutsideDate.Parse(Word(request, "published")) ?? page.Published,
        };
    }

    // Whoever says JSON means it: broken JSON is not to be kept as somebody's text.
    private static bool IsJson(HttpRequest request)
    {
        var type = (request.ContentType ?? "").Split(';')[0].Trim();
        return type.EndsWith("json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("jsonl", StringComparison.OrdinalIgnoreCase) || type.EndsWith("jsonlines", StringComparison.OrdinalIgnoreCase);
    }

    private static string? FaultOf(HttpRequest request)
    {
        foreach (var name in Words)
        {
            if (Word(request, name) is { Length: > LongestWord }) { return $"{name}: longer than {LongestWord} characters"; }
        }
        return Word(request, "published") is { } date && OutsideDate.Parse(date) is null ? "published: no date; write it like 2024-09-17" : null;
    }

    private static string? Word(HttpRequest request, string name) => request.Query[name].FirstOrDefault() is { Length: > 0 } word ? word : null;
}
