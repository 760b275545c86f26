using Sutra.Pages.Kinds;

namespace Sutra.Pages.Html;

/// <summary>What a page's address tells of its kind.</summary>
internal sealed class AddressShape
{
    private readonly string[] _parts;
    private readonly string[] _names;

    private AddressShape(Uri uri)
    {
        _parts = Uri.UnescapeDataString(uri.AbsolutePath).Split('/', StringSplitOptions.RemoveEmptyEntries);
        _names = [.. uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=')[0])];
    }

    /// <summary>The shape of an absolute address; null for any other text.</summary>
    public static AddressShape? Of(string? url) => url is not null && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? new AddressShape(uri) : null;

    /// <summary>The start page of a site, of one of its languages or editions.</summary>
    public bool IsRoot => _names.Length == 0 && (_parts.Length == 0 || _parts.Length == 1 && _parts[0] is "bn" or "bengali" or "bangla" or "home" or "index.php" or "index.html" or "index.htm");

    /// <summary>A front page or rubric: no more than two short words, no number.</summary>
    public bool IsRubric => _names.Length == 0 && _parts.Length <= 2 && _parts.All(p => p.Length < 20 && !p.Any(char.IsAsciiDigit) && !p.Contains('.', StringComparison.Ordinal));

    /// <summary>A list by its path or query: "/tag/x", "/author/y/page/2", "/?s=z".</summary>
    public bool IsList => Has(NoArticle.List) && (_parts.Length <= 2 || IsPaged) || _names.Any(n => KindWords.InQuery(n, NoArticle.List)) && _parts.Length <= 1 || IsPaged;

    /// <summary>Whether a part of the path is a word of a kind.</summary>
    public bool Has(NoArticle kind) => _parts.Any(p => KindWords.InPath(p, kind));

    // "/page/2" at the end.
    private bool IsPaged => _parts.Length >= 2 && _parts[^2] is "page" or "পাতা" && _parts[^1].All(char.IsAsciiDigit);
}
