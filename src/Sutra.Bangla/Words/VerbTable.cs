using System.Reflection;
using Sutra.Bangla.Facts;

namespace Sutra.Bangla.Words;

/// <summary>A verb's form, and whether a noun that looks like it is the likelier reading.</summary>
/// <param name="Form">The form.</param>
/// <param name="IsWeak">Whether it is one that news hardly has (কর!, করি) and nouns look like (কর, বাড়ি).</param>
internal readonly record struct VerbReading(WordForm Form, bool IsWeak);

/// <summary>All forms of all verbs of the tables.</summary>
internal static class VerbTable
{
    private static readonly Assembly s_assembly = typeof(VerbTable).Assembly;
    private static readonly string[] s_particles = ["নি", "ও", "ই", "না"];
    private static readonly Dictionary<string, string> s_verbalNouns = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, VerbReading> s_forms = Build();

    /// <summary>Whether a word is a finite or other form of a verb as it stands, its verbal noun left aside.</summary>
    public static bool IsForm(string word) => s_forms.ContainsKey(word);

    /// <summary>The reading of a word as a verb's form, with নি, না, ও and ই behind it or not; null where it is none.</summary>
    public static VerbReading? Find(string word)
    {
        if (s_forms.TryGetValue(word, out var reading)) { return reading; }
        foreach (var particle in s_particles)
        {
            if (!word.EndsWith(particle, StringComparison.Ordinal)) { continue; }
            var bare = word[..^particle.Length];
            if (s_forms.TryGetValue(bare, out reading) && (!reading.IsWeak || particle == "নি")) { return reading; }
            // হয়নিও, করেননি: two of them.
            if (particle is "ও" or "ই" && bare.EndsWith("নি", StringComparison.Ordinal) && s_forms.TryGetValue(bare[..^2], out reading)) { return reading; }
        }
        return FindNoun(word);
    }

    private static VerbReading? FindNoun(string word)
    {
        if (s_verbalNouns.TryGetValue(word, out var lemma)) { return Noun(lemma, default, false); }
        foreach (var (stem, ending) in NounEndings.Readings(word))
        {
            // With only a particle behind it a noun may be meant (লড়াই).
            if (s_verbalNouns.TryGetValue(stem, out lemma)) { return Noun(lemma, ending, ending.Text is null); }
        }
        return null;
    }

    private static VerbReading Noun(string lemma, NounEnding ending, bool weak) =>
        new(new WordForm(lemma, WordClass.Verb) { Verb = VerbForm.VerbalNoun, Case = ending.Case, IsPlural = ending.IsPlural }, weak);

    private static Dictionary<string, VerbReading> Build()
    {
        var forms = new Dictionary<string, VerbReading>(StringComparer.Ordinal);
        foreach (var row in FactTable.Load(s_assembly, "verb-forms.tsv").Rows) { forms[row["word"]] = new(FormOf(row["lemma"], row), false); }
        var endings = FactTable.Load(s_assembly, "verb-endings.tsv").Rows;
        foreach (var row in FactTable.Load(s_assembly, "verbs.tsv").Rows)
        {
            var lemma = row["lemma"];
            s_verbalNouns.TryAdd(lemma, lemma);
            // দেয়া, নেয়া beside দেওয়া, নেওয়া.
            if (lemma.EndsWith("েওয়া", StringComparison.Ordinal)) { s_verbalNouns.TryAdd(lemma.Replace("ও", "", StringComparison.Ordinal), lemma); }
            AddForms(forms, lemma, VerbStems.Of(row), endings);
        }
        return forms;
    }

    private static void AddForms(Dictionary<string, VerbReading> forms, string lemma, VerbStems stems, IReadOnlyList<FactRow> endings)
    {
        foreach (var row in endings)
        {
            if (row["class"] is var kind && kind != "any" && kind != stems.Kind) { continue; }
            if (stems[row["stem"]] is not { Length: > 0 } stem) { continue; }
            var ending = row["ending"];
            var weak = IsWeak(stems.Kind, row["form"], ending);
            var word = stem + ending;
            if (!forms.TryGetValue(word, out var other) || other.IsWeak && !weak) { forms[word] = new(FormOf(lemma, row), weak); }
        }
    }

    // What nouns and names look like: কর, হাসি, আনিস, হাসান; and sadhu's infinitive, ভরিতে.
    private static bool IsWeak(string kind, string form, string ending) => kind switch
    {
        "vowel" => false,
        "consonant" => ending is "িতে" || form is "present" or "imperative" && ending is "" or "ো" or "ি" or "িস" or "িও",
        _ => form is "present" or "imperative" && ending is "ই" or "ও" or "স" or "ন",
    };

    private static WordForm FormOf(string lemma, FactRow row) =>
        new(lemma, WordClass.Verb) { Verb = WordTables.VerbOf(row["form"]), Person = WordTables.PersonOf(row["person"]) };
}
