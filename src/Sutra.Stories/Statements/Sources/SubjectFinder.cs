using Sutra.Stories.Statements.Cues;
using Sutra.Stories.Statements.Lines;

namespace Sutra.Stories.Statements.Sources;

/// <summary>Finds the subject of a cue's verb before or after it.</summary>
internal static class SubjectFinder
{
    private const int LongestAfter = 22;

    /// <summary>The subject that follows the cue up to the sentence's end ("… বলে জানিয়েছেন X।"), or null.</summary>
    public static Source? After(Line line, Cue cue)
    {
        var first = cue.Last + 1;
        while (first < line.Count && line.Units[first].IsWord && IsPassing(line, first)) { first++; }
        var end = first;
        while (end < line.Count && !Stops(line, end)) { end++; }
        if (end == first || end - first > LongestAfter) { return null; }
        var last = end - 1;
        if (SourceTables.Frame(line[last]).HasFlag(FrameClass.Pronoun) && last == first) { return SourceMaker.OfPronoun(line, last); }
        while (last > first && line.Units[last].IsCloseBracket) { last = Math.Max(first, PhraseReader.OpeningOf(line, last) - 1); }
        if (!line.Units[last].IsWord || !CanEndAfter(line, last)) { return null; }
        for (var i = first; i < last; i++)
        {
            if (line.Units[i].IsWord && Morphology.Of(line, i) is WordForm.Finite or WordForm.Participle) { return null; }
        }
        return SourceMaker.Of(line, Trim(line, first, last));
    }

    /// <summary>The subject before the cue, not before <paramref name="floor"/>: the nearest bare noun phrase once adjuncts are stepped over.</summary>
    public static Source? Before(Line line, Cue cue, int floor)
    {
        var i = cue.First - 1;
        while (i >= floor)
        {
            var u = line.Units[i];
            if (u.IsCloseBracket) { i = PhraseReader.OpeningOf(line, i) - 1; continue; }
            if (!u.IsWord)
            {
                if (u.IsQuote && !line.Quoted[i]) { i--; continue; }
                return null;
            }
            if (SourceTables.Frame(line[i]).HasFlag(FrameClass.Pronoun)) { return SourceMaker.OfPronoun(line, i); }
            if (line.NameAt[i] is null && IsPassing(line, i)) { i--; continue; }
            var form = Morphology.Of(line, i);
            var adjacent = i == cue.First - 1 && cue.Form is CueForm.Verb;
            switch (form)
            {
                case WordForm.Bare:
                case WordForm.Genitive when adjacent:
                case WordForm.Locative when adjacent && line.NameAt[i] is null && IsNameLike(line, i, floor):
                    return SourceMaker.Of(line, PhraseReader.EndingAt(line, i, floor));
                case WordForm.Participle:
                case WordForm.Finite:
                    return Nearest(line, i - 1, floor, cue);
                case WordForm.Genitive:
                    return Nearest(line, i, floor, cue);
                default:
                    i = BeforeAdjunct(line, i, floor);
                    break;
            }
        }
        return null;
    }

    /// <summary>The nearest pronoun, name or noun for speakers that stands bare, looking leftwards from a unit.</summary>
    public static Source? Nearest(Line line, int from, int floor, Cue cue)
    {
        Source? second = null;
        for (var i = from; i >= floor; i--)
        {
            if (!IsCandidate(line, i)) { continue; }
            var source = SourceTables.Frame(line[i]).HasFlag(FrameClass.Pronoun) ? SourceMaker.OfPronoun(line, i) : SourceMaker.Of(line, PhraseReader.EndingAt(line, i, floor));
            if (Fits(source, cue)) { return source; }
            second ??= source;
            i = source.Phrase is { } p ? Math.Min(i, p.First) : i;
        }
        return second;
    }

    /// <summary>The first pronoun, name or noun for speakers that stands bare, looking from the sentence's start.</summary>
    public static Source? First(Line line, int floor, int end, Cue cue)
    {
        Source? second = null;
        for (var i = floor; i < end; i++)
        {
            if (!IsCandidate(line, i)) { continue; }
            var source = SourceTables.Frame(line[i]).HasFlag(FrameClass.Pronoun) ? SourceMaker.OfPronoun(line, i) : SourceMaker.Of(line, PhraseReader.EndingAt(line, i, floor));
            if (Fits(source, cue)) { return source; }
            second ??= source;
        }
        return second;
    }

    // Verbs with -ন honour a person; those without tell of bodies, states and crowds.
    private static bool Fits(Source s, Cue cue) => s.Kind switch
    {
        SourceKind.Pronoun => !cue.Honours || s.Text.StartsWith("তিনি", StringComparison.Ordinal) || s.Text.EndsWith("রা", StringComparison.Ordinal),
        SourceKind.Body => !cue.Honours || s.Name is null && s.Text.EndsWith('ত'),
        SourceKind.Named or SourceKind.Office => cue.Honours,
        _ => true,
    };

    private static bool IsCandidate(Line line, int i)
    {
        if (!line.Units[i].IsWord || line.Quoted[i]) { return false; }
        if (SourceTables.Frame(line[i]).HasFlag(FrameClass.Pronoun)) { return true; }
        var next = i + 1 < line.Count ? line.Units[i + 1] : default;
        if (line.NameAt[i] is { } named)
        {
            return named.Last == i && named.IsBare && named.Name.Kind is not Bangla.Names.NameKind.Other && (named.IsPerson || !GoesOn(line, i + 1));
        }
        // An office before a name or a further noun is no head.
        return SourceTables.SpeakerOf(line[i]) is not SpeakerClass.None && (next.Text is null || !next.IsWord || !GoesOn(line, i + 1));
    }

    // Whether the unit continues the noun phrase of the one before it: a bare or genitive noun that is no object, adverb or conjunction.
    private static bool GoesOn(Line line, int i)
    {
        if (i >= line.Count || !line.Units[i].IsWord || line.Units[i].IsQuote) { return i < line.Count && line.Units[i].IsOpenBracket; }
        if (SourceTables.Frame(line[i]) != FrameClass.None || PhraseReader.IsJoint(line[i])) { return SourceTables.Frame(line[i]).HasFlag(FrameClass.Postposition); }
        if (line.NameAt[i] is { } n) { return Morphology.Of(line, n.Last) is WordForm.Bare && n.IsPerson; }
        return Morphology.Of(line, i) is WordForm.Bare && CueTables.Nouns.ContainsKey(Morphology.WithoutParticle(line[i])) == false && SourceTables.SpeakerOf(line[i]) is not SpeakerClass.None;
    }

    /// <summary>Steps over a locative or dative phrase: its head, the modifiers that belong to such heads, and genitives before those.</summary>
    private static int BeforeAdjunct(Line line, int head, int floor)
    {
        var i = (line.NameAt[head]?.First ?? head) - 1;
        while (i >= floor && line.Units[i].IsWord && line.NameAt[i] is null)
        {
            var form = Morphology.Of(line, i);
            if (SourceTables.Frame(line[i]).HasFlag(FrameClass.Pronoun)) { break; }
            if (!SourceTables.Frame(line[i]).HasFlag(FrameClass.Modifier) && form is not WordForm.Genitive) { break; }
            i--;
        }
        return i;
    }

    private static bool IsPassing(Line line, int i)
    {
        var frame = SourceTables.Frame(line[i]);
        if (frame.HasFlag(FrameClass.Postposition)) { return false; }
        return (frame & (FrameClass.Adverb | FrameClass.Object | FrameClass.Time | FrameClass.Conjunction)) != FrameClass.None
            || Bangla.Text.Letters.IsDigit(line[i][0]);
    }

    // A foreign name may end like a locative (এমবাপ্পে); documents, places of speech and time words do not count.
    private static bool IsNameLike(Line line, int i, int floor) =>
        i > floor && DocumentWords.KindOf(line[i]) is DocumentKind.None && SourceTables.SpeakerOf(line[i - 1]) is SpeakerClass.Office;

    private static bool Stops(Line line, int i)
    {
        var u = line.Units[i];
        if (u.EndsSentence || (u.IsComma && line[i] is not ("-" or "–")) || line.Quoted[i]) { return !IsListComma(line, i); }
        return line[i] is "তবে" or "কিন্তু" or "যে" or "যা" or "যেখানে" or "বলে" || (line[i] == "এবং" && VerbFollows(line, i));
    }

    // পরিবেশ, বন ও জলবায়ু …: commas of a list inside the speaker's office.
    private static bool IsListComma(Line line, int i)
    {
        if (line[i] is not ("," or ";")) { return false; }
        for (var k = i + 1; k < line.Count && k < i + 9; k++)
        {
            if (PhraseReader.IsJoint(line[k])) { return !VerbFollows(line, i); }
        }
        return false;
    }

    private static bool VerbFollows(Line line, int i)
    {
        for (var k = i + 1; k < line.Count; k++)
        {
            if (line.Units[k].IsWord && Morphology.Of(line, k) is WordForm.Finite or WordForm.Participle) { return true; }
        }
        return false;
    }

    private static bool CanEndAfter(Line line, int i)
    {
        if (line.NameAt[i] is { } n) { return n.IsBare; }
        var frame = SourceTables.Frame(line[i]);
        if ((frame & ~FrameClass.Modifier) != FrameClass.None) { return false; }
        return Morphology.OfTail(line[i]) is WordForm.Bare or WordForm.Genitive;
    }

    // What is left of adverbs, adjuncts and addressees before the speaker's own phrase.
    private static Phrase Trim(Line line, int first, int last)
    {
        var phrase = PhraseReader.EndingAt(line, last, first);
        return phrase;
    }
}
