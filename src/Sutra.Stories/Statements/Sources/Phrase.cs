using Sutra.Stories.Statements.Lines;

namespace Sutra.Stories.Statements.Sources;

/// <summary>A noun phrase of a line: which units, and which of them are the name after titles and offices.</summary>
/// <param name="First">Its first unit.</param>
/// <param name="Last">Its last unit: the head.</param>
internal readonly record struct Phrase(int First, int Last);

/// <summary>Reads noun phrases leftwards from their head.</summary>
internal static class PhraseReader
{
    private const int LongestPhrase = 24;

    /// <summary>The phrase that ends with the unit <paramref name="head"/> and does not begin before <paramref name="floor"/>.</summary>
    public static Phrase EndingAt(Line line, int head, int floor)
    {
        var first = head;
        for (var k = head - 1; k >= floor && head - k < LongestPhrase;)
        {
            var next = Step(line, k, floor, first);
            if (next < 0) { break; }
            first = next;
            if (IsInitialAt(line, next)) { k = next - 1; continue; }
            // "বাহিনীর একটি সূত্র": what the many are part of stands before the determiner.
            if (IsDeterminer(line[next]) && !(IsOneOf(line[next]) && next > floor && (Morphology.Of(line, next - 1) is WordForm.Genitive || line[next - 1].EndsWith("সংশ্লিষ্ট", StringComparison.Ordinal)))) { break; }
            k = next - 1;
        }
        while (first < head && (IsJoint(line[first]) || IsVerbalAdjective(line[first]))) { first++; }
        return new Phrase(first, head);
    }

    /// <summary>The first unit of the name in a phrase: after the last office, trade or honorific that stands before other words; the phrase's own first unit where its head is such a noun.</summary>
    public static int StartOfName(Line line, Phrase phrase)
    {
        if (line.Named(phrase.Last) is { IsPerson: true } named && named.First > phrase.First)
        {
            return line[named.First - 1] is "মো." or "মোঃ" or "মো:" or "আ:" or "মোছা." or "মোসা." ? named.First - 1 : StartOfName(line, phrase, named.First);
        }
        if (line.Named(phrase.Last) is { IsPerson: true }) { return phrase.First; }
        if (SourceTables.SpeakerOf(line[phrase.Last]) is not SpeakerClass.None && line.Named(phrase.Last) is null) { return phrase.First; }
        // "সম্পাদক পরিষদের": a body of those who have the office.
        if (line.Named(phrase.Last) is null && SourceTables.SpeakerOf(Morphology.Stem(line[phrase.Last])) is SpeakerClass.Body) { return phrase.First; }
        for (var i = phrase.Last - 1; i >= phrase.First; i--)
        {
            if (line.Units[i].IsCloseBracket && i < phrase.Last) { return AfterBracket(line, i, phrase); }
            if (IsJoint(line[i])) { return phrase.First; }
            if (line.Units[i].IsWord && SourceTables.SpeakerOf(line[i]) is SpeakerClass.Office && !line[i + 1].EndsWith("দের", StringComparison.Ordinal)) { return IsFirstOfTwo(line, i, phrase) ? i - (line[i - 1] is "মো." or "মোঃ" ? 1 : 0) : i + 1; }
        }
        return phrase.First;
    }

    // "শূরা সদস্য আমির হোসেন", "মো. আমির হোসেন": an office that is a first name too, before one word of a name and behind another office or মো.
    private static bool IsFirstOfTwo(Line line, int i, Phrase phrase) =>
        phrase.Last - i == 1 && i > phrase.First && Bangla.Names.NameLexicon.Parts.TryGetValue(line[i], out var part) && part.First > 2
        && (line[i - 1] is "মো." or "মোঃ" || SourceTables.SpeakerOf(line[i - 1]) is SpeakerClass.Office);

    // The tagger may have caught only the last of the words that stand between an office and the verb.
    private static int StartOfName(Line line, Phrase phrase, int start)
    {
        var i = start;
        // "এলিজাবেথ উইলসনের মতে": a word that opens names before one of one word.
        if (start - phrase.First == 1 && phrase.Last == start && line.Units[phrase.First].IsWord && IsFirstName(line, phrase.First)) { return phrase.First; }
        while (i - 1 >= phrase.First && IsInitialAt(line, i - 1)) { i--; }
        if (i < start) { return i; }
        while (i - 1 >= phrase.First && line.Units[i - 1].IsWord && !IsJoint(line[i - 1]) && line.Named(i - 1) is null && SourceTables.Frame(line[i - 1]) == FrameClass.None && SourceTables.SpeakerOf(line[i - 1]) is SpeakerClass.None && Morphology.Of(line, i - 1) is WordForm.Bare) { i--; }
        return i > phrase.First && start - i <= 2 && (SourceTables.SpeakerOf(line[i - 1]) is SpeakerClass.Office || line.Units[i - 1].IsCloseBracket) ? i : start;
    }

    /// <summary>Where the bracket that closes at a unit opens; the unit itself where it never does.</summary>
    public static int OpeningOf(Line line, int close)
    {
        for (var i = close - 1; i >= 0 && close - i < 14; i--) { if (line.Units[i].IsOpenBracket) { return i; } }
        return close;
    }

    // "তার সঙ্গে থাকা লোকজন", "ভর্তি হওয়া তবিবর", "সভায় উপস্থিত নেতারা", "এবার সভাপতি": no part of who speaks.
    private static bool IsVerbalAdjective(string word) => word is "উপস্থিত" or "এবার" or "সেদিন" or "থাকা" or "আসা" or "হওয়া" or "যাওয়া" or "পাওয়া" or "নেওয়া" or "দেওয়া";

    public static bool IsJoint(string word) => word is "ও" or "এবং";

    private static bool IsDeterminer(string word) => word is "এক" or "একটি" or "একজন" or "এই" or "এ" or "ওই" or "ঐ" or "সেই" or "একদল" or "একাধিক" or "কয়েকজন" or "দুই" or "উক্ত" or "তার" or "তাঁর" or "তাদের" or "তাঁদের" or "নিজের" or "নিজেদের";

    private static bool IsOneOf(string word) => word is "এক" or "একটি" or "একজন" or "একাধিক" or "কয়েকজন";

    // (ওসি) and (পিএএ) stand between an office and a name; what is after the bracket is the name.
    private static int AfterBracket(Line line, int close, Phrase phrase) => close + 1 <= phrase.Last ? close + 1 : phrase.First;

    private static readonly HashSet<string> s_initials = new(StringComparer.Ordinal) { "এ", "বি", "সি", "ডি", "ই", "এফ", "জি", "এইচ", "আই", "জে", "কে", "এল", "এম", "এন", "ও", "পি", "কিউ", "আর", "এস", "টি", "ইউ", "ভি", "জেড" };

    private static bool IsFirstName(Line line, int i) =>
        line.Named(i) is null && SourceTables.Frame(line[i]) == FrameClass.None && SourceTables.SpeakerOf(line[i]) is SpeakerClass.None && Morphology.Of(line, i) is WordForm.Bare && line[i].Length > 2
        && Bangla.Names.NameLexicon.Parts.TryGetValue(line[i], out var part) && part.First > 0;

    // "এন কে এ মবিন", "সি আর আবরার": one of two initials and more that stand before a name.
    private static bool IsInitialAt(Line line, int i)
    {
        if (!IsLetter(line[i])) { return false; }
        if (i > 0 && IsLetter(line[i - 1]) && !IsJoint(line[i])) { return line.Named(i + 1) is { IsPerson: true } || IsLetter(line[i + 1]) || SourceTables.Frame(line[i + 1]) == FrameClass.None; }
        return IsLetter(line[i + 1]) && !IsJoint(line[i + 1]) && (line.Named(i + 2) is { IsPerson: true } || IsLetter(line[i + 2]));
    }

    // আ ফ ম, as well as the names of Latin letters.
    private static bool IsLetter(string word) => s_initials.Contains(word) || (word.Length == 1 && word[0] is >= '\u0985' and <= '\u09B9' && word[0] is not 'ও');

    // The unit to go on with, or -1 where the phrase ends.
    private static int Step(Line line, int k, int floor, int first)
    {
        var u = line.Units[k];
        if (!u.IsWord) { return StepOverMark(line, k, floor, first); }
        if (line.IsQuoted(k)) { return -1; }
        if (IsInitialAt(line, k) || IsDeterminer(line[k])) { return k; }
        if (line.Named(k) is { } named && named.First >= floor) { return Morphology.Of(line, named.Last) is WordForm.Bare or WordForm.Genitive ? named.First : -1; }
        if (IsJoint(line[k])) { return k > floor && Joins(line, k, first) ? k : -1; }
        var frame = SourceTables.Frame(line[k]);
        if (SourceTables.SpeakerOf(line[k]) is not SpeakerClass.None) { return k; }
        if (frame != FrameClass.None && (frame & ~FrameClass.Modifier) != FrameClass.None) { return -1; }
        return Morphology.Of(line, k) is WordForm.Bare or WordForm.Genitive ? k : -1;
    }

    private static int StepOverMark(Line line, int k, int floor, int first)
    {
        if (line.Units[k].IsCloseBracket)
        {
            var open = OpeningOf(line, k);
            // (ডিএমপি) and (তদন্ত) stand behind what they explain; (১৫ ডিসেম্বর) and (প্রতি ভরি) behind a day or a measure.
            return open < k && open > floor && Explains(line, open - 1) ? open : -1;
        }
        if (line[k] is "-" or "–" && !char.IsWhiteSpace(line.Sentence.Text[line.Units[first].Span.Start - 1])) { return k; }
        if (line.Units[k].IsQuote && !line.IsQuoted(k)) { return k > floor && line.Units[first].IsWord && line[k] is "’" or "”" && line.Units[k - 1].IsWord && line[first] is not ("নামক" or "নামের" or "নামে") ? k : -1; }
        // পরিবেশ, বন ও জলবায়ু মন্ত্রণালয়ের উপদেষ্টা: a comma inside a list that "ও" closes.
        if (line[k] == "," && k > floor && line.Units[k - 1].IsWord && ListFollows(line, k)) { return k; }
        return -1;
    }

    private static bool Explains(Line line, int i) =>
        line.Named(i) is not null || SourceTables.SpeakerOf(line[i]) is not SpeakerClass.None || (Morphology.Of(line, i) is WordForm.Genitive or WordForm.Bare && !SourceTables.Frame(line[i]).HasFlag(FrameClass.Time) && !line[i].EndsWith("বার", StringComparison.Ordinal) && line[i] is not "টাকা");

    private static bool ListFollows(Line line, int comma)
    {
        for (var i = comma + 1; i < line.Count && i <= comma + 4; i++)
        {
            if (line[i] == ",") { return false; }
            if (IsJoint(line[i])) { return Morphology.Of(line, comma - 1) is WordForm.Bare && SourceTables.Frame(line[comma - 1]) == FrameClass.None; }
        }
        return false;
    }

    // "X ও Y বলেন" joins two speakers, "…। ও" does not; a verb or an adjunct before it ends the phrase.
    private static bool Joins(Line line, int k, int first) =>
        first > k && line.Units[k - 1].IsWord && Morphology.Of(line, k - 1) is WordForm.Bare or WordForm.Genitive && (SourceTables.Frame(line[k - 1]) == FrameClass.None || line.Named(k - 1) is not null || line[k - 1] is "স্থানীয়");
}
