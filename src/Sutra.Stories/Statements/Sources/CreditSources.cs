using Sutra.Stories.Statements.Cues;
using Sutra.Stories.Statements.Lines;

namespace Sutra.Stories.Statements.Sources;

/// <summary>Reads the names of "সূত্র: X, Y" and "খবর X-এর".</summary>
internal static class CreditSources
{
    private const int LongestName = 60;

    public static Source Find(Line line, Cue cue)
    {
        var names = new List<string>();
        var first = cue.Last + 1;
        while (first < line.Count && !line.Units[first].IsWord) { first++; }
        for (var i = first; i <= line.Count; i++)
        {
            if (i < line.Count && !IsBreak(line, i)) { continue; }
            if (i > first) { names.Add(NameOf(line, first, i, cue)); }
            first = i + 1;
        }
        // A list of books under "সূত্র:" names no outlet.
        names.RemoveAll(n => n.Length is 0 or > LongestName);
        return names.Count == 0 ? Source.Agentless : new Source(SourceKind.Body, string.Join("; ", names));
    }

    private static bool IsBreak(Line line, int i) => line.Units[i].EndsSentence || line[i] is "," or "ও" or "এবং" or "/" or "।";

    private static string NameOf(Line line, int first, int end, Cue cue)
    {
        var text = line.TextOf(first, end).Trim(' ', '।', '.', ',', '‘', '’', '\'', '"');
        if (text.EndsWith(" অবলম্বনে", StringComparison.Ordinal)) { text = text[..^" অবলম্বনে".Length]; }
        return cue.Noun == "খবর" ? Morphology.Stem(text) : text;
    }
}
