using Sutra.Bangla.Words;
using Sutra.Stories.Statements.Cues;
using Sutra.Stories.Statements.Lines;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements.Contents;

/// <summary>What a finite verb makes of its clause: something that happened, that is, that is to come, or that somebody wants.</summary>
internal static class VerbClaims
{
    /// <summary>The claim of the verb at a unit of the words from one unit to another; null where no finite verb stands there, or only one that tells who says them.</summary>
    public static Claim? At(Line line, int i, int from, int to)
    {
        if (line.Named(i) is not null || IsFrame(line, i)) { return null; }
        var word = line[i];
        // What stands so is (রয়েছে), whatever its form.
        if (word is "রয়েছে" or "রয়েছেন" or "আছে" or "আছেন" or "নেই") { return Claim.Present; }
        var before = Before(line, i, from);
        // "প্রথম ধাপ হলো মালিকানা বাতিল করা": is.
        if (word is "হলো" or "হল" or "হচ্ছে" && i + 1 < line.Count && !line.Units[i + 1].EndsSentence) { return null; }
        if (IsWanted(word, before) || IsPossible(line, i, before) || WishedFor(line, i, from)) { return Claim.Opinion; }
        if (word is "চলেছে" or "চলেছেন" or "যাচ্ছে" or "যাচ্ছেন" or "যাচ্ছি" && IsInfinitive(before)) { return Claim.Plan; }
        var verb = FiniteOf(word);
        if (verb is VerbForm.None && word == "করে" && line.Units[Math.Min(i + 1, line.Count - 1)].EndsSentence) { verb = VerbForm.Present; }
        if (verb is VerbForm.None) { return null; }
        return verb is VerbForm.Present && (IsDated(line, from, to) || IsDone(line, i, from)) ? Claim.Past : Of(verb);
    }

    /// <summary>Whether a line's last finite verb is one of the past.</summary>
    public static bool IsPast(Line line)
    {
        for (var i = line.Count - 1; i >= 0; i--)
        {
            if (line.Units[i].IsWord && FiniteOf(line[i]) is not VerbForm.None and var verb) { return Of(verb) is Claim.Past; }
        }
        return false;
    }

    private static string Before(Line line, int i, int from) => i > from ? line[i - 1] : "";

    private static Claim Of(VerbForm verb) => verb switch
    {
        VerbForm.Future => Claim.Plan,
        VerbForm.Past or VerbForm.Perfect or VerbForm.PastPerfect or VerbForm.PastContinuous or VerbForm.Habitual => Claim.Past,
        VerbForm.Imperative => Claim.Opinion,
        _ => Claim.Present,
    };

    // "X বলেছেন, …", "… বলে জানিয়েছে Y": who says the words, in or behind them.
    private static bool IsFrame(Line line, int i)
    {
        if (line.IsQuoted(i) || !CueTables.Verbs.ContainsKey(line[i])) { return false; }
        return line[i + 1] is "," or ":" or "যে" || line[i - 1] is "বলে" or "বলেও" || VerbCues.ClosesBefore(line, i);
    }

    // "ব্যবস্থা নিতে হবে", "বিচার চাই", "যোগ দেওয়ার আহ্বান জানাচ্ছি".
    private static bool IsWanted(string word, string before) => word switch
    {
        "হবে" => IsInfinitive(before),
        "চাই" => before.Length > 0 && !IsInfinitive(before),
        _ => word.StartsWith("জানা", StringComparison.Ordinal) && before is "আহ্বান" or "অনুরোধ" or "দাবি",
    };

    // "কমে যেতে পারে", "করা যেতে পারে", "করা যাবে না": a guess, advice, a ban.
    private static bool IsPossible(Line line, int i, string before) => line[i] switch
    {
        "পারে" => before is "যেতে" or "হতে" or "থাকতে" or "আসতে" or "পড়তে",
        "যাবে" => line[i + 1] is "না" && before.EndsWith('া'),
        "যায়" => line[i + 1] is "না" && before is "নেওয়া" or "নেয়া",
        _ => false,
    };

    // "কেউ যেন না করেন".
    private static bool WishedFor(Line line, int i, int from)
    {
        for (var k = i - 1; k >= from && i - k < 9; k--) { if (line[k] is "যেন" or "যেনো") { return FiniteOf(line[i]) is VerbForm.Present or VerbForm.Imperative; } }
        return false;
    }

    private static bool IsInfinitive(string word) => word.Length > 3 && word.EndsWith("তে", StringComparison.Ordinal) && Lemmatizer.Read(word) is { Class: WordClass.Verb };

    // "তিনজনকে আটক করা হয়": done once, where "এখানে বিক্রি করা হয়" is a custom.
    private static bool IsDone(Line line, int i, int from) =>
        line[i] == "হয়" && i - 2 >= from && line[i - 1] == "করা" && line[i - 2] is "আটক" or "গ্রেফতার" or "গ্রেপ্তার" or "উদ্ধার" or "জব্দ" or "বিচ্ছিন্ন" or "বহিষ্কার" or "বরখাস্ত" or "হত্যা" or "দায়ের";

    // "২০২০ সালের ৮ মার্চ … ঘোষণা দেয়", "সোমবার দুপুরে … আটক করা হয়": an event told in the simple present.
    private static bool IsDated(Line line, int from, int to)
    {
        var dated = false;
        for (var i = from; i < to && i < line.Count; i++)
        {
            dated |= line[i].EndsWith("টার", StringComparison.Ordinal) && Bangla.Text.Letters.IsDigit(line[i][0]) || line[i] is "ঘটনার" && line[i + 1] is "পর" or "পরপরই" or "সময়" || line[i] is "খবর" && line[i + 1] is "পেয়ে";
            if (line[i] is "আগামী" or "প্রতিদিন" or "প্রতি" or "সাধারণত" or "এখন" or "বর্তমানে") { return false; }
            dated |= line[i] is "গত" or "একপর্যায়ে" or "পরদিন" or "তাৎক্ষণিক" or "জানুয়ারি" or "ফেব্রুয়ারি" or "মার্চ" or "এপ্রিল" or "জুন" or "জুলাই" or "আগস্ট" or "সেপ্টেম্বর" or "অক্টোবর" or "নভেম্বর" or "ডিসেম্বর" or "মিনিটে" or "টার" or "সালে" or "সালের" or "পরে" or "এরপর" or "তখন" or "রাতে" or "দুপুরে" or "সকালে" or "বিকেলে" or "সন্ধ্যায়" || line[i].EndsWith("বার", StringComparison.Ordinal) && SourceTables.Frame(line[i]).HasFlag(FrameClass.Time);
        }
        return dated;
    }

    private static VerbForm FiniteOf(string word)
    {
        // পারেনি, হয়নি: what did not happen.
        if (word.Length > 3 && word.EndsWith("নি", StringComparison.Ordinal) && Lemmatizer.Read(word).Class is WordClass.Verb) { return VerbForm.Perfect; }
        var form = Lemmatizer.Read(word);
        return form.Class is WordClass.Verb && form.Person is not VerbPerson.None ? form.Verb : VerbForm.None;
    }
}
