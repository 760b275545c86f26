using Sutra.Pages.Metadata;

namespace Sutra.Pages.Dumps;

/// <summary>Reads the line at an opinion piece's foot that says who its author is: "নাম : পেশা", "নাম, পদ, প্রতিষ্ঠান".</summary>
internal static class AuthorLines
{
    private static readonly HashSet<string> s_callings = new(StringComparer.Ordinal)
    {
        "শিক্ষক", "অধ্যাপক", "সহকারী", "সহযোগী", "প্রভাষক", "গবেষক", "শিক্ষার্থী", "সাংবাদিক", "লেখক", "কবি", "কথাসাহিত্যিক", "সাহিত্যিক", "কলামিস্ট", "কলাম", "চিকিৎসক", "আইনজীবী", "অর্থনীতিবিদ", "বিশ্লেষক",
        "শিক্ষাবিদ", "প্রকৌশলী", "উপাচার্য", "সম্পাদক", "নির্মাতা", "রাজনীতিবিদ", "সদস্য", "সভাপতি", "পরিচালক", "বিভাগ", "বিশ্ববিদ্যালয়", "কলেজ", "স্কুল", "হাইস্কুল", "ব্যারিস্টার", "ব্যাংকার", "প্রাবন্ধিক", "অ্যাডভোকেট", "উন্নয়নকর্মী", "সংগঠক", "মানবাধিকারকর্মী", "কর্মী", "বিশেষজ্ঞ", "কলামলেখক",
    };

    private static readonly System.Buffers.SearchValues<char> s_ends = System.Buffers.SearchValues.Create(":,ঃ।–|");

    /// <summary>The author's name; null for any other line.</summary>
    public static string? Name(string text)
    {
        if (text.Length > 200) { return null; }
        var cut = text.AsSpan().IndexOfAny(s_ends);
        if (cut < 4) { return null; }
        var name = text[..cut].Trim();
        if (name is "লেখক" or "লেখকঃ") { return null; }
        return BylineReader.LooksLikeName(name) && LineWords.Of(text[cut..]).Exists(s_callings.Contains) ? name : null;
    }
}
