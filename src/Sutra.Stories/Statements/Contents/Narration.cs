using Sutra.Stories.Statements.Lines;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements.Contents;

/// <summary>Tells whether a sentence without a cue goes on with the voice before it, or is the page's own narration.</summary>
internal static class Narration
{
    // Words that open the page's own background.
    private static readonly HashSet<string> s_turns = new(StringComparer.Ordinal) { "উল্লেখ্য", "প্রসঙ্গত", "এদিকে", "অন্যদিকে", "অপরদিকে", "জানা", "সূত্র", "ছবি", "আরও", "উল্লেখ", "নিহত", "আহত", "গ্রেপ্তার", "আটক", "গুলিবিদ্ধ", "গ্রেফতার", "সম্প্রতি", "এদিন", "বর্তমানে", "যদিও" };

    // Those that end even what may be a voice.
    private static readonly HashSet<string> s_strong = new(StringComparer.Ordinal) { "উল্লেখ্য", "প্রসঙ্গত", "এদিকে", "অন্যদিকে", "অপরদিকে", "সূত্র", "ছবি", "আরও" };

    // Days and occasions that open what the page tells of its own; a witness and a document tell an event with them too.
    private static readonly HashSet<string> s_turnsOfOthers = new(StringComparer.Ordinal) { "গত", "গতকাল", "অনুষ্ঠানে", "সভায়", "সমাবেশে", "বৈঠকে", "সম্মেলনে", "অনুষ্ঠানটি", "একপর্যায়ে", "শেষে" };


    /// <summary>Whether the sentence behind a voice's last one is the same voice; <paramref name="witness"/> where that tells an event to its end, not <paramref name="sure"/> where it only may be.</summary>
    public static bool GoesOn(IReadOnlyList<Line> lines, Draft d, int at, bool witness, bool sure = true)
    {
        var line = lines[at];
        if (line.Sentence.Paragraph != lines[at - 1].Sentence.Paragraph) { return false; }
        if (IsFurniture(line) || s_turns.Contains(line[0]) && (sure || s_strong.Contains(line[0]))) { return false; }
        if (sure && line[0] is "এর" && line[1] is "আগে" || sure && line[0] is "এ" && line[1] is "নিয়ে") { return false; }
        // "গত ২৭ মে …", "২০১৯ সালে …": the page's own background.
        if (sure && line[0] is "গত" && Bangla.Text.Letters.IsDigit(line[1][0]) || Bangla.Text.Letters.IsDigit(line[0][0]) && line[1].StartsWith("সাল", StringComparison.Ordinal)) { return false; }
        if (sure && !witness && IsStamped(line)) { return false; }
        if (!witness && sure && TurnsToPast(lines, d, line)) { return false; }
        if (sure && ClosesWithAnother(line)) { return false; }
        return (witness || !IsTurnOfOthers(line, VerbClaims.IsPast(lines[d.Cue.Line])) || KindTeller.SpeaksOfSelf(line)) && !NamesSpeaker(line, d) && !NamesEvent(line) && !SpeaksOfReader(line);
    }

    // "শনিবার (১৩ ডিসেম্বর)": the page's own way to give a day.
    private static bool IsStamped(Line line)
    {
        for (var i = 0; i + 2 < line.Count; i++) { if (line[i].EndsWith("বার", StringComparison.Ordinal) && line.Units[i + 1].IsOpenBracket && Bangla.Text.Letters.IsDigit(line[i + 2][0]) && !line.IsQuoted(i)) { return true; } }
        return false;
    }

    // Words of what is and will be, and then one of what happened: the page tells again, but where it says আমি or আমরা.
    private static bool TurnsToPast(IReadOnlyList<Line> lines, Draft d, Line line) =>
        VerbClaims.IsPast(line) && !KindTeller.SpeaksOfSelf(line) && !VerbClaims.IsPast(lines[d.Last]) && !VerbClaims.IsPast(lines[d.Cue.Line]);

    // "এ ঘটনায় …", "এ সময় …", "রোববার …", "সোমবার (১ মে) …", "রোববারের হামলায় …".
    private static bool IsTurnOfOthers(Line line, bool past) =>
        s_turnsOfOthers.Contains(line[0]) || line[0] is "এ" && (line[1] is "ঘটনায়" || line[1] is "সময়" && !past) || line[0].EndsWith("বার", StringComparison.Ordinal) && SourceTables.Frame(line[0]).HasFlag(FrameClass.Time)
        || line[0].EndsWith("বারের", StringComparison.Ordinal) && SourceTables.Frame(line[0][..^2]).HasFlag(FrameClass.Time);

    // "… আত্মবিশ্বাস প্রকাশ করেন গুতেরেস।", "… জানতে চান আদালত।": behind its verb, the page brings in who acts.
    private static bool ClosesWithAnother(Line line)
    {
        var last = line.Count - 1;
        while (last > 0 && !line.Units[last].IsWord) { last--; }
        if (last < 2 || line.IsQuoted(last) || KindTeller.SpeaksOfSelf(line)) { return false; }
        var first = line.Named(last) is { IsBare: true } named ? named.First : SourceTables.SpeakerOf(line[last]) is not (SpeakerClass.None or SpeakerClass.Source) ? last : -1;
        return first > 1 && Morphology.Of(line, first - 1) is WordForm.Finite && line[first - 1] is not ("হবে" or "নয়" or "আছে" or "নেই" or "রয়েছে" or "হচ্ছে" or "হলেন" or "হলো" or "ছিল" or "ছিলেন" or "পারে" or "পারেন" or "চান") && !line[first - 1].EndsWith("বেন", StringComparison.Ordinal);
    }

    // The page of its own work and of people it shows: "প্রশ্ন হচ্ছে", "যোগাযোগ করা হলে", "মন্তব্য পাওয়া যায়নি", "এই অভিনেত্রী".
    private static bool SpeaksOfReader(Line line)
    {
        for (var i = 0; i + 1 < line.Count; i++)
        {
            if (line[i] is "প্রশ্ন" && line[i + 1] is "হচ্ছে" or "হলো" or "হল" or "উঠেছে") { return true; }
            if (line[i] is "যোগাযোগ" or "যোগাযোগের" && line[i + 1] is "করা" or "করলে" or "করেও" or "চেষ্টা") { return true; }
            if (line[i] is "ঘুরে" or "গিয়ে" or "সরেজমিন" or "সরেজমিনে" && (line[i + 1] is "দেখা" || line[i + 2] is "দেখা")) { return true; }
            if (line[i] is "রিসিভ" or "ফোন" && line[i + 1] is "করেননি" or "ধরেননি" || line[i] is "কল" && line[i + 1] is "করলেও" or "করা" or "দিলেও") { return true; }
            if (line[i] is "পাওয়া" && line[i + 1] is "যায়নি" && line[i - 1] is "বক্তব্য" or "মন্তব্য" or "সাড়া") { return true; }
            if (line[i] is "এই" or "এ" && SourceTables.SpeakerOf(line[i + 1]) is SpeakerClass.Office && line.Named(i + 1) is null && !line.IsQuoted(i)) { return true; }
        }
        return false;
    }

    /// <summary>Ends a person's retold words before the first sentence that names him, once a pronoun's name is known: who speaks does not speak of himself by name.</summary>
    public static void Trim(IReadOnlyList<Line> lines, Draft d, QuotationMap quotations)
    {
        if (d.Source.Kind is not (SourceKind.Named or SourceKind.Pronoun or SourceKind.Office or SourceKind.Dropped) || d.SpeakerName is not { } name || !d.Clause.Forward) { return; }
        var family = Morphology.LastWord(name);
        for (var s = d.Cue.Line + 1; s <= d.Last; s++)
        {
            if (quotations.Of(s).Count > 0 || KindTeller.SpeaksOfSelf(lines[s])) { continue; }
            for (var i = 0; i < lines[s].Count; i++)
            {
                if (lines[s].Named(i) is { IsPerson: true } && Morphology.Stem(lines[s][i].TrimEnd('ও', 'ই')) == family) { d.Last = s - 1; return; }
            }
        }
    }

    /// <summary>Footers and captions that scraping left in the body.</summary>
    public static bool IsFurniture(Line line)
    {
        for (var i = 0; i < line.Count; i++)
        {
            if (line[i] is "ই-মেইল" or "ইমেইল" or "আপডেট" && line.Units.Count < 14 || line[i].Contains('@')) { return true; }
            if (line[i] is "ছবি" && line[i + 1] is ":" or "।" && i < 3) { return true; }
        }
        return line.Count < 3 || Semicolons(line) > 3;
    }

    // A list of who signed.
    private static int Semicolons(Line line)
    {
        var n = 0;
        for (var i = 0; i < line.Count; i++) { if (line[i] is ";") { n++; } }
        return n;
    }

    /// <summary>Whether a caption's end stands before the text in the sentence ("ছবি: এএফপি প্রকাশ: …").</summary>
    public static bool IsCaption(Line line) => line[0] is "ছবি" or "ফাইল" && line.Count > 8;

    // Who speaks does not speak of himself by name: a sentence with the speaker as its subject is narration.
    private static bool NamesSpeaker(Line line, Draft d)
    {
        if (d.Source.Kind is not (SourceKind.Named or SourceKind.Pronoun) || d.Source.Name is not { } speaker) { return false; }
        return line.Mentions(speaker.Name);
    }

    private static bool NamesEvent(Line line)
    {
        for (var i = 0; i + 1 < line.Count; i++)
        {
            if (line[i] is "উপস্থিত" && line[i + 1] is "ছিলেন") { return true; }
            if (line[i] is "অংশ" && line[i + 1] is "নেন" or "নিয়েছেন" || line[i] is "বক্তব্য" && line[i + 1] is "দেন" or "রাখেন" or "দিয়েছেন") { return true; }
            if (line[i] is "সভাপতিত্ব" or "সঞ্চালনা" && line[i + 1].StartsWith("কর", StringComparison.Ordinal)) { return true; }
        }
        return false;
    }
}
