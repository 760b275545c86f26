using Sutra.Stories.Statements.Lines;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements.Speakers;

/// <summary>Finds whose a document is that a sentence names without its maker ("বিজ্ঞপ্তিতে বলা হয়", "এতে বলা হয়"): who was said to have issued it, or to have spoken in it, before.</summary>
internal sealed class Issuers(IReadOnlyList<Line> lines, NameBook book)
{
    // "এতে" points back to a document of the sentences right before.
    private const int NearDocument = 3;
    private const int NearReport = 8;
    private const int Farthest = 40;

    private readonly List<(int Place, string Document, string Name)> _known = [];

    /// <summary>Keeps that somebody spoke in a line: every document that stands there in the locative is his.</summary>
    public void Hear(Draft d, string name)
    {
        // A paper issues none.
        if (DocumentWords.KindOf(Morphology.LastWord(name)) is not DocumentKind.None) { return; }
        // "সূত্রের প্রতিবেদন": nobody knows whose.
        if (d.Source.Kind is SourceKind.Unnamed or SourceKind.Collective) { return; }
        if (d.Source.Kind is SourceKind.Document or SourceKind.SameDocument) { if (d.Source.Document is { } own) { _known.Add((d.Place, own, name)); } return; }
        // A report is a body's, whoever is quoted from it.
        var person = d.Source.Kind is not SourceKind.Body;
        if (d.Source.Document is { } document && !(person && DocumentWords.KindOf(Morphology.LastWord(document)) is DocumentKind.Report)) { _known.Add((d.Place, document, name)); }
        var line = lines[d.Cue.Line];
        for (var i = 0; i < line.Count; i++)
        {
            if (!line.IsQuoted(i) && IsIssued(line[i]) && DocumentWords.IsLocative(line[i]) && !(person && DocumentWords.KindOf(line[i]) is DocumentKind.Report)) { _known.Add((d.Place, DocumentWords.StemOf(line[i])!, name)); }
        }
    }

    /// <summary>Who issued a draft's document, by the nearest sentence before it that tells; null where none does.</summary>
    public string? Of(string document, Draft d)
    {
        var line = d.Place;
        var noun = Morphology.LastWord(document);
        var farthest = DocumentWords.KindOf(noun) is DocumentKind.Report ? NearReport : Farthest;
        for (var s = line - 1; s >= 0 && line - s <= farthest; s--)
        {
            for (var k = _known.Count - 1; k >= 0; k--) { if (_known[k].Place == s && Morphology.LastWord(_known[k].Document) == noun) { d.IssuedAt = s; return _known[k].Name; } }
            if (MakerIn(s, noun) is { } maker) { d.IssuedAt = s; return maker; }
        }
        return null;
    }

    /// <summary>The last document that the sentences right before a line name, or null.</summary>
    public string? LastBefore(int line)
    {
        for (var s = line - 1; s >= 0 && line - s <= NearDocument; s--)
        {
            for (var i = lines[s].Count - 1; i >= 0; i--) { if (!lines[s].IsQuoted(i) && IsIssued(lines[s][i])) { return DocumentWords.StemOf(lines[s][i]); } }
        }
        return null;
    }

    private string? MakerIn(int s, string noun)
    {
        var line = lines[s];
        for (var i = line.Count - 1; i > 0; i--)
        {
            if (line.IsQuoted(i) || DocumentWords.StemOf(line[i]) != noun || DocumentSources.MakerOf(line, i) is not { Text.Length: > 0 } maker) { continue; }
            if (CanIssue(maker)) { return book.Fullest(maker.Text, maker.Name?.Name.Kind) ?? maker.Text; }
        }
        return null;
    }

    // A name, or a body of several words: "মন্ত্রণালয়ের বিজ্ঞপ্তি" says less than a sentence farther back may.
    private static bool CanIssue(Source maker) =>
        maker.Kind is SourceKind.Body or SourceKind.Named && DocumentWords.KindOf(Morphology.LastWord(maker.Text)) is DocumentKind.None && !maker.Text.Contains(')', StringComparison.Ordinal)
        && Morphology.LastWord(maker.Text) is not ("গণমাধ্যম" or "সংবাদমাধ্যম") && (maker.Kind is SourceKind.Body || CleanNames.CanBePerson(maker.Text))
        && (maker.Name is not null || maker.Kind is SourceKind.Body && maker.Text.Contains(' ', StringComparison.Ordinal));

    /// <summary>Whether a document is one that somebody issues: no picture, claim or medium.</summary>
    public static bool IsIssued(string word) => DocumentWords.KindOf(word) is DocumentKind.Release or DocumentKind.Paper or DocumentKind.Report;
}
