namespace Sutra.Bangla.Latin;

/// <summary>Tells borrowed words by letters and joins that Bengali, Sanskrit, Arabic and Persian names seldom have.</summary>
internal static class ForeignWords
{
    private static readonly string[] s_marks =
    [
        "ক্যা", "গ্যা", "ট্যা", "ড্যা", "প্যা", "ফ্যা", "ব্যা", "ভ্যা", "ম্যা", "র্যা", "ল্যা", "স্যা", "হ্যা", "জ্যা", "চ্যা", "অ্যা", "এ্যা", "ক্স", "স্ট", "স্টি", "ফ্র", "ফ্ল", "স্ক", "স্প", "র্ড", "র্ট", "র্ক", "র্স", "ল্ড", "ন্ড",
        "ল্ট", "ল্স", "ন্স", "ট্র", "ড্র", "ভ্র", "ব্ল", "প্ল", "ক্ল", "গ্ল", "উই", "ওয়ে", "ওয়া", "র্ন",
    ];

    /// <summary>Whether it has one.</summary>
    public static bool Has(string word)
    {
        foreach (var mark in s_marks) { if (word.Contains(mark, StringComparison.Ordinal)) { return true; } }
        if (word.Length > 3 && word[^1] == 'ভ') { return true; }
        for (var i = 0; i < word.Length; i++)
        {
            // ট্ট and ষ্ট are Bengali's own.
            if (word[i] is 'ট' or 'ড' && !(i + 1 < word.Length && word[i + 1] == '্') && !(i > 0 && word[i - 1] == '্')) { return true; }
        }
        return false;
    }
}
