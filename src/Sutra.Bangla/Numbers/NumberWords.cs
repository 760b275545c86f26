using System.Globalization;
using Sutra.Bangla.Facts;

namespace Sutra.Bangla.Numbers;

/// <summary>What a number word does in a number.</summary>
internal enum NumberRole
{
    /// <summary>A cardinal below a hundred.</summary>
    Unit,
    /// <summary>Multiplies what stands before it (হাজার).</summary>
    Scale,
    /// <summary>Changes the number after it by a part of one (সাড়ে, পৌনে).</summary>
    Before,
    /// <summary>A number by itself that may still be scaled (দেড় লাখ).</summary>
    Whole,
    /// <summary>A round number that is passed (শতাধিক); scales what stands before it.</summary>
    AtLeast,
    /// <summary>So many parts make the whole (তৃতীয়াংশ); divides what stands before it.</summary>
    Part,
}

/// <summary>A number word's role and value.</summary>
internal readonly record struct NumberWord(NumberRole Role, decimal Value);

/// <summary>The number words of numbers.tsv.</summary>
internal static class NumberWords
{
    private static readonly Dictionary<string, NumberWord> s_words = Load();
    private static readonly Dictionary<string, NumberWord>.AlternateLookup<ReadOnlySpan<char>> s_spans = s_words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The length of the longest number word, in code units.</summary>
    public static int Longest { get; } = s_words.Keys.Max(k => k.Length);

    /// <summary>All number words.</summary>
    public static IEnumerable<string> All => s_words.Keys;

    /// <summary>The word as it stands, without any ending.</summary>
    public static bool TryGet(ReadOnlySpan<char> word, out NumberWord value) => s_spans.TryGetValue(word, out value);

    private static Dictionary<string, NumberWord> Load() =>
        FactTable.Load(typeof(NumberWords).Assembly, "numbers.tsv").Rows.ToDictionary(
            r => r["word"],
            r => new NumberWord(Enum.Parse<NumberRole>(r["role"], ignoreCase: true), decimal.Parse(r["value"], CultureInfo.InvariantCulture)),
            StringComparer.Ordinal);
}
