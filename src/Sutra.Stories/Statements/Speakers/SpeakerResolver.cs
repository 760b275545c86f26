using Sutra.Bangla.Names;
using Sutra.Bangla.Words;
using Sutra.Stories.Statements.Lines;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements.Speakers;

/// <summary>Finds the name that a source stands for: pronouns, offices, short forms, subjects left out.</summary>
/// <remarks>
/// A pronoun stands for the last speaker, unless the text has since made somebody else its subject; an office for the
/// person whom the page gives that office; a short form for the fullest name that has it.
/// </remarks>
internal sealed class SpeakerResolver
{
    private const int Memory = 40;
    private const int NearSpeaker = 2;
    private const int NearPointing = 6;

    private readonly IReadOnlyList<Line> _lines;
    private readonly List<Known> _speakers = [];
    private readonly NameBook _book;
    private readonly Issuers _issuers;

    public SpeakerResolver(IReadOnlyList<Name> names, IReadOnlyList<Line> lines)
    {
        (_lines, _book) = (lines, new NameBook(names, lines));
        _issuers = new Issuers(lines, _book);
    }

    public void Resolve(List<Draft> drafts)
    {
        foreach (var d in drafts)
        {
            d.SpeakerName = NameOf(d);
            if (d.SpeakerName is null && d.Source.Kind is SourceKind.Pronoun or SourceKind.Dropped or SourceKind.SameDocument) { continue; }
            var name = d.SpeakerName ?? d.Source.Text;
            _speakers.Add(new Known(d.Place, d.Place + d.Last - d.Cue.Line, d.Place + Math.Max(d.Last, d.Reach) - d.Cue.Line, name, d.Source.Kind, d.Source.Document));
            _book.Add(name, d.Source.Titles, d.Place);
            _issuers.Hear(d, name);
        }
    }

    private string? NameOf(Draft d) => d.Source.Kind switch
    {
        SourceKind.Pronoun when IsPlural(d.Source.Text) => LastPlural(d.Place),
        SourceKind.Pronoun => Person(d),
        SourceKind.Dropped => d.Cue.Honours ? Person(d) : LastSpeaker(),
        SourceKind.SameDocument => SameDocument(d),
        SourceKind.Office when IsPointing(d.Source.Text) => IsHidden(d) ? d.Source.Text : Person(d),
        // One of many: কিছু ইতিহাসবিদ, এক কর্মকর্তা.
        SourceKind.Office when IsAnyone(d.Source.Text) => d.Source.Text,
        SourceKind.Office when _book.IsName(d.Source.Text) => _book.Fullest(d.Source.Text, NameKind.Person),
        SourceKind.Office => _book.OfOffice(d.Source.Text, d.Place),
        SourceKind.Document when !Issuers.IsIssued(d.Source.Document ?? d.Source.Text) => d.Source.Text,
        SourceKind.Document => _issuers.Of(d.Source.Document ?? d.Source.Text, d) ?? (IsReport(d.Source) ? LastMaker() : null) ?? d.Source.Text,
        SourceKind.Body when IsThatBody(d.Source.Text) => LastBody(d) ?? d.Source.Text,
        SourceKind.Body when d.Source.Name is null && _book.BodyOf(d.Source.Text, d.Place) is { } body => body,
        SourceKind.Named or SourceKind.Body => Longest(d.Source) ?? d.Source.Text,
        SourceKind.Unnamed or SourceKind.Collective => d.Source.Text,
        _ => null,
    };

    // A tagger may know less of the name than the frame shows, or more.
    private string? Longest(Source s)
    {
        var name = s.Name is { } n ? CleanNames.Of(n.Name) : null;
        return _book.Fullest(name is null || s.Text.Contains(name, StringComparison.Ordinal) ? s.Text : name, s.Name?.Name.Kind ?? (s.Titles.Length > 0 ? NameKind.Person : null));
    }

    private string? Person(Draft d)
    {
        var last = Recent(s => s.Kind is SourceKind.Named or SourceKind.Pronoun or SourceKind.Office or SourceKind.Dropped && !IsMany(s.Name));
        // "তিনি আরও বলেন": who spoke goes on.
        if (last is not null && GoesOn(d)) { return last.Name; }
        if ((last is null || last.Last < d.Place - 1) && _book.Introduced(d.Place - 1) is { } introduced)
        {
            return last is not null && last.Name.EndsWith(introduced, StringComparison.Ordinal) ? last.Name : _book.Fullest(introduced, NameKind.Person) ?? introduced;
        }
        var since = last?.Reach ?? -1;
        var subject = _book.SubjectIn(d.Cue.Line, d.Cue.First) ?? _book.SubjectBetween(since + 1, d.Place - 1);
        return subject ?? last?.Name ?? _book.LastPersonBefore(d.Place);
    }

    private bool GoesOn(Draft d)
    {
        var line = _lines[d.Cue.Line];
        for (var i = Math.Max(0, d.Cue.First - 6); i < d.Cue.First; i++) { if (line[i] is "আরও" or "আরো" or "বলেও") { return true; } }
        return false;
    }

    private Known? Recent(Func<Known, bool> asked)
    {
        for (var i = _speakers.Count - 1; i >= 0 && i >= _speakers.Count - Memory; i--) { if (asked(_speakers[i])) { return _speakers[i]; } }
        return null;
    }

    private string? LastSpeaker() => _speakers.Count > 0 ? _speakers[^1].Name : null;

    private string? LastPlural(int line) =>
        Recent(s => s.Kind is SourceKind.Collective && line - s.Last < 6) is { } many ? _book.CollectiveBefore(line, many.Last) ?? many.Name : _book.CollectiveBefore(line) ?? Counted(line) ?? Recent(s => s.Kind is SourceKind.Body or SourceKind.Unnamed)?.Name ?? _book.BodyBefore(line, place: false);

    // "চার নেতা একযোগে বলেন": several by their number.
    private string? Counted(int line) => Recent(s => s.Kind is SourceKind.Office && line - s.Last < NearPointing && s.Name.Split(' ')[0] is "দুই" or "তিন" or "চার" or "পাঁচ" or "ছয়" or "সাত")?.Name;

    // "এতে বলা হয়": the document of the sentences right before, else the last one that told something.
    private string? SameDocument(Draft d)
    {
        if (_issuers.LastBefore(d.Place) is { } near) { return _issuers.Of(near, d) ?? near; }
        return Recent(s => s.Document is not null) is { } last ? _issuers.Of(last.Document!, d) ?? last.Document : LastSpeaker();
    }

    private string? LastMaker() => Recent(s => (s.Kind is SourceKind.Body && s.Document is not null) || (s.Kind is SourceKind.Body or SourceKind.Document && NameBook.IsOutlet(s.Name)))?.Name;

    // Who spoke right before goes first: "সংস্থাটি আরও জানায়". A country that is told of by a body's name (দিল্লি) is no body.
    private string? LastBody(Draft d)
    {
        var place = Morphology.LastWord(d.Source.Text).StartsWith("দেশ", StringComparison.Ordinal);
        var recent = Recent(s => s.Kind is SourceKind.Body);
        if (recent is not null && d.Place - recent.Last <= NearSpeaker && (SourceTables.SpeakerOf(Morphology.LastWord(recent.Name)) is SpeakerClass.Body || !place) && !IsPlace(recent.Name) == !place) { return recent.Name; }
        // "তরী নির্মাণ সংস্থা … সংস্থাটি": the same noun.
        var noun = Morphology.LastWord(d.Source.Text).Replace("টি", "", StringComparison.Ordinal);
        return Recent(s => s.Kind is SourceKind.Body && Morphology.LastWord(s.Name) == noun)?.Name ?? _book.BodyBefore(d.Place, place);
    }

    private static bool IsPlace(string name) => Gazetteer.IsWide(name) || (NameLexicon.Known.TryGet(name, out var known) && known.Kind is NameKind.Place);

    private static bool IsReport(Source s) => s.Document is { } doc && DocumentWords.KindOf(doc) is DocumentKind.Report;

    // সংস্থাটি, but not কমিটি, whose টি is its own.
    private static bool IsThatBody(string text)
    {
        var word = Morphology.LastWord(text);
        return word.EndsWith("টি", StringComparison.Ordinal) && Lemmatizer.Read(word).Lemma != word;
    }

    private static bool IsPlural(string pronoun) => pronoun.StartsWith("তারা", StringComparison.Ordinal) || pronoun.StartsWith("তাঁরা", StringComparison.Ordinal) || pronoun is "তাদের" or "তাঁদের" or "এরা" or "ওরা";

    // "এই অভিনেতা", "পুরস্কারজয়ী এই শিল্পী".
    private static bool IsPointing(string text) => text.Contains("এই ", StringComparison.Ordinal) || text.StartsWith("এ ", StringComparison.Ordinal) || text.StartsWith("ওই ", StringComparison.Ordinal) || text.StartsWith("ঐ ", StringComparison.Ordinal) || text.StartsWith("উক্ত ", StringComparison.Ordinal);

    // "নাম প্রকাশ না করার শর্তে এই কর্মী"; a seller or worker who is pointed at is whoever spoke right before, else nobody who was named without that trade.
    private bool IsHidden(Draft d)
    {
        var line = _lines[d.Cue.Line];
        for (var i = 0; i < d.Cue.First && i + 1 < line.Count; i++) { if (line[i] is "নাম" or "পরিচয়" && line[i + 1] is "প্রকাশ" or "না" or "প্রকাশে") { return true; } }
        var head = Morphology.LastWord(d.Source.Text);
        return NameBook.IsTrade(head) && (_speakers.Count == 0 || d.Place - _speakers[^1].Last > NearPointing || _speakers[^1].Kind is SourceKind.Body or SourceKind.Collective or SourceKind.Document) && _book.OfOffice(head, d.Place) is null;
    }

    // "প্রত্যক্ষদর্শী ও হলের কয়েকজন শিক্ষার্থী" is nobody whom তিনি stands for.
    private static bool IsMany(string name) => name.Contains(';', StringComparison.Ordinal) || name.Split(' ').Any(w => w is "কিছু" or "একাধিক" or "কয়েকজন" or "অনেক" or "কেউ");

    private static bool IsAnyone(string text) => text.Split(' ').Any(w => w is "কিছু" or "এক" or "একজন" or "একাধিক" or "কয়েকজন" or "অনেক" or "আরেক");

    private sealed record Known(int Line, int Last, int Reach, string Name, SourceKind Kind, string? Document);
}
