using Sutra.Stories.Statements.Contents;
using Sutra.Stories.Statements.Cues;
using Sutra.Stories.Statements.Lines;

namespace Sutra.Stories.Statements.Sources;

/// <summary>Third parties that passed the words on: X-এর বরাতে Y জানিয়েছে, X রয়টার্সকে জানায়, X এক আইনজীবীর মাধ্যমে বলেছেন.</summary>
internal static class RelaySources
{
    public static Source Apply(Line line, Cue cue, Clause clause, Source source, OwnOutlet outlet, PageRelays relays)
    {
        if (Quoted(line, cue, clause.Floor) is { } original)
        {
            var via = source.Kind is SourceKind.Dropped or SourceKind.Agentless || source.Text.Length == 0 || source.Text == original.Text ? [] : new[] { source.Text };
            return original with { Via = via, Document = source.Document };
        }
        if (Addressee(line, cue, clause.Floor, outlet, relays) is { } told && told != source.Text) { return source with { Via = [told] }; }
        if (Through(line, cue, clause.Floor) is { } by && by != source.Text) { return source with { Via = [by] }; }
        return source;
    }

    // The phrase before বরাতে, বরাত দিয়ে, উদ্ধৃত করে, উদ্ধৃতি দিয়ে.
    private static Source? Quoted(Line line, Cue cue, int floor)
    {
        for (var i = floor + 1; i < line.Count; i++)
        {
            if (line.IsQuoted(i) || i >= cue.First && i <= cue.Last) { continue; }
            var relay = line[i] is "বরাতে" or "বরাত" || (line[i] is "উদ্ধৃত" && line[i + 1] == "করে") || (line[i] is "উদ্ধৃতি" && line[i + 1] is "দিয়ে") || (line[i] is "সূত্রে" && cue.Form is CueForm.Verb or CueForm.Compound && Morphology.IsGenitive(line[i - 1]));
            if (!relay) { continue; }
            var head = i - 1;
            var start = i > cue.Last ? cue.Last + 1 : floor;
            if (head < start) { return null; }
            if (line.Units[head].IsCloseBracket && NameInBracket(line, head) is { } full) { return full; }
            while (head > start && line.Units[head].IsCloseBracket) { head = PhraseReader.OpeningOf(line, head) - 1; }
            // "পারিবারিক বরাত দিয়ে": nobody is named.
            if (!line.Units[head].IsWord || line.Named(head) is null && !Morphology.IsGenitive(line[head]) && Things.IsWord(line[head])) { return null; }
            return SourceMaker.Of(line, PhraseReader.EndingAt(line, head, start), oblique: true);
        }
        return null;
    }

    // "রাষ্ট্রীয় গণমাধ্যমের (X সংবাদ সংস্থা) বরাতে": the bracket names the medium.
    private static Source? NameInBracket(Line line, int close)
    {
        var open = PhraseReader.OpeningOf(line, close);
        return close - open > 2 ? new Source(SourceKind.Body, line.TextOf(open + 1, close)) { Phrase = new Phrase(open, close) } : null;
    }

    private static string? Addressee(Line line, Cue cue, int floor, OwnOutlet outlet, PageRelays relays)
    {
        for (var i = cue.First - 1; i >= floor && cue.First - i < 12; i--)
        {
            if (!line.Units[i].IsWord || !line[i].EndsWith("কে", StringComparison.Ordinal)) { continue; }
            var stem = Morphology.Stem(line[i]);
            if (!SourceTables.IsOutlet(stem) && !relays.Has(stem)) { continue; }
            var first = line.Named(i) is { } named ? named.First : i;
            while (first == i && first - 1 >= floor && SourceTables.Frame(line[first - 1]).HasFlag(FrameClass.Modifier) && line[first - 1] is not ("এক" or "এই" or "ওই")) { first--; break; }
            var name = first < i ? line.TextOf(first, i) + " " + stem : stem;
            return outlet.Is(name) ? null : name;
        }
        return null;
    }

    private static string? Through(Line line, Cue cue, int floor)
    {
        for (var i = cue.First - 1; i > floor + 1; i--)
        {
            if (line[i] != "মাধ্যমে" || !Morphology.IsGenitive(line[i - 1])) { continue; }
            var phrase = PhraseReader.EndingAt(line, i - 1, floor);
            var person = line.Named(i - 1) is { IsPerson: true } || SourceTables.SpeakerOf(Morphology.Stem(line[i - 1])) is SpeakerClass.Office;
            return person ? SourceMaker.Of(line, phrase, oblique: true).Text : null;
        }
        return null;
    }
}
