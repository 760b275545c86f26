using Sutra.Stories.Statements.Lines;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements.Cues;

/// <summary>A noun with a light verb: আহ্বান জানিয়েছে, উদ্বেগ প্রকাশ করেছেন, দাবি করা হয়.</summary>
internal static class CompoundCues
{
    public static Cue? At(Line line, int i)
    {
        var noun = Morphology.WithoutParticle(line[i]);
        if (!CueTables.Nouns.TryGetValue(noun, out var act)) { return null; }
        var k = i + 1;
        var shown = line[k] is "প্রকাশ" or "ব্যক্ত" or "জারি" or "উত্থাপন" or "পোষণ";
        if (shown) { k++; }
        if (line[k] is "করা" && CueTables.LightVerbs.TryGetValue(line[k + 1], out var passive) && passive.Root == "হ")
        {
            return IsWeak(noun) || line[i - 1] is "যে" ? null : Make(line, i, k + 1, CueForm.Passive, passive.Negated ? Stance.Denies : act.Stance, noun);
        }
        if (line[k] is "করে" && act.Takes("কর") && noun is "অভিহিত" or "দাবি" or "আখ্যায়িত" or "নিশ্চিত" && EndsWithSubject(line, k + 1)) { return Make(line, i, k, CueForm.Compound, act.Stance, noun); }
        if (!CueTables.LightVerbs.TryGetValue(line[k], out var light) || light.Passive) { return null; }
        if (shown ? light.Root != "কর" : !act.Takes(light.Root)) { return null; }
        if (!IsSpeech(line, i, k, noun, light)) { return null; }
        // "যে প্রতিশ্রুতি দিয়েছে, তা": a relative clause tells of words and gives none. Who gave no hint said nothing.
        if (IsRelative(line, i, k) || (light.Negated && noun is not "নিশ্চিত")) { return null; }
        return Make(line, i, k, CueForm.Compound, light.Negated ? Stance.Denies : act.Stance, noun);
    }


    private static Cue Make(Line line, int first, int last, CueForm form, Stance stance, string noun) =>
        new(line.Sentence.Index, first, last, form, stance, noun)
        {
            Closes = VerbCues.ClosesBefore(line, first) || VerbCues.ClosesBefore(line, first + 1) || VerbCues.ClosesBefore(line, last),
            Honours = line[last].EndsWith('ন') || line[last].EndsWith("ননি", StringComparison.Ordinal),
        };

    /// <summary>"যে … প্রতিশ্রুতি দিয়েছে, তা", "যারা এ কথা বলেন, তাদের": a clause about who speaks, from the cue's first unit to its last.</summary>
    public static bool IsRelative(Line line, int i, int k)
    {
        if (line[i - 1] is "যে" or "যেসব" or "যা" or "যারা" or "যাঁরা" or "যিনি") { return true; }
        var next = line[k + 1] == "," ? line[k + 2] : line[k + 1];
        if (!next.StartsWith('ত') && !next.StartsWith("সে", StringComparison.Ordinal)) { return false; }
        for (var j = i - 1; j >= 0 && !line.Units[j].IsComma; j--) { if (line[j] is "যে" or "যত" or "যেসব" or "যারা" or "যাঁরা" or "যিনি" or "যেভাবে" or "যা") { return true; } }
        return false;
    }

    // "… হিসেবে অভিহিত করে X।": করে is finite where nothing but a subject follows.
    private static bool EndsWithSubject(Line line, int from)
    {
        var words = 0;
        for (var i = from; i < line.Count; i++)
        {
            if (!line.Units[i].IsWord) { continue; }
            if (Morphology.Of(line, i) is not (WordForm.Bare or WordForm.Genitive) || ++words > 6) { return false; }
        }
        return words > 0;
    }

    // Nouns that mean words only where words are near: "যোগ করেন" after a quotation, "মনে করেন" with its clause.
    private static bool IsWeak(string noun) => noun is "যোগ" or "মনে" or "স্পষ্ট" or "মত" or "খবর" or "কথা" or "তথ্য" or "বর্ণনা" or "প্রশ্ন" or "ধারণা" or "স্বীকার" or "ঘোষণা" or "অভিযুক্ত" or "দায়ী";

    // "নতুন ধাঁচ যোগ করেছেন, …": a thing is added, no words.
    private static bool IsThing(Line line, int i) =>
        i >= 0 && line.Units[i].IsWord && !line.IsQuoted(i) && line.Named(i) is null && SourceTables.Frame(line[i]) == FrameClass.None && SourceTables.SpeakerOf(line[i]) is SpeakerClass.None;

    private static bool GivesWords(Line line, int i)
    {
        for (var k = i - 1; k >= 0; k--) { if (line.Units[k].IsQuote || line.IsQuoted(k) || line[k] is ":" or "-" or "–" or "—") { return true; } }
        return false;
    }

    /// <summary>"অতিথিদের আন্তরিক স্বাগত জানান": an act, where "সিদ্ধান্তকে স্বাগত জানান" is a word.</summary>
    public static bool GreetsPeople(Line line, int i)
    {
        for (var k = i - 1; k >= 0 && i - k <= 3; k--) { if (line[k].EndsWith("দের", StringComparison.Ordinal) || line[k] is "তাকে" or "তাঁকে") { return true; } }
        return false;
    }

    private static bool IsSpeech(Line line, int i, int k, string noun, LightVerb light)
    {
        var next = line[k + 1];
        var led = next is "," or ":" or "যে" or "‘" or "“";
        var saying = line[i - 1] is "বলে" or "বলেও" or "বলেই" || (i > 0 && !line.Units[i - 1].IsWord);
        return noun switch
        {
            "যোগ" => led && !IsThing(line, i - 1) || i == 0 || (i > 0 && (line.Units[i - 1].IsQuote || line.Units[i - 1].IsComma)) || line[i - 1] is "আরও" or "তিনি",
            "মনে" or "ধারণা" or "মত" => (led || saying) && !line[k].EndsWith("ননি", StringComparison.Ordinal),
            // ত্যাগ স্বীকার, স্থান নিশ্চিত, পরিবেশ নিশ্চিত are acts.
            "নিশ্চিত" => led || saying || line[i - 1] is "তথ্যটি" or "বিষয়টি" or "তথ্য" or "বিষয়" or "খবর" || Morphology.Of(line, i - 1) is WordForm.Locative || line[k].EndsWith('ি'),
            "স্বীকার" => line[i - 1] is not ("ত্যাগ" or "হার" or "পরাজয়" or "ক্ষতি"),
            // "স্বাধীনতার ঘোষণা দেন" tells history.
            "ঘোষণা" when line[i - 1] == "স্বাধীনতার" => led,
            "ঘোষণা" when line[k] is not ("দেন" or "দিয়েছেন" or "দিয়েছে" or "দেয়" or "দিলেন" or "দিয়েছিলেন") => led || saying || Morphology.IsGenitive(line[i - 1]) || line[i - 1] is "এ" or "এই",
            "ঘোষণা" => line[i - 1] is not ("মৃত" or "অবৈধ" or "আদালত" or "রায়" or "অবাঞ্ছিত" or "নাম" or "ফল" or "তফসিল" or "বিজয়ী"),
            "বর্ণনা" or "স্পষ্ট" or "দায়ী" or "প্রশ্ন" => led || saying || noun is "প্রশ্ন",
            // পুলিশে খবর দেয়, ফায়ার সার্ভিসকে খবর দেন: to call.
            "খবর" => line[k].StartsWith("জান", StringComparison.Ordinal),
            "সমর্থন" => false,
            // "একটি সভা আহ্বান করেন": to call a meeting.
            "আহ্বান" when light.Root == "কর" => line[i - 1] is not ("সভা" or "বৈঠক" or "সম্মেলন" or "অধিবেশন" or "দরপত্র" or "হরতাল" or "ধর্মঘট"),
            // "থানায় লিখিত অভিযোগ করেন": a paper is handed in.
            "অভিযোগ" => led || saying || !(line[i - 1] is "থানায়" or "আদালতে" || (line[i - 1] is "লিখিত" && line[i - 2] is "থানায়" or "আদালতে")),
            // "শুনতে অস্বীকার করেন" is an act; "মন্তব্য করতে অস্বীকার করেন" is an answer.
            "অস্বীকার" => !line[i - 1].EndsWith("তে", StringComparison.Ordinal) || line[i - 1] is "বলতে" or "জানাতে" or "মানতে" || line[i - 2] is "মন্তব্য" or "কথা",
            // "স্লোগান দেন" without the words of one; "অতিথিদের স্বাগত জানান" is an act.
            "স্লোগান" => led || GivesWords(line, i),
            "স্বাগত" => !GreetsPeople(line, i),
            // "রোধে গুরুত্ব দিয়েছে": to care; "… ওপর গুরুত্ব দেন", "… বলে গুরুত্ব দেন" give words.
            "গুরুত্ব" => saying || line[i - 1] is "ওপর" or "উপর" or "ওপরও" or "ওপরে",
            // To stand against something, unless its words follow.
            "প্রতিবাদ" when light.Root == "কর" => led || saying,
            _ => true,
        };
    }
}
