using Sutra.Bangla.Facts;

namespace Sutra.Bangla.Times;

/// <summary>Tells names that have a word for a time in them (বাংলাদেশ প্রতিদিন, শনিবারের চিঠি) from times.</summary>
internal static class NamesWithTimes
{
    private static readonly Dictionary<string, string[][]> s_names =
        FactTable.Load(typeof(NamesWithTimes).Assembly, "names-with-times.tsv").Rows.Select(r => r["name"].Split(' ')).GroupBy(w => w[0], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    private static readonly Dictionary<string, string[][]>.AlternateLookup<ReadOnlySpan<char>> s_spans = s_names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many words the name has that starts at a word; 0 where none does.</summary>
    public static int LengthAt(TimeWords words, int i)
    {
        if (words[i].Is(TimeWordKind.Mark) || !s_spans.TryGetValue(words.At(i), out var names)) { return 0; }
        foreach (var name in names) { if (Matches(words, i, name)) { return name.Length; } }
        return 0;
    }

    private static bool Matches(TimeWords words, int i, string[] name)
    {
        for (var k = 1; k < name.Length; k++)
        {
            if (!words.At(i + k).StartsWith(name[k]) || (k < name.Length - 1 && words.At(i + k).Length != name[k].Length)) { return false; }
        }
        return true;
    }
}
