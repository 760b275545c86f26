using Sutra.Pages.Articles;

namespace Sutra.Archive.Keeping;

/// <summary>Tells by its address whether a page is one that was met before.</summary>
internal static class Address
{
    // What campaigns, mail, search and social networks hang on an address for their own counting: Google's, Facebook's, Microsoft's, Mailchimp's, Yandex's.
    private static readonly string[] s_tracking = ["fbclid", "gclid", "dclid", "msclkid", "igshid", "yclid", "mc_cid", "mc_eid", "_ga", "ref_src"];

    /// <summary>The address that an article is known by: the one that its page names itself, else the one that it came from; null where neither is one.</summary>
    public static string? Of(Article article) => Normalize(article.Canonical) ?? Normalize(article.Url);

    /// <summary>The address without what does not tell pages apart: scheme, www., port 80 and 443, fragment, tracking, the slash at the end; null where it is no address of the Web.</summary>
    public static string? Normalize(string? url)
    {
        if (url is null || !Uri.TryCreate(url.Trim(), UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) { return null; }
        var host = uri.IdnHost.ToLowerInvariant();
        if (host.StartsWith("www.", StringComparison.Ordinal)) { host = host[4..]; }
        if (!uri.IsDefaultPort && uri.Port is not (80 or 443)) { host += FormattableString.Invariant($":{uri.Port}"); }
        var query = string.Join('&', uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(p => !IsTracking(p)));
        return host + uri.AbsolutePath.TrimEnd('/') + (query.Length > 0 ? "?" + query : "");
    }

    private static bool IsTracking(string parameter)
    {
        var name = parameter.Split('=')[0];
        return name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Array.Exists(s_tracking, t => t.Equals(name, StringComparison.OrdinalIgnoreCase));
    }
}
