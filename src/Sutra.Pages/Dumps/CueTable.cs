using Sutra.Bangla.Facts;
using Sutra.Bangla.Text;

namespace Sutra.Pages.Dumps;

/// <summary>The words by which a line shows that it is not the article's text (<c>cues.tsv</c>).</summary>
internal static class CueTable
{
    private sealed record Cue(LineKind? Kind, string Name, string Words);

    private static readonly Dictionary<string, List<Cue>> s_byPlace = Load();

    /// <summary>The longest line in which a cue counts, in characters: longer lines are prose that uses the word.</summary>
    private const int Longest = 120;

    /// <summary>The kind that a cue in the line gives it; null where none stands. <c>print</c> gives <see cref="LineKind.Soft"/>.</summary>
    public static LineKind? Find(string text)
    {
        if (text.Length > Longest) { return null; }
        var line = text.ToLowerInvariant().Trim(s_edges);
        foreach (var c in s_byPlace["whole"]) { if (line == c.Words) { return c.Kind; } }
        foreach (var c in s_byPlace["start"]) { if (line.StartsWith(c.Words, StringComparison.Ordinal)) { return c.Kind; } }
        if (line.Length > Longest / 2 && !line.Contains('©', StringComparison.Ordinal)) { return FindIn(line, LineKind.Copyright); }
        foreach (var c in s_byPlace["end"]) { if (EndsWithWord(line, c.Words)) { return c.Kind; } }
        return FindIn(line, null);
    }

    /// <summary>Whether words are the whole of a line that is no text: a menu's or a button's.</summary>
    public static bool IsWhole(string words)
    {
        var line = words.ToLowerInvariant().Trim(s_edges);
        return s_byPlace["whole"].Exists(c => c.Words == line);
    }

    /// <summary>Where a cue of two words or more that ends articles stands in a text, a space before it; -1 for none.</summary>
    public static int StopAt(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var next = s_stops.Value.IndexIn(text.AsSpan(at));
            if (next < 0) { return -1; }
            at += next;
            if (at == 0 || text[at - 1] == ' ') { return at; }
        }
        return -1;
    }

    private static readonly Lazy<PhraseSet> s_stops = new(() => new PhraseSet(
        s_byPlace["whole"].Concat(s_byPlace["start"]).Where(c => c.Kind == LineKind.Stop && c.Words.Contains(' ', StringComparison.Ordinal)).Select(c => c.Words)));

    private static LineKind? FindIn(string line, LineKind? only)
    {
        foreach (var c in s_byPlace["any"])
        {
            if ((only is null || c.Kind == only) && line.Contains(c.Words, StringComparison.Ordinal)) { return c.Kind; }
        }
        return null;
    }

    private static bool EndsWithWord(string line, string words) =>
        line.EndsWith(words, StringComparison.Ordinal) && (line.Length == words.Length || line[line.Length - words.Length - 1] == ' ');

    private static readonly char[] s_edges = [' ', '•', '*', '-', '|', '»', '>', '·', '#', '→', '.', ','];

    private static Dictionary<string, List<Cue>> Load()
    {
        var byPlace = new Dictionary<string, List<Cue>>(StringComparer.Ordinal) { ["whole"] = [], ["start"] = [], ["end"] = [], ["any"] = [] };
        foreach (var row in FactTable.Load(typeof(CueTable).Assembly, "cues.tsv").Rows)
        {
            byPlace[row["at"]].Add(new Cue(KindOf(row["kind"]), row["kind"], row["words"].ToLowerInvariant().Trim(s_edges)));
        }
        return byPlace;
    }

    private static LineKind KindOf(string name) => name switch
    {
        "stop" => LineKind.Stop,
        "related" => LineKind.Related,
        "copyright" => LineKind.Copyright,
        "more" => LineKind.More,
        "tag" => LineKind.TagPage,
        "soft" or "print" => LineKind.Soft,
        _ => throw new InvalidOperationException($"cues.tsv: no kind {name}."),
    };
}
