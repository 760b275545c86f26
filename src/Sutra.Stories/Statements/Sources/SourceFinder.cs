using Sutra.Stories.Statements.Contents;
using Sutra.Stories.Statements.Cues;
using Sutra.Stories.Statements.Lines;

namespace Sutra.Stories.Statements.Sources;

/// <summary>Finds whom a cue belongs to.</summary>
internal sealed class SourceFinder(OwnOutlet outlet, PageRelays relays)
{
    /// <summary>The source; <see cref="Source.Agentless"/> where the sentence has none to have.</summary>
    public Source Find(Line line, Cue cue, Clause clause)
    {
        var source = cue.Form switch
        {
            CueForm.Credit => CreditSources.Find(line, cue),
            CueForm.Nominal => OfGenitive(line, cue, clause),
            CueForm.According => DocumentSources.According(line, cue, clause.Floor),
            CueForm.Passive => DocumentSources.Passive(line, cue, clause.Floor),
            CueForm.Known => DocumentSources.Known(line, cue, clause.Floor),
            _ => OfSubject(line, cue, clause),
        };
        if (cue.Form is CueForm.Credit) { return source; }
        return RelaySources.Apply(line, cue, clause, source, outlet, relays);
    }

    private static Source OfSubject(Line line, Cue cue, Clause clause)
    {
        if (clause.SpeakerMayFollow && SubjectFinder.After(line, cue) is { } after) { return after; }
        if (clause.ContentEnd > 0)
        {
            // "…, ক্রেমলিন জানিয়েছে।", "… বলে X জানান।": between the words and the cue; else the sentence's own subject.
            if (cue.First > clause.ContentEnd && SubjectFinder.Before(line, cue, clause.ContentEnd) is { } between) { return between; }
            return SubjectFinder.First(line, clause.Floor, clause.ContentEnd, cue) ?? Source.Dropped;
        }
        // The noun of a compound has its object before it: only what names speakers can be the subject there.
        if ((cue.Form is CueForm.Compound || cue is { Form: CueForm.Verb, Noun.Length: > 0, Honours: false }) && !clause.Forward && !cue.Closes) { return SubjectFinder.First(line, clause.Floor, cue.First, cue) ?? Source.Dropped; }
        // "X পাল্টা মন্তব্য করেন,": what stands right before the noun may be its adjective; a known speaker goes first.
        if (cue.Form is CueForm.Compound && !cue.Closes && SubjectFinder.Nearest(line, cue.First - 1, clause.Floor, cue) is { } near) { return near; }
        return SubjectFinder.Before(line, cue, clause.Floor) ?? SubjectFinder.Nearest(line, cue.First - 1, clause.Floor, cue) ?? SubjectFinder.Opening(line, clause.Floor, cue) ?? Source.Dropped;
    }

    private static Source OfGenitive(Line line, Cue cue, Clause clause)
    {
        var head = cue.First - 1;
        if (line[head] is "তার" or "তাঁর" or "তাদের" or "তাঁদের") { return SourceMaker.OfPronoun(line, head); }
        if (head < clause.Floor) { return Source.Agentless; }
        return SourceMaker.Of(line, PhraseReader.EndingAt(line, head, clause.Floor), oblique: true);
    }
}
