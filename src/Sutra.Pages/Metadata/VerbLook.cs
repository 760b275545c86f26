namespace Sutra.Pages.Metadata;

/// <summary>Tells words that have the look of a finite verb.</summary>
internal static class VerbLook
{
    private static readonly string[] s_endings = ["েছে", "েছেন", "েছিল", "েছিলেন", "চ্ছে", "চ্ছেন", "লেন", "বেন", "ছিল", "ছিলেন", "য়েছে", "য়েছেন", "ছেন"];

    private static readonly HashSet<string> s_whole = new(StringComparer.Ordinal)
    {
        "হয়", "হবে", "হলো", "হল", "হোক", "নয়", "নেই", "আছে", "আছেন", "করে", "করেন", "করা", "বলেন", "জানান", "জানায়", "যায়", "যাবে", "থাকে", "থাকবে", "দেয়", "দেন", "পাবে", "হচ্ছে", "গেছে", "গেল", "করুন", "পড়ুন", "দেখুন", "শুনুন", "জানুন", "দিন",
        "রয়েছে", "করবে", "করল", "করলো", "চায়", "চান", "চাই", "ছিল", "কি", "কী", "কেন",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_wholeSpans = s_whole.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is one of the common finite verbs of news prose, or ends as the perfect, progressive, past and future of the honorific do.</summary>
    public static bool IsFinite(ReadOnlySpan<char> word)
    {
        if (s_wholeSpans.Contains(word)) { return true; }
        if (word.Length >= 4 && word.EndsWith("বে", StringComparison.Ordinal)) { return word is not "তবে"; }
        if (word.Length < 5) { return false; }
        foreach (var e in s_endings)
        {
            if (word.EndsWith(e, StringComparison.Ordinal)) { return true; }
        }
        return false;
    }
}
