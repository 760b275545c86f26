using Sutra.Stories.Statements.Lines;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements.Cues;

/// <summary>Tells what a speaker does with the words, by the cue and by the participle before it (সতর্ক করে বলেছে).</summary>
internal static class StanceTeller
{
    private const int Reach = 9;

    public static Stance Tell(Line line, Cue cue)
    {
        if (cue.Stance is not Stance.Says || cue.Form is not (CueForm.Verb or CueForm.Passive)) { return cue.Stance; }
        for (var i = cue.First - 1; i > 0 && cue.First - i <= Reach; i--)
        {
            if (line.IsQuoted(i) || line[i] is "," or "বলে") { break; }
            if (line[i] is not ("করে" or "জানিয়ে" or "দিয়ে" or "তুলে" or "রেখে" or "চেয়ে")) { continue; }
            var noun = Morphology.WithoutParticle(line[i - 1] is "প্রকাশ" or "ব্যক্ত" && i > 1 ? line[i - 2] : line[i - 1]);
            if (CueTables.Nouns.TryGetValue(noun, out var act) && act.Stance is not Stance.Other) { return act.Stance; }
        }
        return cue.Stance;
    }
}
