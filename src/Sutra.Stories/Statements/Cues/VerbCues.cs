using Sutra.Stories.Statements.Lines;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements.Cues;

/// <summary>Finite verbs of saying: বলেন, জানিয়েছে, লেখেন.</summary>
internal static class VerbCues
{
    // What কথা বলা is about when it means to talk, not to say: X-এর সঙ্গে কথা বলেন.
    private static readonly HashSet<string> s_talk = new(StringComparer.Ordinal) { "সঙ্গে", "সাথে", "নিয়ে", "বিষয়ে", "ব্যাপারে", "মুখে", "মুঠোফোনে", "ফোনে", "হয়ে", "পক্ষে" };

    /// <summary>The verb that is mostly a particle and stands in no table.</summary>
    public const string Plain = "বলে";

    public static Cue? At(Line line, int i)
    {
        if (line[i] == Plain) { return PlainTell(line, i); }
        if (!CueTables.Verbs.TryGetValue(line[i], out var verb)) { return null; }
        var before = Morphology.WithoutParticle(line[i - 1]);
        if (CueTables.Acts.Contains(before) || (before == "স্বাগত" && CompoundCues.GreetsPeople(line, i - 1))) { return null; }
        if (verb.Root == "tell" && before is "জানতে" or "নাম" || Asks(line, i) || IsSupposed(line, i)) { return null; }
        // "জানান দিচ্ছে": to make itself felt.
        if (line[i] == "জানান" && CueTables.LightVerbs.TryGetValue(line[i + 1], out var felt) && felt.Root == "দে") { return null; }
        var first = i;
        var stance = verb.Negated ? Stance.Denies : Stance.Says;
        var noun = "";
        if (before == "কথা" && verb.Root == "say")
        {
            if (IsTalk(line, i - 1) || !IsSaid(line, i - 1)) { return null; }
            first = i - 1;
        }
        else if (verb.Root == "tell" && CueTables.Nouns.TryGetValue(before, out var act) && act.Takes("জান"))
        {
            first = i - 1;
            noun = before;
            stance = verb.Negated ? Stance.Denies : act.Stance;
        }
        else if (verb.Root == "write" && !IsWritten(line, i)) { return null; }
        // "যারা এ কথা বলেন, তাদের": a clause about speakers gives no words.
        if (line[i + 1] == "," && !line.Units[i + 1].IsQuote && CompoundCues.IsRelative(line, first, i)) { return null; }
        if (verb.Root == "say" && before.EndsWith("তে", StringComparison.Ordinal) && Infinitive(before)) { stance = Stance.Demands; }
        return new Cue(line.Sentence.Index, first, i, CueForm.Verb, stance, noun)
        {
            Closes = ClosesBefore(line, i),
            Honours = line[i].EndsWith('ন') || line[i].EndsWith("ননি", StringComparison.Ordinal),
        };
    }

    /// <summary>এ কথা, এসব তথ্য, এমনটি … before the verb, or তা/বিষয়টি: the words stand in earlier sentences.</summary>
    public static bool ClosesBefore(Line line, int i)
    {
        var k = i - 1;
        if (Morphology.WithoutParticle(line[k]) is "কথা" or "তথ্য" or "খবর" or "কথাগুলো" or "আহ্বান" or "মন্তব্য" or "দাবি" or "অভিযোগ" or "অনুরোধ" or "আশা" or "ঘোষণা" or "বক্তব্য" or "বিষয়")
        {
            k--;
            if (line[k] is "সব") { k--; }
            return line[k] is "এ" or "এসব" or "এই" or "এমন" or "সেসব" or "এসকল" or "সেই";
        }
        return line[k] is "এমনটি" or "এমনটা" or "এমনটাই" or "একথা" or "এসব" or "এটা" or "এটি";
    }

    // বলে is mostly the particle; it is a verb where a comma or quotation follows and a subject stands before it.
    private static Cue? PlainTell(Line line, int i)
    {
        if (i == 0 || i + 1 >= line.Count) { return null; }
        var command = Infinitive(line[i - 1]) && line.Units[i + 1].EndsSentence;
        var tells = line[i + 1] is "," or ":" or "‘" or "“" && i >= 1 && Morphology.IsPlainSubject(line, i - 1);
        if (!command && !tells) { return null; }
        return new Cue(line.Sentence.Index, command ? i - 1 : i, i, CueForm.Verb, command ? Stance.Demands : Stance.Says, "");
    }

    private static bool Infinitive(string word) => word is "যেতে" or "করতে" or "দিতে" or "থাকতে" or "হতে" or "নিতে" or "আসতে" or "রাখতে" or "ছাড়তে" or "মানতে";

    // "কেউ যদি বলতেন": nobody did.
    private static bool IsSupposed(Line line, int i)
    {
        for (var k = i - 1; k >= 0 && i - k < 8 && !line.Units[k].IsComma; k--) { if (line[k] is "যদি") { return true; } }
        return false;
    }

    // "X কে, কী বলেন": a question inside talk, and proverbial কাকে বলে.
    private static bool Asks(Line line, int i) => line[i - 1] is "কী" or "কি" or "কিছু" or "কাকে" or "যা" or "যাকে";

    private static bool IsTalk(Line line, int k)
    {
        var before = line[k - 1];
        return s_talk.Contains(before) || before is "ভাষায়" or "সুরে" or "কণ্ঠে" && line[k + 2] != "," || before is "" or "আর" || before.EndsWith("ভাবে", StringComparison.Ordinal);
    }

    // "এসব কথা", "একই কথা", "ফেরার কথা": words; bare কথা বলা is to talk.
    private static bool IsSaid(Line line, int k) => line[k - 1] is "এ" or "এসব" or "এই" or "একই" or "এমন" or "এমনই" or "সেই" or "অনেক" or "সব" or "আরও" || Morphology.IsGenitive(line[k - 1]);

    // "গল্পটি লিখেছেন X" makes an author; words follow a comma, or a post or letter is named.
    private static bool IsWritten(Line line, int i) =>
        line[i + 1] is "," or ":" or "‘" or "“" or "'" or "\"" or "যে" || (i > 0 && line.Units[i - 1].IsQuote);
}
