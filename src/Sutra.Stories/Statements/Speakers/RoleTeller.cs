using Sutra.Bangla.Names;
using Sutra.Stories.Readings;
using Sutra.Stories.Statements.Lines;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements.Speakers;

/// <summary>Tells in what office somebody speaks, and of which body: বিএনপির মহাসচিব. Only what the page sets beside the name; that of the statement's own sentence first.</summary>
internal sealed class RoleTeller
{
    private readonly IReadOnlyList<Line> _lines;
    private readonly IReadOnlyList<Draft> _drafts;
    private readonly Dictionary<string, Name> _people;

    public RoleTeller(IReadOnlyList<Name> names, IReadOnlyList<Line> lines, IReadOnlyList<Draft> drafts)
    {
        (_lines, _drafts, _people) = (lines, drafts, NameForms.Of(names.Where(n => n.Kind is NameKind.Person)));
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
        if (d.SpeakerName is { } name)
        {
            if (Person(name) is { } person && OfMentions(person, d.Cue.Line) is { Role: not null } told) { return told; }
            if (Titled(name) is { Role: not null } titled) { return titled; }
            if (_people.ContainsKey(name)) { return (null, null); }
        }
        return d.Source is { Kind: SourceKind.Office, Phrase: { } office } ? Split(line, office.First, office.Last + 1) : (null, null);
    }

    // A frame may show a word more of the name than the tagger has (শহীদ | উদ্দিন চৌধুরী).
    private Name? Person(string name)
    {
        if (_people.TryGetValue(name, out var person)) { return person; }
        foreach (var (form, n) in _people) { if (name.Length > form.Length + 1 && form.Contains(' ', StringComparison.Ordinal) && name.EndsWith(form, StringComparison.Ordinal) && name[^(form.Length + 1)] == ' ') { return n; } }
        return null;
    }

    // "চীনের রাষ্ট্রদূত X বলেন" in another sentence, where no tagger found a name.
    private (string? Role, string? Body) Titled(string name)
    {
        foreach (var d in _drafts)
        {
            if (d.SpeakerName != name || d.Source is not { Kind: SourceKind.Named, Phrase: { } phrase, Titles.Length: > 0 }) { continue; }
            var told = Split(_lines[d.Cue.Line], phrase.First, PhraseReader.StartOfName(_lines[d.Cue.Line], phrase));
            if (told.Role is { } role && (role[^1] == ')' || SourceTables.SpeakerOf(Morphology.LastWord(role)) is SpeakerClass.Office)) { return told; }
        }
        return (null, null);
    }

    private (string? Role, string? Body) OfMentions(Name person, int cue)
    {
        var mention = person.Mentions.FirstOrDefault(m => m.Role is not null && m.Sentence == cue) ?? person.Mentions.FirstOrDefault(m => m.Role is not null && m.Sentence >= 0);
        if (mention is null) { return (null, null); }
        var line = _lines[mention.Sentence];
        // Titles (ডা., মাওলানা) may stand between the office and the name.
        var at = line.IndexAt(mention.Span.Start);
        for (var end = at; end > 0 && at - end < 4; end--)
        {
            for (var first = end - 1; first >= 0 && end - first < 12; first--) { if (IsText(line, first, end, mention.Role!)) { return Split(line, first, end); } }
        }
        return (mention.Role, null);
    }

    private static bool IsText(Line line, int first, int end, string text)
    {
        var from = line.Units[first].Span.Start;
        return line.Units[end - 1].Span.End - from == text.Length && line.Sentence.Text.AsSpan(from, text.Length).SequenceEqual(text);
    }

    // A body's name alone is no office.
    private static (string? Role, string? Body) Split(Line line, int first, int end) =>
        Parts(line, first, end) is { Role.Length: > 0 } parts ? parts : (null, null);

    // The body stands in the genitive before the office, or in its first part.
    private static (string? Role, string? Body) Parts(Line line, int first, int end)
    {
        first = BeforeBracket(line, first);
        if (first > 0 && IsBody(line, first - 1)) { first = line.Named(first - 1)?.First ?? PhraseReader.EndingAt(line, first - 1, 0).First; }
        while (end > first && (IsLoose(line, end - 1) || (end - 1 > first && IsTitle(line[end - 1]) && SourceTables.SpeakerOf(line[end - 2]) is SpeakerClass.Office))) { end--; }
        while (first < end && (PhraseReader.IsJoint(line[first]) || line[first] is "এক" or "একজন" or "এই" or "ওই" or "কিছু" or "নিযুক্ত")) { first++; }
        if (first > 0 && first < end && Bare(line, first - 1) is { } bare) { return (line.TextOf(first, end), bare); }
        first = AfterOffice(line, first, end);
        for (var i = end - 2; i >= first; i--)
        {
            if (!IsBody(line, i)) { continue; }
            var stem = line.Named(i) is { } n && n.First == first ? n.Mention.Form : Joined(line, first, i);
            return (line.TextOf(AfterBracket(line, i + 1, end), end), stem);
        }
        if (end - first > 1 && Bare(line, first) is { } own) { return (line.TextOf((line.Named(first)?.Last ?? first) + 1, end), own); }
        // "ওই এলাকার X": of a place, in no office.
        return end > first && !(end - first == 1 && line[first] is "এলাকার" or "গ্রামের" or "পাড়ার" or "উপজেলার" or "জেলার") ? (line.TextOf(first, end), null) : (null, null);
    }

    // "জাতীয় দলের (জাদ) আহ্বায়ক": the bracket behind the body is a part of it.
    private static int BeforeBracket(Line line, int first)
    {
        if (first < 3 || !line.Units[first - 1].IsCloseBracket) { return first; }
        var open = PhraseReader.OpeningOf(line, first - 1);
        return open > 0 && open < first - 1 && IsBody(line, open - 1) ? open : first;
    }

    // "আইসিসিবি সভাপতি", "মার্কিন প্রেসিডেন্ট": a body's bare name, or a country's adjective.
    private static string? Bare(Line line, int i)
    {
        if (line[i] is "মার্কিন" or "ভারতীয়" or "পাকিস্তানি" or "ব্রিটিশ" or "রুশ" or "চীনা" or "ইরানি" or "ইসরায়েলি" or "তুর্কি" or "ফরাসি" or "জার্মান" or "জাপানি" or "সৌদি" or "ইউক্রেনীয়" or "ফিলিস্তিনি" or "আফগান" or "তালেবান") { return line[i]; }
        return line.Named(i) is { IsPerson: false, IsBare: true } n && n.Name.Kind is NameKind.Organisation && SourceTables.SpeakerOf(line[i]) is not SpeakerClass.Office ? n.Mention.Form : null;
    }

    // "কমিটির আহ্বায়ক ও শিক্ষা বোর্ডের চেয়ারম্যান": of two offices the one beside the name, where it has a body of its own.
    private static int AfterOffice(Line line, int first, int end)
    {
        for (var i = end - 2; i > first; i--)
        {
            if (!PhraseReader.IsJoint(line[i]) || SourceTables.SpeakerOf(line[i - 1]) is not SpeakerClass.Office) { continue; }
            for (var k = i + 1; k < end - 1; k++) { if (IsBody(line, k)) { return i + 1; } }
        }
        return first;
    }

    private static bool IsTitle(string word) => word is "অ্যাডভোকেট" or "অধ্যাপক" or "মাওলানা" or "মুফতি" or "প্রকৌশলী" or "ইঞ্জিনিয়ার" or "ডাক্তার";

    // A comma between office and name, and what belongs to the name.
    private static bool IsLoose(Line line, int i) => PhraseReader.IsJoint(line[i]) || (!line.Units[i].IsWord && !line.Units[i].IsCloseBracket) || line[i] is "ড." or "ডা." or "মো." or "মোঃ";

    // What an office is of, but for persons and kin (নিহতের বাবা) and parts of the country between a party and its office.
    private static bool IsBody(Line line, int i)
    {
        if (!line.Units[i].IsWord || line[i] is "বীর" or "সিনিয়র" or "জুনিয়র" || Morphology.Of(line, i) is not WordForm.Genitive || Morphology.IsVerbalNoun(line[i])) { return false; }
        if (line.Named(i) is { } named) { return !named.IsPerson; }
        var stem = Morphology.Stem(line[i]);
        return !stem.EndsWith("অঞ্চল", StringComparison.Ordinal) && SourceTables.Frame(line[i]) == FrameClass.None && (stem == "উইং" || SourceTables.SpeakerOf(stem) is SpeakerClass.None or SpeakerClass.Body);
    }

    private static int AfterBracket(Line line, int i, int end)
    {
        var open = i;
        while (i < end && line.Units[open].IsOpenBracket && !line.Units[i].IsCloseBracket) { i++; }
        return i > open && i < end ? i + 1 : open;
    }

    private static string Joined(Line line, int first, int head) => first == head ? Morphology.Stem(line[head]) : line.TextOf(first, head) + " " + Morphology.Stem(line[head]);
}
