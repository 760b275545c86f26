using Sutra.Stories.Statements.Lines;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements.Cues;

/// <summary>Nouns after a genitive (বিশ্লেষকদের মতে, পুলিশের দাবি) and অনুযায়ী after a document.</summary>
internal static class NominalCues
{
    public static Cue? At(Line line, int i)
    {
        if (i == 0 || !CueTables.Postpositions.TryGetValue(line[i], out var word)) { return null; }
        var stance = word.Stance;
        if (word.Kind == "according")
        {
            return IsKnowledge(line, i) ? new Cue(line.Sentence.Index, i, i, CueForm.According, stance, "") : null;
        }
        if (!Morphology.IsGenitive(line[i - 1]) || Morphology.IsOwnVoice(line[i - 1])) { return null; }
        if (!word.Bare && !IsLed(line, i)) { return null; }
        // "আনোয়ারের কথায়, সুবল দাসের সুরে": who wrote a song.
        if (line[i] is "কথায়" && Array.Exists([2, 3, 4, 5], n => line[i + n] is "সুরে" or "সুর" or "সঙ্গীতে" or "সংগীতে" or "কণ্ঠে")) { return null; }
        // "জলের ভাষায়", "পরের প্রশ্ন": nobody's words.
        if (word.Kind == "indirect" && !word.Bare && !line[i - 1].EndsWith("দের", StringComparison.Ordinal) && line.Named(i - 1) is null && line[i - 1] is not ("তার" or "তাঁর" or "তাদের" or "তাঁদের" or "কারও" or "কারো") && Things.IsWord(Morphology.Stem(line[i - 1]))) { return null; }
        // A verbal noun in the genitive makes its own phrase: দেওয়ার প্রত্যাশা, হারানোর আশঙ্কা.
        if (Morphology.IsVerbalNoun(line[i - 1])) { return null; }
        return new Cue(line.Sentence.Index, i, i, word.Kind == "document" ? CueForm.According : CueForm.Nominal, stance, line[i]);
    }

    private static bool IsLed(Line line, int i) =>
        line[i + 1] is "," or ":" or "—" or "–" or "‘" or "“" || (line[i + 1] is "হলো" or "হচ্ছে" && line[i + 2] is "," or ":" or "—");

    private static bool IsKnowledge(Line line, int i)
    {
        var before = line[i - 1];
        if (before is "তথ্য" or "ভাষ্য" or "বক্তব্য" or "হিসাব" or "সূত্র" or "খবর" or "বর্ণনা" or "ভাষ্যমতে") { return true; }
        return DocumentWords.KindOf(before) is DocumentKind.Report || before is "প্রতিবেদন" or "এজাহার" or "জরিপ" or "বিজ্ঞপ্তি" or "বিবৃতি" or "গবেষণা" or "পূর্বাভাস" or "তথ্যের";
    }
}
