using Sutra.Bangla.Names;
using Sutra.Bangla.Text;
using Sutra.Stories.Statements.Cues;
using Sutra.Stories.Statements.Lines;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements.Speakers;

/// <summary>Names that only the frames of an article show: who stands right before বলেন is a person, wherever else he stands.</summary>
internal static class FrameNames
{
    private const int LongestName = 5;

    /// <summary>Marks, in all lines, the people whom the drafts show and the lines' names lack.</summary>
    public static IReadOnlyList<Name> Mark(IReadOnlyList<Line> lines, IReadOnlyList<Draft> drafts)
    {
        var words = drafts.Where(d => IsStrong(lines[d.Cue.Line], d)).Select(d => d.Source.Text).Distinct(StringComparer.Ordinal).ToList();
        if (words.Count == 0) { return []; }
        var byFirst = words.Select(w => w.Split(' ')).ToLookup(w => w[0], StringComparer.Ordinal);
        var byText = new Dictionary<string, List<Mention>>(StringComparer.Ordinal);
        foreach (var line in lines) { Find(line, byFirst, byText); }
        var names = new List<Name>();
        foreach (var (text, mentions) in byText)
        {
            var name = new Name(text, NameKind.Person, [], mentions);
            names.Add(name);
            foreach (var m in mentions) { lines[m.Sentence].Mark(name, m); }
        }
        return names;
    }

    // A person's name in the strongest frames: "… উপদেষ্টা X বলেন", "… বলেন X।".
    private static bool IsStrong(Line line, Draft d)
    {
        var s = d.Source;
        if (d.Cue.Form is not CueForm.Verb || !d.Cue.Honours || s.Kind is not SourceKind.Named || s.Name is not null || s.Phrase is not { } p) { return false; }
        if (p.Last != d.Cue.First - 1 && p.First != d.Cue.Last + 1 && !(p.Last < d.Cue.First && d.Cue.First - p.Last < 3)) { return false; }
        var parts = s.Text.Split(' ');
        return parts.Length <= LongestName && parts.All(IsNamePart) && Morphology.OfTail(line[p.Last]) is WordForm.Bare or WordForm.Genitive;
    }

    private static bool IsNamePart(string word) =>
        word.Length > 1 && SourceTables.Frame(word) == FrameClass.None && Morphology.OfTail(word) is WordForm.Bare or WordForm.Genitive or WordForm.Locative
        && !CueTables.Nouns.ContainsKey(word) && !PhraseReader.IsJoint(word) && !Letters.IsDigit(word[0]) && !word.EndsWith("দের", StringComparison.Ordinal);

    private static void Find(Line line, ILookup<string, string[]> byFirst, Dictionary<string, List<Mention>> byText)
    {
        for (var i = 0; i < line.Count; i++)
        {
            if (!line.Units[i].IsWord || line.Named(i) is not null) { continue; }
            if (Longest(line, i, byFirst) is not { } best) { continue; }
            var last = i + best.Length - 1;
            var span = TextSpan.FromBounds(line.Units[i].Span.Start, line.Units[last].Span.End);
            var text = string.Join(' ', best);
            var ending = line[last] == best[^1] ? "" : line[last][Math.Min(best[^1].Length, line[last].Length)..].TrimStart('-', '–', '’', '\'');
            if (!byText.TryGetValue(text, out var mentions)) { byText[text] = mentions = []; }
            mentions.Add(new Mention(line.Sentence.Index, span, text, ending, null));
            i = last;
        }
    }

    // Only the last word of a name, which may be its only one, bears a case ending.
    private static string[]? Longest(Line line, int i, ILookup<string, string[]> byFirst)
    {
        string[]? best = null;
        foreach (var n in byFirst[line[i]]) { if ((best is null || n.Length > best.Length) && Stands(line, i, n)) { best = n; } }
        if (best is not null) { return best; }
        foreach (var n in byFirst[Morphology.Stem(line[i])]) { if (n.Length == 1 && Stands(line, i, n)) { return n; } }
        return null;
    }

    private static bool Stands(Line line, int i, string[] name)
    {
        if (i + name.Length > line.Count) { return false; }
        for (var k = 0; k < name.Length - 1; k++) { if (line[i + k] != name[k]) { return false; } }
        var last = line[i + name.Length - 1];
        return last == name[^1] || Morphology.Stem(last) == name[^1];
    }
}
