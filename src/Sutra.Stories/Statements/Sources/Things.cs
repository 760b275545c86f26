using Sutra.Bangla.Names;
using Sutra.Bangla.Words;
using Sutra.Stories.Statements.Lines;

namespace Sutra.Stories.Statements.Sources;

/// <summary>Tells words that name no speaker: things, deeds, qualities, forms of verbs ("সহমর্মিতা জানান", "হাসতে হাসতে বলেন").</summary>
internal static class Things
{
    /// <summary>Whether a unit is such a word: one of the corpus's commonest that is no name, no noun for speakers and no pronoun, or a form of a verb.</summary>
    public static bool Is(Line line, int i) => line.Units[i].IsWord && line.Named(i) is null && Is(line[i]);

    /// <summary>Whether what a tagger took for a person's name is none: a form of a verb ends it ("হাসতে হাসতে", "গোলাম বানাতে"), or all its words are such.</summary>
    public static bool IsNoName(Line line, int first, int last)
    {
        if (IsInfinite(line[last]) && !NameLexicon.WordNames.Contains(line[last])) { return true; }
        for (var i = first; i <= last; i++) { if (!Is(line[i])) { return false; } }
        return true;
    }

    /// <summary>Whether a word by itself is such.</summary>
    public static bool IsWord(string word) => word.Length > 1 && Is(word);

    private static bool Is(string word)
    {
        if (SourceTables.SpeakerOf(word) is not SpeakerClass.None || SourceTables.IsOutlet(word) || DocumentWords.KindOf(word) is not DocumentKind.None || word is "সংশ্লিষ্ট" or "স্থানীয়" or "তিনি" or "সে" || word.EndsWith("জন", StringComparison.Ordinal)) { return false; }
        if (NameLexicon.WordNames.Contains(word) || NameLexicon.Parts.TryGetValue(word, out var part) && part.Inside >= part.Outside) { return false; }
        return NameLexicon.OrdinaryWords.Contains(word) || NameLexicon.NotNames.Contains(word) || IsInfinite(word);
    }

    // করতে, হাসতে, তাকিয়েই.
    private static bool IsInfinite(string word) => word.EndsWith("তে", StringComparison.Ordinal) | word.EndsWith("িয়েই", StringComparison.Ordinal) && Lemmatizer.Read(word) is { Class: WordClass.Verb, Person: VerbPerson.None };
}
