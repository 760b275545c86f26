using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace Sutra.Web.Pages;

/// <summary>The token in our forms, by which one that another site made is told from ours, also where a browser does not say where a request comes from.</summary>
internal sealed class FormToken(IAntiforgery antiforgery)
{
    /// <summary>The field's name.</summary>
    public const string Field = "form-token";

    /// <summary>The token for a form that is about to be sent; the browser is given its half in a cookie.</summary>
    public string Of(PageRequest request) => antiforgery.GetAndStoreTokens(request.Context).RequestToken ?? "";

    /// <summary>Whether a form is ours.</summary>
    public Task<bool> IsOurs(HttpContext context) => antiforgery.IsRequestValidAsync(context);
}
