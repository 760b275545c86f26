namespace Sutra.Pages.Html;

/// <summary>Cuts a browser's title at the marks that part a headline from the site's name.</summary>
internal static class Titles
{
    /// <summary>The marks, longer before shorter.</summary>
    public static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " • ", " · ", " । ", "｜", "|", " / "];

    /// <summary>The parts after the last and before the first of each mark.</summary>
    public static IEnumerable<string> Ends(string? title)
    {
        if (title is null) { yield break; }
        foreach (var separator in Separators)
        {
            var last = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (last <= 0) { continue; }
            yield return title[(last + separator.Length)..].Trim();
            yield return title[..title.IndexOf(separator, StringComparison.Ordinal)].Trim();
        }
    }
}
