using Sutra.Bangla.Facts;
using Sutra.Bangla.Text;

namespace Sutra.Bangla.Words;

/// <summary>One word that a form may be, and the condition under which it is.</summary>
/// <param name="Form">What it is then.</param>
/// <param name="When">The condition, as ambiguous-words.tsv names it; empty where it always holds.</param>
internal readonly record struct WordReading(WordForm Form, string When);

/// <summary>What a word may be, whatever its neighbours; worked out once for each word that is met.</summary>
internal sealed class WordReadings
{
    // As WordFacts: the cap bounds the memory that odd input can take.
    private const int MostKept = 65_536;
    private const int LongestKept = 64;
    private static readonly WordTable<WordReadings> s_kept = new(MostKept);
    private static readonly Dictionary<string, WordReading[]> s_ambiguous = FactTable.Load(typeof(WordReadings).Assembly, "ambiguous-words.tsv").Rows
        .GroupBy(r => r["word"], StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Select(ReadingOf).ToArray(), StringComparer.Ordinal);

    private WordReadings(WordForm only) => Only = only;

    private WordReadings(WordReading[] choices)
    {
        Choices = choices;
        Only = choices[^1].Form;
    }

    /// <summary>What the word is where no condition holds.</summary>
    public WordForm Only { get; }

    /// <summary>The readings to choose from in order; null for a word that is always the same.</summary>
    public WordReading[]? Choices { get; }

    /// <summary>The readings of a word, which is a token of letters.</summary>
    public static WordReadings Of(ReadOnlySpan<char> word)
    {
        if (s_kept.Find(word) is { } known) { return known; }
        var text = BanglaText.Normalize(word.ToString());
        // Of a lone joiner or byte order mark nothing is left in canonical form: it is its own lemma.
        var readings = text.Length == 0 ? new WordReadings(new WordForm(word.ToString(), WordClass.Foreign)) : Work(text);
        if (word.Length <= LongestKept) { s_kept.Keep(word.ToString(), readings); }
        return readings;
    }

    private static WordReadings Work(string word)
    {
        if (word.Length == 0 || !Letters.IsBengali(word[0])) { return new WordReadings(new WordForm(word, WordClass.Foreign)); }
        if (s_ambiguous.TryGetValue(word, out var choices)) { return new WordReadings(choices); }
        if (FixedWords.Find(word) is { } stated) { return new WordReadings(stated); }
        if (word.Length > 2 && word[^1] is 'ও' or 'ই' && s_ambiguous.TryGetValue(word[..^1], out choices)) { return new WordReadings(choices); }
        if (!VerbTable.IsForm(word) && FixedWords.FindBefore(word) is { } before) { return new WordReadings(before); }
        var verb = VerbTable.Find(word);
        if (verb is { } v && !(v.IsWeak && NounReader.IsKnown(word))) { return new WordReadings(v.Form); }
        return new WordReadings(NounReader.Read(word));
    }

    private static WordReading ReadingOf(FactRow row)
    {
        var kind = WordTables.ClassOf(row["class"]);
        var form = row["form"];
        var word = kind == WordClass.Verb
            ? new WordForm(row["lemma"], kind) { Verb = form.Length == 0 ? VerbForm.Present : WordTables.VerbOf(form) }
            : new WordForm(row["lemma"], kind) { Case = WordTables.CaseOf(form) };
        return new WordReading(word, row["when"]);
    }
}
