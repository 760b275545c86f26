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
    public string ToArticle(string id) => ToArticle(id, null);

    /// <summary>The same, which says what was done with it when it was kept just now.</summary>
    public string ToArticle(string id, string? kept) => To("/article/" + Uri.EscapeDataString(id), ("kept", kept));

    /// <summary>A story's page.</summary>
    public string ToStory(long number) => To(FormattableString.Invariant($"/story/s{number}"));

    /// <summary>A storyline's page.</summary>
    public string ToStoryline(long number) => To(FormattableString.Invariant($"/storyline/l{number}"));

    /// <summary>A name's page.</summary>
    public string ToName(long number) => To(FormattableString.Invariant($"/name/{number}"));

    /// <summary>An outlet's page.</summary>
    public string ToOutlet(long number) => To(FormattableString.Invariant($"/outlet/{number}"));

    /// <summary>A story as the interface for programs gives it.</summary>
    public static string ToStoryJson(long number) => FormattableString.Invariant($"/api/stories/s{number}");

    /// <summary>A story's feed.</summary>
    public static string ToStoryFeed(long number) => FormattableString.Invariant($"/feeds/stories/s{number}.atom");
}
