using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Sutra.Web.Server;

/// <summary>What who writes has to show, where the settings have one: in <c>Authorization: Bearer</c>, or in the cookie that the login form sets.</summary>
internal sealed class WriteToken
{
    private const string Cookie = "sutra-token";
    private const string Bearer = "Bearer ";

    private readonly byte[]? _token;
    private readonly string? _cookie;

    public WriteToken(WebSettings settings)
    {
        if (settings.Token is not { } token) { return; }
        var bytes = Encoding.UTF8.GetBytes(token);
        _token = SHA256.HashData(bytes);
        // The cookie is made of the token and does not tell it; another token makes it worthless.
        _cookie = Convert.ToHexString(HMACSHA256.HashData(bytes, "the cookie of sutra serve"u8));
    }

    /// <summary>Whether one is needed.</summary>
    public bool IsNeeded => _token is not null;

    /// <summary>Whether a request may write.</summary>
    public bool IsShown(HttpRequest request)
    {
        if (!IsNeeded) { return true; }
        if (request.Headers.Authorization is [{ } header] && header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)) { return Is(header[Bearer.Length..].Trim()); }
        return request.Cookies[Cookie] is { } cookie && Same(cookie, _cookie!);
    }

    /// <summary>Whether a text is the token. It takes as long for one as for the other.</summary>
    public bool Is(string token) => _token is not null && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(token)), _token);

    /// <summary>Has the browser show it from now on, until it is closed.</summary>
    public void Give(HttpContext context) => context.Response.Cookies.Append(Cookie, _cookie ?? "", Options(context));

    /// <summary>Has the browser forget it.</summary>
    public static void Take(HttpContext context) => context.Response.Cookies.Delete(Cookie, Options(context));

    private static CookieOptions Options(HttpContext context) => new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, Path = "/" };

    private static bool Same(string one, string other) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));
}
