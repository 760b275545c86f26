using System.Buffers;

namespace Sutra.Pages.Html;

/// <summary>Cleans what pages put where a language tag should be.</summary>
internal static class LanguageTags
{
    private static readonly SearchValues<char> s_letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    // Names instead of tags, met on labelled pages and Bengali portals.
    private static readonly Dictionary<string, string> s_names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["bangla"] = "bn",
        ["bengali"] = "bn",
        ["বাংলা"] = "bn",
        ["ben"] = "bn",
        ["english"] = "en",
        ["eng"] = "en",
        ["german"] = "de",
        ["deutsch"] = "de",
        ["ger"] = "de",
        ["french"] = "fr",
        ["spanish"] = "es",
        ["hindi"] = "hi",
    };

    /// <summary>A BCP 47 tag of language, script and region in their usual case (<c>de_de</c> becomes <c>de-DE</c>); the first of a list; null for what is no tag.</summary>
    public static string? Clean(string? text)
    {
        if (text is null) { return null; }
        var first = text.AsSpan().Trim();
        var end = first.IndexOfAny(',', ';', ' ');
        if (end >= 0) { first = first[..end]; }
        if (s_names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(first, out var named)) { return named; }
        string? tag = null;
        foreach (var range in first.SplitAny("-_."))
        {
            var part = first[range];
            if (part.IsEmpty || part.ContainsAnyExcept(s_letters)) { break; }
            if (tag is null)
            {
                if (part.Length is not (2 or 3)) { return null; }
                tag = part.ToString().ToLowerInvariant();
            }
            else if (part.Length == 4) { tag = $"{tag}-{char.ToUpperInvariant(part[0])}{part[1..].ToString().ToLowerInvariant()}"; }
            else if (part.Length == 2) { return $"{tag}-{part.ToString().ToUpperInvariant()}"; }
            else { break; }
        }
        return tag;
    }

}
