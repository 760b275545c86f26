using System.Collections.Frozen;

namespace Sutra.Pages.Metadata;

/// <summary>The names of the table's outlets, with what papers set before and after them.</summary>
internal static class OutletNames
{
    private static readonly string[] s_before = ["দৈনিক ", "সাপ্তাহিক ", "পাক্ষিক ", "মাসিক ", "অনলাইন ", "the ", "daily ", "dainik ", "weekly "];
    private static readonly string[] s_after = ["ডটকম", "ডট কম", ".কম", " অনলাইন", " ডিজিটাল", ".com", ".net", " online"];

    private static readonly string[] s_numbers = ["২৪", "24", "টোয়েন্টিফোর"];

    private static readonly FrozenDictionary<string, Entry> s_names = Load();
    private static readonly FrozenDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The outlet that a text names and nothing else, what papers set around their names aside; null for any other text.</summary>
    public static OutletName? Find(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var bare = true;
        while (text.Length >= 2)
        {
            if (s_lookup.TryGetValue(text, out var entry)) { return new OutletName(entry.Outlet, entry.Text, !bare || !entry.IsEveryday); }
            var shorter = Shorter(text);
            if (shorter.Length == text.Length) { return null; }
            text = shorter;
            bare = false;
        }
        return null;
    }

    private static ReadOnlySpan<char> Shorter(ReadOnlySpan<char> text)
    {
        foreach (var word in s_before)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) { return text[word.Length..].TrimStart(); }
        }
        foreach (var word in s_after)
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase)) { return text[..^word.Length].TrimEnd(" .-"); }
        }
        return text;
    }

    // The first row of a name has it: two papers called আমাদের সময় are named alike anyway.
    private static FrozenDictionary<string, Entry> Load()
    {
        var names = new Dictionary<string, Entry>(StringComparer.OrdinalIgnoreCase);
        foreach (var outlet in OutletTable.All)
        {
            foreach (var spelling in Spellings(outlet.Bengali)) { names.TryAdd(spelling, new Entry(outlet, outlet.Bengali, outlet.IsEveryday && !Array.Exists(s_after, e => spelling.EndsWith(e, StringComparison.Ordinal)))); }
            foreach (var spelling in Spellings(outlet.Latin)) { names.TryAdd(spelling, new Entry(outlet, outlet.Latin, false)); }
        }
        return names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    // ২৪ is written as a number or as a word, with or without a space before it; a name that has its ডটকম in the table goes without as well.
    private static IEnumerable<string> Spellings(string name)
    {
        yield return name;
        foreach (var ending in s_after)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal)) { name = name[..^ending.Length].TrimEnd(); }
        }
        yield return name;
        foreach (var number in s_numbers)
        {
            if (!name.EndsWith(number, StringComparison.Ordinal) || name.Length - number.Length < 4) { continue; }
            var stem = name[..^number.Length].TrimEnd();
            foreach (var other in s_numbers)
            {
                yield return stem + other;
                yield return stem + " " + other;
            }
        }
    }

    private readonly record struct Entry(Outlet Outlet, string Text, bool IsEveryday);
}

/// <summary>An outlet as a text names it.</summary>
/// <param name="Outlet">The outlet.</param>
/// <param name="Text">Its name as the table has it, in the script of the text.</param>
/// <param name="IsCertain">False where the text is also an everyday word and nothing beside it says that it is a name.</param>
internal readonly record struct OutletName(Outlet Outlet, string Text, bool IsCertain);
