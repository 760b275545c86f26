using Sutra.Pages.Articles;
using Sutra.Pages.Metadata;

namespace Sutra.Stories.Statements.Sources;

/// <summary>The names of the page's own outlet: who is told something by a speaker and prints it himself is no relay.</summary>
internal sealed class OwnOutlet
{
    private readonly List<string> _names = [];

    public OwnOutlet(Article article)
    {
        if (article.Outlet is { Length: > 0 } outlet) { _names.Add(outlet); }
        if (OutletTable.Find(article.Url) is { } known) { _names.AddRange([known.Bengali, known.Latin]); }
    }

    /// <summary>Whether a name is one of the outlet's, whole or in part (ট্রিবিউন for বাংলা ট্রিবিউন).</summary>
    public bool Is(string name) =>
        _names.Exists(n => n.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(n, StringComparison.OrdinalIgnoreCase));
}
