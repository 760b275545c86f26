namespace Sutra.Archive.Search;

/// <summary>What the index takes in of an article: the terms of each column, a space between them, and the sounds of its names.</summary>
/// <param name="Headline">Terms of the headline.</param>
/// <param name="Body">Those of the paragraphs.</param>
/// <param name="Outlet">Those of the outlet's names.</param>
/// <param name="Speaker">Those of who is quoted.</param>
/// <param name="Place">Those of the places named.</param>
/// <param name="Kind">What it is, and its rubric.</param>
/// <param name="Sounds">The terms of names by the sound of their consonants, each pair once.</param>
internal sealed record SearchRow(string Headline, string Body, string Outlet, string Speaker, string Place, string Kind, IReadOnlyList<(string Sound, string Term)> Sounds)
{
    /// <summary>That of an article.</summary>
    public static SearchRow Of(SearchDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new SearchRow(
            SearchAnalyser.Terms([document.Headline]),
            SearchAnalyser.Terms(document.Paragraphs),
            SearchAnalyser.Terms(document.Outlets),
            SearchAnalyser.Terms(document.Speakers),
            SearchAnalyser.Terms(document.Places),
            SearchAnalyser.Terms([document.Kind]),
            SoundsOf(document));
    }

    private static List<(string Sound, string Term)> SoundsOf(SearchDocument document)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var sounds = new List<(string, string)>();
        foreach (var name in document.Names.Concat(document.Speakers).Concat(document.Places).Concat(document.Outlets))
        {
            foreach (var term in SearchAnalyser.Analyse(name))
            {
                if (term.IsLatin || !seen.Add(term.Text)) { continue; }
                foreach (var sound in SoundReader.Bengali(term.Text)) { sounds.Add((sound, term.Text)); }
            }
        }
        return sounds;
    }
}
