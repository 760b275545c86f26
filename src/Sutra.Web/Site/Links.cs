using System.Text;

namespace Sutra.Web.Site;

/// <summary>Addresses of our own pages.</summary>
/// <param name="Language">The language that links have to say, or null.</param>
internal readonly record struct Links(string? Language)
{
    /// <summary>A path with parameters; those of null are left out.</summary>
    public string To(string path, params ReadOnlySpan<(string Name, string? Value)> query)
    {
        var link = new StringBuilder(path);
        var mark = '?';
        foreach (var (name, value) in query) { Append(name, value); }
        Append(LanguageChoice.Name, Language);
        return link.ToString();

        void Append(string name, string? value)
        {
            if (value is null) { return; }
            link.Append(mark).Append(name).Append('=').Append(Uri.EscapeDataString(value));
            mark = '&';
        }
    }

    /// <summary>An article's page.</summary>
    public string ToArticle(string id) => To("/article/" + Uri.EscapeDataString(id));
}
