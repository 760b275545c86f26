using Microsoft.AspNetCore.Http;
using Sutra.Web.Labels;

namespace Sutra.Web.Site;

/// <summary>Which language a request is answered in.</summary>
/// <param name="Labels">The labels.</param>
/// <param name="IsCarried">Whether links have to say it: it was chosen by an address, and whether the browser keeps our cookie is not known.</param>
internal readonly record struct LanguageChoice(LabelSet Labels, bool IsCarried)
{
    /// <summary>The parameter and the cookie.</summary>
    public const string Name = "lang";

    private const string Cookie = "sutra-lang";

    /// <summary>What the address says, else the cookie, else the browser, else the settings.</summary>
    public static LanguageChoice Of(HttpRequest request, string otherwise)
    {
        var kept = Known(request.Cookies[Cookie]);
        if (Known(request.Query[Name]) is { } asked) { return new(LabelSet.Of(asked), asked != kept); }
        return new(LabelSet.Of(kept ?? Preferred(request) ?? otherwise), false);
    }

    /// <summary>Has the browser keep the choice for a year.</summary>
    public void Keep(HttpContext context)
    {
        if (IsCarried) { context.Response.Cookies.Append(Cookie, Labels.Language, new CookieOptions { SameSite = SameSiteMode.Lax, HttpOnly = true, Secure = context.Request.IsHttps, Path = "/", MaxAge = TimeSpan.FromDays(365) }); }
    }

    private static string? Known(string? language) => language is "bn" or "en" ? language : null;

    private static string? Preferred(HttpRequest request)
    {
        var best = (Language: (string?)null, Quality: 0.0);
        foreach (var wanted in request.GetTypedHeaders().AcceptLanguage)
        {
            var quality = wanted.Quality ?? 1;
            var tag = wanted.Value.AsSpan();
            var language = IsOf(tag, "bn") ? "bn" : IsOf(tag, "en") ? "en" : null;
            if (language is not null && quality > best.Quality) { best = (language, quality); }
        }
        return best.Language;
    }

    private static bool IsOf(ReadOnlySpan<char> tag, string language) =>
        tag.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (tag.Length == 2 || tag[2] == '-');
}
