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

    // Few pages have a pronoun for a body before an office.
    private readonly Lazy<NameBook> _book;

    public RoleTeller(IReadOnlyList<Name> names, IReadOnlyList<Line> lines, IReadOnlyList<Draft> drafts)
    {
        (_lines, _drafts, _people, _book) = (lines, drafts, NameForms.Of(names.Where(n => n.Kind is NameKind.Person)), new Lazy<NameBook>(() => new NameBook(names, lines)));
        foreach (var n in names) { if (n.Kind is NameKind.Person) { _people.TryAdd(CleanNames.Of(n), n); } }
    }

    /// <summary>The role and the body of a statement's speaker; null each where the page gives none.</summary>
    public (string? Role, string? Body) Of(Draft d)
    {
        var line = _lines[d.Cue.Line];
        (string? Role, string? Body) beside = d.Source is { Kind: SourceKind.Named, Phrase: { } phrase, Titles.Length: > 0 } ? Read(line, phrase.First, PhraseReader.StartOfName(line, phrase)) : default;
        if (IsOffice(beside)) { return beside; }
        if (d.SpeakerName is { } name)
        {
            if (Person(name) is { } person && OfMentions(person, d.Cue.Line) is { Role: not null } told) { return told; }
            if (Titled(name) is { Role: not null } titled) { return titled; }
            if (beside.Role is not null || _people.ContainsKey(name)) { return beside; }
        }
        return d.Source is { Kind: SourceKind.Office, Phrase: { } office } ? Read(line, office.First, office.Last + 1) : default;
    }

    // A title or rank alone (অধ্যাপক, কর্নেল) is taken where the page gives no office.
    private static bool IsOffice((string? Role, string? Body) told) => told.Role is { } role && (told.Body is not null || !OfficeReader.IsTitle(role));

    private (string? Role, string? Body) Read(Line line, int first, int end)
    {
        var (role, body) = OfficeReader.Read(line, first, end);
        if (role is null) { return default; }
        // "দলটির মহাসচিব", "দেশটির প্রেসিডেন্ট": the body that was named last.
        if (body is not null && IsPointing(body)) { return (role, body.Contains(' ', StringComparison.Ordinal) ? body[(body.IndexOf(' ', StringComparison.Ordinal) + 1)..] : Pointed(line, first, body)); }
        return body is null && role.Contains(' ', StringComparison.Ordinal) && IsPointing(role) ? (role[(role.IndexOf(' ', StringComparison.Ordinal) + 1)..], Pointed(line, first, role)) : (role, body);
    }

    private static bool IsPointing(string phrase)
    {
        var word = Morphology.Stem(phrase.Split(' ')[0]);
        return word.Length > 3 && word.EndsWith("টি", StringComparison.Ordinal) && SourceTables.SpeakerOf(word) is SpeakerClass.Body or SpeakerClass.Collective or SpeakerClass.None && Bangla.Words.Lemmatizer.Read(word).Lemma != word;
    }

    // A college (কলেজটি) is one that was named as such; for দল and প্রতিষ্ঠান any body will do.
    private string? Pointed(Line line, int before, string phrase)
    {
        var noun = Morphology.Stem(phrase.Split(' ')[0])[..^2];
        var place = noun == "দেশ";
        var named = NamedBefore(line, before, place) ?? _book.Value.BodyBefore(line.Sentence.Index, place);
        return place || noun is "দল" or "সংস্থা" or "সংগঠন" or "প্রতিষ্ঠান" or "কোম্পানি" || (named?.EndsWith(noun, StringComparison.Ordinal) ?? false) ? named : null;
    }

    private static string? NamedBefore(Line line, int before, bool place)
    {
        for (var i = before - 1; i >= 0; i--) { if (line.Named(i) is { } n && n.Name.Kind == (place ? NameKind.Place : NameKind.Organisation)) { return CleanNames.Of(n.Name); } }
        return null;
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
            var told = Read(_lines[d.Cue.Line], phrase.First, PhraseReader.StartOfName(_lines[d.Cue.Line], phrase));
            if (told.Role is { } role && (role[^1] == ')' || SourceTables.SpeakerOf(Morphology.LastWord(role)) is SpeakerClass.Office)) { return told; }
        }
        return (null, null);
    }

    private (string? Role, string? Body) OfMentions(Name person, int cue)
    {
        Mention? mention = null;
        foreach (var m in person.Mentions)
        {
            if (m.Role is not null && m.Sentence >= 0 && (mention is null || Rank(m, cue) > Rank(mention, cue))) { mention = m; }
        }
        if (mention is null) { return (null, null); }
        var line = _lines[mention.Sentence];
        // Titles (ডা., মাওলানা) may stand between the office and the name.
        var at = line.IndexAt(mention.Span.Start);
        for (var end = at; end > 0 && at - end < 4; end--)
        {
            for (var first = end - 1; first >= 0 && end - first < 12; first--) { if (IsText(line, first, end, mention.Role!)) { return Read(line, OfficeReader.Widen(line, first, end), end); } }
        }
        return (mention.Role, null);
    }

    // That of the statement's own sentence goes first, a title alone last.
    private static int Rank(Mention mention, int cue) => (OfficeReader.IsTitle(mention.Role!) ? 0 : 2) + (mention.Sentence == cue ? 1 : 0);

    private static bool IsText(Line line, int first, int end, string text)
    {
        var from = line.Units[first].Span.Start;
        return line.Units[end - 1].Span.End - from == text.Length && line.Sentence.Text.AsSpan(from, text.Length).SequenceEqual(text);
    }
}
