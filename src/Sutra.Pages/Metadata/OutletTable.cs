using Sutra.Bangla.Facts;

namespace Sutra.Pages.Metadata;

/// <summary>Names of outlets by their domains (<c>outlets.tsv</c>). Used for naming only, never to tell what on a page is the article.</summary>
internal static class OutletTable
{
    private static readonly Dictionary<string, string> s_byDomain = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string> s_byName = new(StringComparer.OrdinalIgnoreCase);

    static OutletTable()
    {
        foreach (var row in FactTable.Load(typeof(OutletTable).Assembly, "outlets.tsv").Rows)
        {
            var name = row["bengali"].Length > 0 ? row["bengali"] : row["latin"];
            s_byDomain.TryAdd(row["domain"], name);
            s_byName.TryAdd(row["bengali"], row["bengali"]);
            s_byName.TryAdd(row["latin"], row["latin"]);
        }
        s_byName.Remove("");
    }

    /// <summary>The outlet's name by a page's address: its host, or the domain that the host belongs to; null where the table has neither.</summary>
    public static string? ByUrl(string? url)
    {
        if (url is null || !Uri.TryCreate(url, UriKind.Absolute, out var uri)) { return null; }
        var host = uri.IdnHost.ToLowerInvariant();
        while (host.Length > 0)
        {
            if (s_byDomain.TryGetValue(host, out var name)) { return name; }
            var dot = host.IndexOf('.', StringComparison.Ordinal);
            if (dot < 0) { return null; }
            host = host[(dot + 1)..];
        }
        return null;
    }

    /// <summary>The outlet that a text names and nothing else; null for any other text.</summary>
    public static string? ByName(string text) => s_byName.TryGetValue(text, out var name) ? name : null;

    /// <summary>The outlet whose name opens a text, the longest, up to a space, a mark or the text's end; null for none.</summary>
    public static string? AtStartOf(string text)
    {
        for (var end = Math.Min(text.Length, 40); end >= 4; end--)
        {
            if ((end == text.Length || text[end] is ' ' or ',' or ':' or '/' or '-' or '।' or '|') && s_byName.TryGetValue(text[..end], out var name)) { return name; }
        }
        return null;
    }
}
