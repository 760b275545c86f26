using Sutra.Stories.Statements.Cues;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements.Contents;

/// <summary>How long an unquoted voice goes on without a new cue, by who speaks.</summary>
/// <remarks>
/// Where bodies have no paragraphs, as in the corpus, nothing marks where the page takes over. Of 300 drawn statements, those that ran over seven
/// sentences and more had narration in them two times of three, those over two or three one time of seven.
/// </remarks>
internal static class Voices
{
    // Who tells of an event tells it to its end: on said.json police, neighbours, a court's papers and releases run on for ten sentences.
    private const int OfWitness = 12;
    private const int OfSource = 5;
    private const int OfPerson = 3;
    private const int OfBody = 2;

    // A page retells another's report in a sentence or two and goes on by itself.
    private const int OfOutlet = 1;

    private static readonly HashSet<string> s_witnesses = new(StringComparer.Ordinal) { "পুলিশ", "স্থানীয়রা", "এলাকাবাসী", "গ্রামবাসী", "প্রত্যক্ষদর্শীরা", "প্রতিবেশীরা", "স্বজনরা", "স্বজনেরা" };

    // Police officers and kin.
    private static readonly HashSet<string> s_titles = new(StringComparer.Ordinal) { "ওসি", "(ওসি)", "এসআই", "থানার", "বাবা", "মা", "ভাই", "বোন", "চাচা", "মামা", "স্ত্রী", "স্বামী", "ছেলে", "মেয়ে", "স্বজন", "প্রতিবেশী", "প্রত্যক্ষদর্শী" };

    /// <summary>How many sentences behind the cue's may be the same voice.</summary>
    public static int LongestRun(Draft d) => d.Cue.Form switch
    {
        // "X-এর মতে" carries one sentence more at most, "X-এর ধারণা" none: so in said.json.
        CueForm.Nominal => d.Cue.Noun is "মতে" or "ভাষ্যমতে" ? 1 : 0,
        // A picture shows what its sentence says.
        _ when d.Source is { Document: { } seen } && DocumentWords.KindOf(seen) is DocumentKind.Picture => 0,
        _ when d.Source.Kind is SourceKind.Unnamed && d.Cue.Form is not CueForm.Known => OfSource,
        _ when d.Source.Text is "অনেকে" or "অনেকেই" or "কেউ কেউ" or "আরেকজন" or "কেউ" => 0,
        _ when IsWitness(d) => OfWitness,
        _ when IsOutlet(d.Source) => OfOutlet,
        _ => d.Source.Kind is SourceKind.Body or SourceKind.Document or SourceKind.SameDocument ? OfBody : OfPerson,
    };

    /// <summary>Whether it is told by somebody, or in a paper, that gives an event from beginning to end.</summary>
    public static bool IsWitness(Draft d)
    {
        if (d.Source is { Document: { } document }) { return DocumentWords.KindOf(document) is DocumentKind.Release or DocumentKind.Paper; }
        if (d.Source.Kind is SourceKind.SameDocument) { return true; }
        return d.Source.Kind is SourceKind.Unnamed || s_witnesses.Contains(d.Source.Text) || d.Cue.Form is CueForm.Known && d.Source.Kind is not SourceKind.Body
            || d.Source.Titles.Split(' ').Any(t => s_titles.Contains(t));
    }

    private static bool IsOutlet(Source s) =>
        SourceTables.IsOutlet(Morphology.LastWord(s.Text)) || DocumentWords.KindOf(Morphology.LastWord(s.Text)) is DocumentKind.Medium || s.Document is { } d && DocumentWords.KindOf(d) is DocumentKind.Report;
}
