using Sutra.Bangla.Facts;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.References;

/// <summary>A personal pronoun.</summary>
/// <param name="Case">Its case.</param>
/// <param name="IsPlain">Whether it may stand for a thing too (তার).</param>
internal readonly record struct Pronoun(WordCase Case, bool IsPlain);

/// <summary>The tables of what points back, read once.</summary>
internal static class ReferenceTables
{
    private static readonly Dictionary<string, Pronoun>.AlternateLookup<ReadOnlySpan<char>> s_pronouns = Rows("pronouns.tsv")
        .ToDictionary(r => r["word"], r => new Pronoun(Enum.Parse<WordCase>(r["case"], ignoreCase: true), r["plain"].Length > 0), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_afterThings = Words("after-things.tsv", _ => true);
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_objects = Words("behind-genitive.tsv", r => r["use"] == "object");
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_sayings = Words("behind-genitive.tsv", r => r["use"] == "saying");
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_noSubjects = Words("no-subjects.tsv", r => r["use"] != "with");
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_holders = Words("no-subjects.tsv", r => r["use"] == "holder");
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_joins = Words("no-subjects.tsv", r => r["use"] == "with");
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_ofMany = Words("offices-of-many.tsv", _ => true);
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_personNouns = Words("person-nouns.tsv", _ => true);

    /// <summary>Reads a pronoun, ও or ই behind it or not.</summary>
    public static bool TryPronoun(ReadOnlySpan<char> word, out Pronoun pronoun) =>
        s_pronouns.TryGetValue(word, out pronoun) || (word.Length > 2 && word[^1] is 'ও' or 'ই' && s_pronouns.TryGetValue(word[..^1], out pronoun));

    /// <summary>Whether a word behind তার shows that it stands for a thing.</summary>
    public static bool IsAfterThing(ReadOnlySpan<char> word) => s_afterThings.Contains(word);

    /// <summary>Whether a word behind তার makes it an object of the clause.</summary>
    public static bool MakesObject(ReadOnlySpan<char> word) => s_objects.Contains(word);

    /// <summary>Whether a word behind তার names what somebody says (মতে).</summary>
    public static bool NamesSaying(ReadOnlySpan<char> word) => s_sayings.Contains(word);

    /// <summary>Whether a word behind a bare name shows that it is no subject.</summary>
    public static bool IsNoSubject(ReadOnlySpan<char> word) => s_noSubjects.Contains(word);

    /// <summary>Whether a word behind an office shows that it is said of somebody, or is the post and not the one who holds it.</summary>
    public static bool IsHolding(ReadOnlySpan<char> word) => s_holders.Contains(word);

    /// <summary>Whether a word joins what follows to what stands before it.</summary>
    public static bool IsJoining(ReadOnlySpan<char> word) => s_joins.Contains(word);

    /// <summary>Whether many hold an office in one body.</summary>
    public static bool IsOfMany(ReadOnlySpan<char> office) => s_ofMany.Contains(office);

    /// <summary>Whether a noun stands for somebody.</summary>
    public static bool IsPersonNoun(ReadOnlySpan<char> word) => s_personNouns.Contains(word);

    private static IReadOnlyList<FactRow> Rows(string table) => FactTable.Load(typeof(ReferenceTables).Assembly, table).Rows;

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string table, Func<FactRow, bool> where) =>
        Rows(table).Where(where).Select(r => r["word"]).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
