using Sutra.Stories.Statements.Lines;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements.Cues;

/// <summary>Passives (বলা হয়েছে, জানানো হয়) and what becomes known (জানা যায়, ছবিতে দেখা যায়).</summary>
internal static class PassiveCues
{
    /// <summary>The words that such a cue begins with.</summary>
    public static readonly string[] Verbs = ["বলা", "জানানো", "লেখা", "জানা", "দেখা", "দেখানো"];

    public static Cue? At(Line line, int i)
    {
        if (!CueTables.LightVerbs.TryGetValue(line[i + 1], out var light) || !light.Passive) { return null; }
        return line[i] switch
        {
            "বলা" or "জানানো" or "লেখা" when light.Root == "হ" => Told(line, i, light),
            "জানা" when light.Root == "যা" && !light.Negated => Make(line, i, CueForm.Known, Stance.Says),
            "দেখা" when light.Root == "যা" && i > 0 && IsShown(line, i) => Make(line, i, CueForm.Known, Stance.Says),
            "দেখানো" when light.Root == "হ" && i > 0 && DocumentWords.KindOf(line[i - 1]) is DocumentKind.Medium => Make(line, i, CueForm.Known, Stance.Says),
            _ => null,
        };
    }

    private static Cue? Told(Line line, int i, LightVerb light)
    {
        var before = Morphology.WithoutParticle(line[i - 1]);
        // "একে … বলা হয়" gives a name; শ্রদ্ধা জানানো হয় is an act.
        if (CueTables.Acts.Contains(before) || before is "কিছু" or "যাকে" or "একে" or "এটিকে") { return null; }
        var noun = line[i] == "জানানো" && CueTables.Nouns.TryGetValue(before, out var act) && act.Takes("জান") ? before : "";
        var stance = light.Negated ? Stance.Denies : noun.Length > 0 ? CueTables.Nouns[noun].Stance : Stance.Says;
        return new Cue(line.Sentence.Index, noun.Length > 0 ? i - 1 : i, i + 1, CueForm.Passive, stance, noun) { Closes = VerbCues.ClosesBefore(line, i) };
    }

    private static bool IsShown(Line line, int i)
    {
        for (var k = i - 1; k >= 0 && k >= i - 2; k--)
        {
            // A picture shows, and nobody speaks in it, but where somebody is heard or a medium gave it out.
            if (DocumentWords.KindOf(line[k]) is DocumentKind.Picture && line[i + 2] is "," or "যে" && (IsHeard(line, i) || IsGivenOut(line, k))) { return true; }
        }
        return false;
    }

    // "গণমাধ্যমে প্রকাশ হওয়া ছবিতে".
    private static bool IsGivenOut(Line line, int picture)
    {
        for (var i = picture - 1; i >= 0 && picture - i < 4; i--) { if (DocumentWords.KindOf(line[i]) is DocumentKind.Medium) { return true; } }
        return false;
    }

    private static bool IsHeard(Line line, int from)
    {
        for (var i = from; i < line.Count; i++) { if (line[i] is "বলতে" or "বলছেন" or "শোনা" or "দাবি") { return true; } }
        return false;
    }

    private static Cue Make(Line line, int i, CueForm form, Stance stance) =>
        new(line.Sentence.Index, i, i + 1, form, stance, "") { Closes = VerbCues.ClosesBefore(line, i) };
}
