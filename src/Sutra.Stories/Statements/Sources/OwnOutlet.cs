using Sutra.Bangla.Facts;
using Sutra.Pages.Articles;

namespace Sutra.Stories.Statements.Sources;

/// <summary>The names of the page's own outlet: who is told something by a speaker and prints it himself is no relay.</summary>
internal sealed class OwnOutlet
{
    // The outlets' table of Sutra.Pages: domain, Bengali name, Latin name.
    private static readonly Dictionary<string, string[]> s_byDomain = FactTable.Load(typeof(Article).Assembly, "outlets.tsv").Rows
        .GroupBy(r => r["domain"], StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => new[] { g.First()["bengali"], g.First()["latin"] }, StringComparer.Ordinal);

    private readonly List<string> _names = [];

    public OwnOutlet(Article article)
    {
        if (article.Outlet is { Length: > 0 } outlet) { _names.Add(outlet); }
        if (Uri.TryCreate(article.Url, UriKind.Absolute, out var uri) && ByHost(uri.Host) is { } names) { _names.AddRange(names.Where(n => n.Length > 0)); }
    }

    /// <summary>Whether a name is one of the outlet's, whole or in part (ট্রিবিউন for বাংলা ট্রিবিউন).</summary>
    public bool Is(string name) =>
        _names.Exists(n => n.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(n, StringComparison.OrdinalIgnoreCase));

    private static string[]? ByHost(string host)
    {
        for (var rest = host.ToLowerInvariant(); rest.Length > 0;)
        {
            if (s_byDomain.TryGetValue(rest, out var names)) { return names; }
            var dot = rest.IndexOf('.', StringComparison.Ordinal);
            if (dot < 0) { return null; }
            rest = rest[(dot + 1)..];
        }
        return null;
    }
}
