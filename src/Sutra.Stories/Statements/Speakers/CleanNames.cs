using Sutra.Bangla.Names;
using Sutra.Bangla.Words;
using Sutra.Stories.Statements.Cues;
using Sutra.Stories.Statements.Sources;

namespace Sutra.Stories.Statements.Speakers;

/// <summary>Takes words off a name that a tagger may join to it and that no name begins or ends with: who was told (X যুগান্তরকে), a verb before it, a place behind it.</summary>
internal static class CleanNames
{
    // How often a word has to be met in people's names to be a part of one, whatever else it means (সিডনি, বিজয়).
    private const int Known = 3;

    /// <summary>A name in its fullest form: মুহাম্মদ ইউনূস where the page mostly has ইউনূস.</summary>
    public static string Of(Name name)
    {
        if (name.Kind is NameKind.Person && !name.Text.Contains(' ', StringComparison.Ordinal))
        {
            foreach (var form in name.Forms) { if (form.EndsWith(" " + name.Text, StringComparison.Ordinal)) { return Of(form, name.Kind); } }
        }
        return Of(name.Text, name.Kind);
    }

    /// <summary>The name without such words; never empty, and of one word as it is.</summary>
    public static string Of(string name, NameKind kind)
    {
        if (!name.Contains(' ', StringComparison.Ordinal)) { return name; }
        var words = name.Split(' ');
        var (first, end) = (0, words.Length);
        while (first < end - 1 && (CueTables.Verbs.ContainsKey(words[first]) || (kind is NameKind.Person && IsNoStart(words[first])))) { first++; }
        if (kind is NameKind.Organisation) { first = Math.Max(first, BehindKind(words)); }
        if (kind is NameKind.Person)
        {
            while (end - first > 1 && IsNoEnd(words, first, end - 1)) { end--; }
        }
        return end - first == words.Length ? name : string.Join(' ', words[first..end]);
    }

    /// <summary>What a frame shows before or behind a cue, without the office before a name, a participle, an ending set apart and what belongs to the next word.</summary>
    public static string OfFrame(string text, NameKind? kind)
    {
        var words = text.Split(' ');
        if (words.Length < 2) { return text; }
        var (first, end) = (0, words.Length);
        if (words[^1] == "এর") { end--; }
        if (Array.IndexOf(words, "কর্তৃপক্ষ") is var head and > 0 && head == end - 2) { end--; }
        if (kind is not NameKind.Organisation && !words.Any(w => PhraseReader.IsJoint(w) || w is "নামের" or "নামে" || SourceTables.SpeakerOf(w) is SpeakerClass.Collective || w.EndsWith(',')))
        {
            // "দলের সহসভাপতি রাশেদ প্রধান", "আসা ফজলে রাব্বী": two words and more behind an office are a name.
            for (var i = end - 3; i >= 0; i--) { if (words[i] is "আসা" or "থাকা" || (NameLexicon.Roles.TryGet(words[i], out var use) && use is "office" or "work" && IsName(words, i + 1, end))) { first = i + 1; break; } }
        }
        if (kind is NameKind.Organisation || (kind is null && SourceTables.IsOutlet(words[end - 1]))) { first = Math.Max(first, BehindKind(words[..end])); }
        return first == 0 && end == words.Length ? text : string.Join(' ', words[first..end]);
    }

    private static bool IsName(string[] words, int first, int end)
    {
        var parts = 0;
        for (var i = first; i < end; i++)
        {
            if (SourceTables.SpeakerOf(words[i]) is not SpeakerClass.None && (i < end - 1 || !NameLexicon.Parts.ContainsKey(words[i])) && words[i] != "প্রধান") { return false; }
            if (i < end - 1 && words[i].EndsWith("ের", StringComparison.Ordinal)) { return false; }
            parts += NameLexicon.Parts.ContainsKey(words[i]) ? 1 : 0;
        }
        return parts > 0;
    }

    // "ভারতের সংবাদমাধ্যম | ইন্ডিয়ান এক্সপ্রেস", "সেতু পরিচালনাকারী কোম্পানি | ঢাকা সেতু কোম্পানি লিমিটেড", "দেশটির | জনসংযোগ পরিদপ্তর", "ব্রিটিশ | দৈনিক মেইল": what a body is, and of which country, before its name.
    private static int BehindKind(string[] words)
    {
        for (var i = 0; i < words.Length - 1; i++)
        {
            if (words[i] is "সংবাদমাধ্যম" or "গণমাধ্যম" || (words[i] is "সংস্থা" or "প্রতিষ্ঠান" or "সংগঠন" or "কোম্পানি" && (i == 0 || i + 2 < words.Length) && words[i + 1] is not ("অব" or "লিমিটেড" or "ও"))) { return words[i] == "সংস্থা" && i > 0 && words[i - 1] is "বার্তা" or "সংবাদ" ? 0 : i + 1; }
        }
        if (words.Length > 2 && words[0] is "দেশটির" or "সংস্থাটির" or "দলটির") { return 1; }
        return words.Length > 2 && SourceTables.IsOutlet(words[^1]) && NameLexicon.Known.TryGet(words[0], out var known) && known.Class == "adjective" ? 1 : 0;
    }

    // What so many forms of the corpus are is no rare name.
    private const int CommonWord = 25;

    /// <summary>Whether a word is a common one and hardly a part of names.</summary>
    public static bool IsCommon(string word) => !NameLexicon.Parts.ContainsKey(word) && (Vocabulary.CountOf(word) >= CommonWord || NameLexicon.OrdinaryWords.Contains(word) || Lemmatizer.Read(word).Class is WordClass.Verb or WordClass.Adverb);

    /// <summary>Whether a name can be a person's: "টাকা লুট", "মা" and "তার বাবা", which a tagger may take for one, cannot.</summary>
    public static bool CanBePerson(string name)
    {
        if (name.Contains(')', StringComparison.Ordinal)) { return false; }
        var words = name.Split(' ');
        if (words.Length == 1) { return Lemmatizer.Read(name).Class is not WordClass.Pronoun && SourceTables.Frame(name) == FrameClass.None && SourceTables.SpeakerOf(name) is not SpeakerClass.Office && (IsPart(name) || NameLexicon.WordNames.Contains(name) || !(NameLexicon.OrdinaryWords.Contains(name) || NameLexicon.NotNames.Contains(name) || NameLexicon.OrdinaryWords.Contains(Morphology.Stem(name)))); }
        // "আপডেট দেন": a noun with its verb.
        if (words.Length == 2 && words[1] is "দেন" or "করেন" or "নেন" && !IsPart(words[0])) { return false; }
        return NameLexicon.WordNames.Contains(words[0]) || !((NameLexicon.OrdinaryWords.Contains(words[0]) || NameLexicon.OrdinaryWords.Contains(Morphology.Stem(words[0]))) && !NameLexicon.Parts.ContainsKey(words[^1]) && !(NameLexicon.Parts.TryGetValue(words[0], out var part) && part.First >= Known));
    }

    /// <summary>Whether a person's name of several words cannot end with a word.</summary>
    public static bool IsNoEnd(string word) =>
        SourceTables.IsOutlet(word) || (!IsPart(word) && word is not ("বিক্রম" or "উত্তম" or "প্রতীক" or "শ্রেষ্ঠ") && (IsPlace(word) || CueTables.Nouns.ContainsKey(word) || IsNoName(word) || SourceTables.SpeakerOf(word) is SpeakerClass.Body));

    // "মার্ক টোয়েন মার্ক": two mentions run together; "আহমেদ আল আহমেদ" is one. What an outlet's own kind stands before (সংবাদমাধ্যম X) is its name.
    private static bool IsNoEnd(string[] words, int first, int i)
    {
        if (SourceTables.IsOutlet(words[i])) { return !words[i - 1].EndsWith("মাধ্যম", StringComparison.Ordinal); }
        return IsNoEnd(words[i]) || words[i] == words[i - 1] || (i - first == 2 && words[i] == words[first] && words[i - 1] is not ("আল" or "ওরফে"));
    }

    private static bool IsNoStart(string word)
    {
        if (NameLexicon.Parts.TryGetValue(word, out var part) && part.First >= Known) { return false; }
        return IsNoName(word) || word.EndsWith("বয়সী", StringComparison.Ordinal) || word[^1] is 'ন' or 'ল' or 'ি' && !NameLexicon.Parts.ContainsKey(word) && Lemmatizer.Read(word) is { Class: WordClass.Verb, Person: not VerbPerson.None };
    }

    private static bool IsNoName(string word) =>
        NameLexicon.OrdinaryWords.Contains(word) || NameLexicon.NotNames.Contains(word) || (SourceTables.Frame(word) & (FrameClass.Modifier | FrameClass.Adverb | FrameClass.Conjunction)) != FrameClass.None;

    private static bool IsPlace(string word) => Gazetteer.IsWide(word) || NameLexicon.Known.TryGet(word, out var known) && known.Kind is NameKind.Place;

    private static bool IsPart(string word) => NameLexicon.Parts.TryGetValue(word, out var part) && part.Later >= Known;
}
