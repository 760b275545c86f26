using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Sutra.Web.Server;

namespace Sutra.Web.Pages;

/// <summary>Takes forms: bounded, of our own pages only.</summary>
internal sealed class FormEndpoint(WebSettings settings, PageEndpoint pages, FormToken token)
{
    private const int MostFields = 32;
    private const int LongestKey = 100;

    /// <summary>Answers a form.</summary>
    public async Task Post(HttpContext context, IFormPage page)
    {
        var request = pages.Read(context);
        if (!context.Request.HasFormContentType) { context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType; return; }
        if (context.Request.ContentLength > settings.Limits.FormBytes) { context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge; return; }
        if (await ReadForm(context) is not { } form) { context.Response.StatusCode = StatusCodes.Status400BadRequest; return; }
        if (!await token.IsOurs(context)) { await pages.Send(context, request, PageAnswer.Message(request, StatusCodes.Status400BadRequest, "error.form")); return; }
        await pages.Send(context, request, await page.Post(request, form));
    }

    // Null where it is none, or breaks a bound.
    private async Task<IFormCollection?> ReadForm(HttpContext context)
    {
        var limits = settings.Limits;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) { size.MaxRequestBodySize = limits.FormBytes; }
        var options = new FormOptions
        {
            ValueCountLimit = MostFields + limits.FormFiles,
            KeyLengthLimit = LongestKey,
            ValueLengthLimit = (int)Math.Min(limits.FormBytes, int.MaxValue),
            MultipartBodyLengthLimit = limits.FormBytes,
            MultipartHeadersCountLimit = 8,
            MultipartBoundaryLengthLimit = 128,
            BufferBodyLengthLimit = limits.FormBytes,
        };
        try
        {
            context.Features.Set<IFormFeature>(new FormFeature(context.Request, options));
            return await context.Request.ReadFormAsync(options, context.RequestAborted);
        }
        catch (Exception e) when (e is InvalidDataException or (IOException and not BadHttpRequestException)) { return null; }
    }
}
