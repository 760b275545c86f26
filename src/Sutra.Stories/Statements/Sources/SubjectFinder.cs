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
        while (first < line.Count && line.Units[first].IsWord && IsPassing(line, first) && line[first] is not ("এই" or "এ" or "এক")) { first++; }
        var end = first;
        while (end < line.Count && !Stops(line, end)) { end++; }
        if (end == first || end - first > LongestAfter) { return null; }
        if (Apposed(line, end) is { } apposed) { return apposed; }
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

    // "… দাবি তুললেন দেশের পরিচিত মুখ, দলের প্রধান সদস্য সাদেক কবির।": the name closes the second of two descriptions.
    private static Source? Apposed(Line line, int comma)
    {
        if (comma >= line.Count || line[comma] != ",") { return null; }
        var last = line.Count - 1;
        while (last > comma && !line.Units[last].IsWord) { last--; }
        if (line.Named(last) is not { IsPerson: true, IsBare: true } || last - comma > LongestAfter) { return null; }
        for (var i = comma + 1; i <= last; i++) { if (!line.Units[i].IsWord || Morphology.Of(line, i) is WordForm.Finite or WordForm.Participle) { return null; } }
        return SourceMaker.Of(line, PhraseReader.EndingAt(line, last, comma + 1));
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
                // "X ‘…’ বলেন": a short quotation stands between the subject and the verb.
                if (!u.IsQuote || line.IsQuoted(i)) { return null; }
                return Nearest(line, i - 1, floor, cue) ?? Titled(line, i, floor, cue);
            }
            if (SourceTables.Frame(line[i]).HasFlag(FrameClass.Pronoun)) { return SourceMaker.OfPronoun(line, i); }
            // "প্রতিবেদন বলছে", "তথ্য বলছে": the document itself.
            if (i == cue.First - 1 && !cue.Honours && !cue.Closes && cue.First == cue.Last && DocumentWords.StemOf(line[i]) is { } paper && paper == line[i]) { return DocumentSources.OfPaper(line, i, floor); }
            if (line.Named(i) is null && (IsPassing(line, i) || PhraseReader.IsJoint(line[i]))) { i = PhraseReader.IsJoint(line[i]) ? BeforeAdjunct(line, i - 1, floor) : i - 1; continue; }
            var form = Morphology.Of(line, i);
            var adjacent = i == cue.First - 1 && cue.Form is CueForm.Verb && cue.First == cue.Last && !line[i].EndsWith("দের", StringComparison.Ordinal);
            if (SourceTables.Frame(line[i]).HasFlag(FrameClass.Postposition) && line.Named(i) is null) { i = BeforeAdjunct(line, i, floor); continue; }
            switch (form)
            {
                // "ঘটনাটি", "বিষয়টি": a thing, the verb's object.
                case WordForm.Bare when line[i].EndsWith("টি", StringComparison.Ordinal) && line.Named(i) is null && SourceTables.SpeakerOf(line[i]) is SpeakerClass.None:
                    return Nearest(line, i - 1, floor, cue);
                // "সহমর্মিতা জানান", "প্রণব কুমার ঘটনাস্থল পরিদর্শন": no speaker.
                case WordForm.Bare when Things.Is(line, i):
                    i--;
                    break;
                case WordForm.Bare:
                case WordForm.Genitive when adjacent:
                case WordForm.Locative when adjacent && line.Named(i) is null && IsNameLike(line, i, floor):
                    var phrase = PhraseReader.EndingAt(line, i, floor);
                    // "তিনি তাঁর ঐতিহাসিক প্রতিবেদনে": what belongs to the speaker is part of the adjunct.
                    if (IsPossessive(line[phrase.First]) && IsUnknown(line, phrase with { First = phrase.First + 1 })) { i = phrase.First - 1; break; }
                    // "তিনি শিক্ষা দপ্তরকে জানান", "X রিমান্ড শুনানিতে বলেন": what is known for no speaker and stands off the verb is part of an adjunct where a known one is before it.
                    // "তিনি নির্বাচনের তফশিল জানান": who stands for a name needs no other subject.
                    if (i == cue.First - 1 && cue.Form is CueForm.Verb && IsUnknown(line, phrase) && !IsNamePart(line[i]) && PronounIn(line, floor, phrase.First) is { } pronoun) { return pronoun; }
                    return i < cue.First - 1 && IsUnknown(line, phrase) && Nearest(line, phrase.First - 1, floor, cue) is { Kind: SourceKind.Pronoun or SourceKind.Named } known && known.Kind is SourceKind.Pronoun | known.Name is { IsPerson: true } ? known : SourceMaker.Of(line, phrase);
                case WordForm.Participle:
                case WordForm.Finite:
                    return Nearest(line, i - 1, floor, cue);
                // "সাদেক কবির সাংবাদিকদের জানান": one who is told has no genitive before him, so this is a name in র.
                case WordForm.Genitive when i == cue.First - 1 && IsDative(line, i):
                    i--;
                    break;
                case WordForm.Genitive when IsDative(line, i + 1) && line.Named(i) is null:
                    return SourceMaker.Of(line, PhraseReader.EndingAt(line, i, floor));
                case WordForm.Genitive:
                    return Nearest(line, i, floor, cue);
                default:
                    i = IsDative(line, i) ? BeforeDative(line, i, floor) : BeforeAdjunct(line, i, floor);
                    if (i >= floor && IsOutletModifier(line, i)) { i--; }
                    break;
            }
        }
        return null;
    }

    private static bool IsUnknown(Line line, Phrase phrase)
    {
        for (var i = phrase.First; i <= phrase.Last; i++) { if (line.Named(i) is not null || SourceTables.SpeakerOf(line[i]) is not SpeakerClass.None) { return false; } }
        return true;
    }

    private static bool IsNamePart(string word) => Bangla.Names.NameLexicon.Parts.ContainsKey(word) || Bangla.Names.NameLexicon.WordNames.Contains(word);

    private static Source? PronounIn(Line line, int floor, int end)
    {
        for (var i = floor; i < end; i++) { if (line[i] is "তিনি" && !line.IsQuoted(i)) { return SourceMaker.OfPronoun(line, i); } }
        return null;
    }

    private static bool IsPossessive(string word) => word is "তার" or "তাঁর" or "তাদের" or "তাঁদের" or "নিজের" or "নিজেদের" or "নিজ";

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
        // "শিক্ষার্থীরা … প্রমাণ দিয়েছে উল্লেখ করে তিনি … আহ্বান জানান": who is named before has another verb.
        for (var i = floor + 1; i < end; i++) { if (line[i] is "তিনি" && line[i - 1] is "করে" or "বলে" or "দিয়ে" or "জানিয়ে" && !line.IsQuoted(i)) { return SourceMaker.OfPronoun(line, i); } }
        Source? second = null;
        for (var i = floor; i < end; i++)
        {
            if (!IsCandidate(line, i) || (i + 1 < end && line[i] == line[i + 1] && line[i] == "কেউ")) { continue; }
            // "মস্কো এবং পিয়ংইয়ং": the second of two ends the phrase.
            if (PhraseReader.IsJoint(line[i + 1]) && (IsCandidate(line, i + 2) || IsCandidate(line, i + 3) || line.Named(i) is { IsPerson: true } && PersonFollows(line, i + 2, end)) && i + 2 < end) { continue; }
            var source = SourceTables.Frame(line[i]).HasFlag(FrameClass.Pronoun) ? SourceMaker.OfPronoun(line, i) : SourceMaker.Of(line, PhraseReader.EndingAt(line, i, floor));
            if (Fits(source, cue)) { return source; }
            second ??= source;
        }
        return second;
    }

    // "সভাপতি নূরুল হক ও সাধারণ সম্পাদক জামাল উদ্দিন … জানান".
    private static bool PersonFollows(Line line, int from, int end)
    {
        for (var i = from; i < end && i - from < 8 && line.Units[i].IsWord && !line.IsQuoted(i); i++)
        {
            if (line.Named(i) is { IsPerson: true, IsBare: true } n && n.Last == i) { return true; }
            if (Morphology.Of(line, i) is not (WordForm.Bare or WordForm.Genitive) || SourceTables.Frame(line[i]) is not (FrameClass.None or FrameClass.Modifier)) { return false; }
        }
        return false;
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
        if (!line.Units[i].IsWord || line.IsQuoted(i)) { return false; }
        if (SourceTables.Frame(line[i]).HasFlag(FrameClass.Pronoun)) { return true; }
        // "আইপিএলে দল পাওয়া নিয়ে", "নাহিদ রানা সম্পর্কে": what is spoken about.
        if (line[i + 1] is "নিয়ে" or "সম্পর্কে" or "প্রসঙ্গে" or "বিষয়ে") { return false; }
        // (এসআই): what a bracket says of whoever stands around it.
        if (i > 0 && i + 1 < line.Count && line.Units[i - 1].IsOpenBracket && line.Units[i + 1].IsCloseBracket) { return false; }
        var next = i + 1 < line.Count ? line.Units[i + 1] : default;
        if (line.Named(i) is { } named)
        {
            if (!named.IsPerson && (DocumentWords.KindOf(line[i]) is not DocumentKind.None || line[i].EndsWith("টি", StringComparison.Ordinal)) && SourceTables.SpeakerOf(line[i]) is SpeakerClass.None) { return false; }
            return named.Last == i && named.IsBare && named.Name.Kind is not Bangla.Names.NameKind.Other && (named.IsPerson || !GoesOn(line, i + 1) && !IsBodyGenitive(line, i + 1));
        }
        // An office before a name or a further noun is no head; a bare noun that closes such a phrase is one.
        var kind = SourceTables.SpeakerOf(line[i]);
        if (kind is SpeakerClass.Collective) { return true; }
        // "অভিযুক্ত সাদেককে": an office of whoever is named behind it.
        if (kind is SpeakerClass.Office && ((line.Named(i + 1) is { IsPerson: true } of && IsOblique(line, of)) || (next.Text is not null && next.IsOpenBracket && NameFollowsBracket(line, i + 1)))) { return false; }
        // "কৃষক কার্ডের কথা", "শিক্ষক, আত্মীয় ও শুভাকাঙ্ক্ষীদের প্রতি": a part of what is said, one of those who are thanked.
        if (kind is SpeakerClass.Office && (IsThingGenitive(line, i + 1) || line[i + 1] is "," && AreThanked(line, i + 2))) { return false; }
        // "সহকারী রিটার্নিং কর্মকর্তা": the first of an office's words.
        if (kind is SpeakerClass.Office && Things.Is(line, i + 1) && SourceTables.SpeakerOf(line[i + 2]) is SpeakerClass.Office) { return false; }
        if (kind is not SpeakerClass.None) { return next.Text is null || !next.IsWord || !(GoesOn(line, i + 1) || (kind is SpeakerClass.Office && IsUnknownBare(line, i + 1))); }
        return IsUnknownBare(line, i) && !IsUnknownBare(line, i + 1) && TitleBefore(line, i);
    }

    /// <summary>A word that opens the clause and may be a name that no table and no office shows ("অন্যদিকে সোবাহান অভিযোগ অস্বীকার করে বলেন"), or null.</summary>
    public static Source? Opening(Line line, int floor, Cue cue)
    {
        var i = floor;
        while (i < cue.First && line.Units[i].IsWord && SourceTables.Frame(line[i]).HasFlag(FrameClass.Conjunction)) { i++; }
        if (!cue.Honours || i >= cue.First - 1 || line.IsQuoted(i) || line[i].Length < 3 || !IsUnknownBare(line, i) || IsUnknownBare(line, i + 1) || CueTables.Verbs.ContainsKey(line[i])) { return null; }
        return Bangla.Names.NameLexicon.Parts.TryGetValue(line[i], out var part) && part.Inside > part.Outside ? SourceMaker.Of(line, new Phrase(i, i)) : null;
    }

    private static bool IsThingGenitive(Line line, int i) =>
        line.Units[i].IsWord && line.Named(i) is null && SourceTables.Frame(line[i]) == FrameClass.None && !line[i].EndsWith("দের", StringComparison.Ordinal) && Morphology.Of(line, i) is WordForm.Genitive
        && Morphology.Stem(line[i]) is var stem && Things.IsWord(stem) && !stem.EndsWith("বার", StringComparison.Ordinal) && !SourceTables.Frame(line[i + 1]).HasFlag(FrameClass.Postposition);

    // "খ্রিস্টান ডেমোক্র্যাটিক ইউনিয়নের সম্মেলনে": a tagger may cut a body's name.
    private static bool IsBodyGenitive(Line line, int i) =>
        line.Units[i].IsWord && line.Named(i) is null && Morphology.Of(line, i) is WordForm.Genitive && SourceTables.SpeakerOf(Morphology.Stem(line[i])) is SpeakerClass.Body;

    private static bool AreThanked(Line line, int from)
    {
        for (var i = from; i < line.Count && i - from < 7; i++) { if (line[i].EndsWith("দের", StringComparison.Ordinal) && line[i + 1] is "প্রতি" or "কাছে" or "জন্য" or "মাঝে") { return true; } }
        return false;
    }

    // A name in a case of its own; one in র right before the verb or who is told (তুষার বলেন, মুনির বাসসকে) is only so called.
    private static bool IsOblique(Line line, NamedMention of)
    {
        var form = Morphology.Of(line, of.Last);
        if (form is not WordForm.Genitive) { return form is WordForm.Accusative; }
        var next = line[of.Last + 1];
        return line.Units[of.Last + 1].IsWord && !IsDative(line, of.Last + 1) && !CueTables.Verbs.ContainsKey(next) && !CueTables.Nouns.ContainsKey(Morphology.WithoutParticle(next)) && SourceTables.Frame(next) is FrameClass.None or FrameClass.Postposition;
    }

    // "উপপরিদর্শক (এসআই) রোকেয়া".
    private static bool NameFollowsBracket(Line line, int open)
    {
        var close = open + 1;
        while (close < line.Count && close - open < 6 && !line.Units[close].IsCloseBracket) { close++; }
        return close + 1 < line.Count && line.Units[close].IsCloseBracket && (line.Named(close + 1) is { IsPerson: true } || IsUnknownBare(line, close + 1));
    }

    // "‘অধিকার’ বলছে": a body whose name stands between quotation marks.
    private static Source? Titled(Line line, int close, int floor, Cue cue)
    {
        var open = close - 1;
        while (open >= floor && line.Units[open].IsWord) { open--; }
        if (cue.Honours || open < floor || open >= close - 1 || !line.Units[open].IsQuote) { return null; }
        return new Source(SourceKind.Body, line.TextOf(open + 1, close)) { Phrase = new Phrase(open + 1, close - 1) };
    }

    /// <summary>Whether a unit is a bare word that no name, no table and no frame knows.</summary>
    public static bool IsUnknownBare(Line line, int i) =>
        i < line.Count && line.Units[i].IsWord && line.Named(i) is null && SourceTables.Frame(line[i]) == FrameClass.None && !PhraseReader.IsJoint(line[i]) &&
        !Bangla.Text.Letters.IsDigit(line[i][0]) && SourceTables.SpeakerOf(line[i]) is SpeakerClass.None && !Things.Is(line, i) && Morphology.Of(line, i) is WordForm.Bare && !CueTables.Nouns.ContainsKey(line[i]) && DocumentWords.KindOf(line[i]) is DocumentKind.None;

    // "পুলিশ সুপার রফিক হাসান": unknown words are a name where an office stands right before them, four words back at most.
    private static bool TitleBefore(Line line, int i)
    {
        for (var k = i - 1; k >= 0 && i - k <= 4; k--)
        {
            if (line.Units[k].IsCloseBracket) { k = PhraseReader.OpeningOf(line, k); continue; }
            if (SourceTables.SpeakerOf(line[k]) is SpeakerClass.Office) { return true; }
            if (!IsUnknownBare(line, k)) { return false; }
        }
        return false;
    }

    // Whether the unit continues the noun phrase of the one before it: a bare or genitive noun that is no object, adverb or conjunction.
    private static bool GoesOn(Line line, int i)
    {
        if (i >= line.Count || !line.Units[i].IsWord || line.Units[i].IsQuote) { return i < line.Count && line.Units[i].IsOpenBracket; }
        if (SourceTables.Frame(line[i]) != FrameClass.None || PhraseReader.IsJoint(line[i])) { return SourceTables.Frame(line[i]).HasFlag(FrameClass.Postposition); }
        if (line.Named(i) is { } n) { return Morphology.Of(line, n.Last) is WordForm.Bare && n.IsPerson; }
        return Morphology.Of(line, i) is WordForm.Bare && CueTables.Nouns.ContainsKey(Morphology.WithoutParticle(line[i])) == false && SourceTables.SpeakerOf(line[i]) is not SpeakerClass.None;
    }

    private static bool IsDative(Line line, int i) =>
        line[i].EndsWith("দের", StringComparison.Ordinal) || (line[i].EndsWith("কে", StringComparison.Ordinal) && line[i].Length > 3);

    // Who is told by office has his office's titles and genitives before him: "মন্ত্রণালয়ের যুগ্ম সচিবকে জানান".
    private static int BeforeDative(Line line, int i, int floor)
    {
        var office = line.Named(i) is null && SourceTables.SpeakerOf(Morphology.Stem(line[i])) is SpeakerClass.Office && !line[i].EndsWith("দের", StringComparison.Ordinal);
        return (office ? PhraseReader.EndingAt(line, i, floor).First : line.Named(i)?.First ?? i) - 1;
    }

    // প্রথম আলোকে, ঢাকা পোস্টকে, এই প্রতিবেদককে.
    private static bool IsOutletModifier(Line line, int i) => line.Named(i) is null && SourceTables.Frame(line[i]).HasFlag(FrameClass.Modifier);

    /// <summary>Steps over a locative or dative phrase: its head, the modifiers that belong to such heads, and genitives before those.</summary>
    private static int BeforeAdjunct(Line line, int head, int floor)
    {
        var i = (line.Named(head)?.First ?? head) - 1;
        while (i >= floor && line.Units[i].IsWord)
        {
            var form = Morphology.Of(line, i);
            if (line.Named(i) is { } named)
            {
                if (form is not WordForm.Genitive) { break; }
                i = named.First - 1;
                continue;
            }
            if (SourceTables.Frame(line[i]).HasFlag(FrameClass.Pronoun)) { break; }
            // "সমাবর্তনে অংশগ্রহণকারী গ্রাজুয়েটদের উদ্দেশে": an adjective of those who are told.
            if (form is WordForm.Bare && line[i].EndsWith("কারী", StringComparison.Ordinal) && line[i + 1].EndsWith("দের", StringComparison.Ordinal)) { i--; continue; }
            if (!SourceTables.Frame(line[i]).HasFlag(FrameClass.Modifier) && form is not WordForm.Genitive) { break; }
            i--;
        }
        return i;
    }

    private static bool IsPassing(Line line, int i)
    {
        var frame = SourceTables.Frame(line[i]);
        if (frame.HasFlag(FrameClass.Postposition)) { return false; }
        if (line[i].EndsWith("ভাবে", StringComparison.Ordinal) || line[i].EndsWith("ভাবেই", StringComparison.Ordinal)) { return true; }
        return (frame & (FrameClass.Adverb | FrameClass.Object | FrameClass.Time | FrameClass.Conjunction)) != FrameClass.None
            || Bangla.Text.Letters.IsDigit(line[i][0]);
    }

    // A foreign name may end like a locative (এমবাপ্পে); documents, places of speech and time words do not count.
    private static bool IsNameLike(Line line, int i, int floor) =>
        i > floor && DocumentWords.KindOf(line[i]) is DocumentKind.None && !Things.Is(line, i) && SourceTables.SpeakerOf(line[i - 1]) is SpeakerClass.Office;

    private static bool Stops(Line line, int i)
    {
        var u = line.Units[i];
        if (u.EndsSentence || (u.IsComma && line[i] is not ("-" or "–")) || line.IsQuoted(i)) { return !IsListComma(line, i); }
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
        for (var k = i + 1; k < line.Count && k - i < 30; k++)
        {
            if (line.Units[k].IsWord && Morphology.Of(line, k) is WordForm.Finite or WordForm.Participle) { return true; }
        }
        return false;
    }

    private static bool CanEndAfter(Line line, int i)
    {
        if (line.Named(i) is { } n) { return n.IsBare; }
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
