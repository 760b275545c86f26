using Sutra.Stories.Readings;
using Sutra.Stories.Statements.Chains;
using Sutra.Stories.Statements.Contents;
using Sutra.Stories.Statements.Cues;
using Sutra.Stories.Statements.Lines;
using Sutra.Stories.Statements.Sources;
using Sutra.Stories.Statements.Speakers;

namespace Sutra.Stories.Statements;

/// <summary>Finds who said what: cue, then content, then source, then the name that the source stands for.</summary>
public static class StatementFinder
{
    /// <summary>The statements of an article, in the order of their cues; agentless passives are none.</summary>
    public static IReadOnlyList<Statement> Find(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var printings = new Printings(reading.Sentences);
        var quotations = new QuotationMap(QuotationFinder.Find(reading.Sentences, printings), reading.Sentences.Count);
        var outlet = new OwnOutlet(reading.Article);
        var lines = LineReader.Read(reading, quotations, printings);
        var relays = new PageRelays(reading.Article, lines);
        var finder = new SourceFinder(outlet, relays);
        var first = lines.Select((l, i) => printings.ReadAt(i) == i ? DraftOf(l, finder) : null).ToArray();
        var more = FrameNames.Mark(lines, [.. first.OfType<Draft>()]);
        // A line in which a frame showed a name is looked at again.
        foreach (var i in more.SelectMany(n => n.Mentions, (_, m) => m.Sentence).Distinct()) { if (printings.ReadAt(i) == i) { first[i] = DraftOf(lines[i], finder); } }
        var drafts = new List<Draft>();
        foreach (var d in first) { if (d is not null && !InnerSpeech.Is(lines, d, drafts.Count > 0 ? drafts[^1] : null)) { drafts.Add(d); } }
        ContentFinder.Spread(lines, drafts, quotations, printings);
        drafts.RemoveAll(IsNobodys);
        // A pronoun of a passage's second printing stands for whoever it stands for in the first.
        foreach (var d in drafts) { d.Place = printings.FirstOf(d.Cue.Line); }
        new SpeakerResolver([.. reading.Names, .. more], lines).Resolve([.. drafts.OrderBy(d => d.Place)]);
        // Somebody said something, nobody knows who: "… কথা বলছিলেন একজন".
        drafts.RemoveAll(d => d.Source.Kind is SourceKind.Dropped && d.SpeakerName is null);
        foreach (var d in drafts) { Narration.Trim(lines, d, quotations); }
        var finish = new StatementMaker(lines, quotations, new RoleTeller([.. reading.Names, .. more], lines, drafts), new ChainMaker(lines, drafts, reading.Article, outlet));
        return [.. drafts.Select(finish.Make)];
    }

    // A passive without agent; "… ইঙ্গিত দেয়", whose subject is no speaker; "তাদের দেওয়া তথ্য অনুযায়ী … ধরা হয়"; a clause that no subject is ("ঠিকানা কেন").
    private static bool IsNobodys(Draft d) =>
        d.Source.Kind is SourceKind.Agentless || d.Source.Text is "আপনারা" or "তোমরা" || (d.Source.Kind is SourceKind.Dropped && d.Cue.Form is CueForm.Compound && !d.Cue.Honours)
        || (d.Cue.Form is CueForm.Compound && d.Cue.Noun is "ইঙ্গিত" or "আভাস" && !d.Cue.Honours && d.Source.Kind is SourceKind.Named && d.Source.Name is null)
        || (d.Source is { Kind: SourceKind.Named, Name: null } && d.Source.Text.Split(' ').Any(w => w is "যারা" or "যাঁরা" or "যিনি" or "আপনি" or "তুমি" or "আমি" or "আমরা" or "যেটা" or "যা" or "যে" or "কেন" or "কী"))
        || (d.Cue.Form is CueForm.According && d.Source.Kind is SourceKind.Document && DocumentWords.KindOf(d.Source.Text) is DocumentKind.Claim or DocumentKind.None);

    private static Draft? DraftOf(Line line, SourceFinder finder)
    {
        if (CueChooser.Choose(line, CueFinder.Find(line)) is not { } cue) { return null; }
        var clause = ClauseReader.Read(line, cue);
        return new Draft(cue, clause, finder.Find(line, cue, clause));
    }
}
