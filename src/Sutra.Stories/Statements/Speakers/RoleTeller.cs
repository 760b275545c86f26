using Sutra.Bangla.Names;
using Sutra.Stories.Readings;
using Sutra.Stories.Statements.Lines;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements.Speakers;

/// <summary>Tells in what office somebody speaks, and of which body: বিএনপির মহাসচিব. Only what the page sets beside the name; that of the statement's own sentence first.</summary>
internal sealed class RoleTeller
{
    private readonly IReadOnlyList<Line> _lines;
    private readonly Dictionary<string, Name> _people;

    public RoleTeller(IReadOnlyList<Name> names, IReadOnlyList<Line> lines)
    {
        (_lines, _people) = (lines, NameForms.Of(names.Where(n => n.Kind is NameKind.Person)));
        foreach (var n in names) { if (n.Kind is NameKind.Person) { _people.TryAdd(CleanNames.Of(n.Text, n.Kind), n); } }
    }

    /// <summary>The role and the body of a statement's speaker; null each where the page gives none.</summary>
    public (string? Role, string? Body) Of(Draft d)
    {
        var line = _lines[d.Cue.Line];
        if (d.Source is { Kind: SourceKind.Named, Phrase: { } phrase, Titles.Length: > 0 })
        {
            return Split(line, phrase.First, PhraseReader.StartOfName(line, phrase));
        }
        if (d.SpeakerName is { } name && _people.TryGetValue(name, out var person)) { return OfMentions(person, d.Cue.Line); }
        return d.Source is { Kind: SourceKind.Office, Phrase: { } office } ? Split(line, office.First, office.Last + 1) : (null, null);
    }

    private (string? Role, string? Body) OfMentions(Name person, int cue)
    {
        var mention = person.Mentions.FirstOrDefault(m => m.Role is not null && m.Sentence == cue) ?? person.Mentions.FirstOrDefault(m => m.Role is not null && m.Sentence >= 0);
        if (mention is null) { return (null, null); }
        var line = _lines[mention.Sentence];
        var at = line.IndexAt(mention.Span.Start);
        var first = at - mention.Role!.Count(c => c == ' ') - 1;
        return first >= 0 && line.TextOf(first, at) == mention.Role ? Split(line, first, at) : (mention.Role, null);
    }

    // The body stands in the genitive before the office, or in its first part.
    private static (string? Role, string? Body) Split(Line line, int first, int end)
    {
        if (first > 0 && IsBody(line, first - 1)) { first = line.Named(first - 1)?.First ?? PhraseReader.EndingAt(line, first - 1, 0).First; }
        while (end > first && IsLoose(line, end - 1)) { end--; }
        while (first < end && (PhraseReader.IsJoint(line[first]) || line[first] is "এক" or "একজন" or "এই" or "ওই")) { first++; }
        for (var i = end - 2; i >= first; i--)
        {
            if (!IsBody(line, i)) { continue; }
            var stem = line.Named(i) is { } n && n.First == first ? n.Mention.Form : Joined(line, first, i);
            return (line.TextOf(AfterBracket(line, i + 1, end), end), stem);
        }
        return end > first ? (line.TextOf(first, end), null) : (null, null);
    }

    // A comma between office and name, and what belongs to the name.
    private static bool IsLoose(Line line, int i) => PhraseReader.IsJoint(line[i]) || (!line.Units[i].IsWord && !line.Units[i].IsCloseBracket) || line[i] is "ড." or "ডা." or "মো." or "মোঃ";

    // What an office is of, but for persons and kin (নিহতের বাবা) and parts of the country between a party and its office.
    private static bool IsBody(Line line, int i)
    {
        if (!line.Units[i].IsWord || Morphology.Of(line, i) is not WordForm.Genitive || Morphology.IsVerbalNoun(line[i])) { return false; }
        if (line.Named(i) is { } named) { return !named.IsPerson; }
        var stem = Morphology.Stem(line[i]);
        return !stem.EndsWith("অঞ্চল", StringComparison.Ordinal) && SourceTables.Frame(line[i]) == FrameClass.None && SourceTables.SpeakerOf(stem) is SpeakerClass.None or SpeakerClass.Body;
    }

    private static int AfterBracket(Line line, int i, int end)
    {
        var open = i;
        while (i < end && line.Units[open].IsOpenBracket && !line.Units[i].IsCloseBracket) { i++; }
        return i > open && i < end ? i + 1 : open;
    }

    private static string Joined(Line line, int first, int head) => first == head ? Morphology.Stem(line[head]) : line.TextOf(first, head) + " " + Morphology.Stem(line[head]);
}
