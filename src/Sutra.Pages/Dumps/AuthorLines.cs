using Sutra.Pages.Metadata;

namespace Sutra.Pages.Dumps;

/// <summary>Reads the line at an opinion piece's foot that says who its author is: "নাম : পেশা", "নাম, পদ, প্রতিষ্ঠান".</summary>
internal static class AuthorLines
{
    private static readonly HashSet<string> s_callings = new(StringComparer.Ordinal)
    {
        "শিক্ষক", "অধ্যাপক", "সহকারী", "সহযোগী", "প্রভাষক", "গবেষক", "শিক্ষার্থী", "সাংবাদিক", "লেখক", "কবি", "কথাসাহিত্যিক", "সাহিত্যিক", "কলামিস্ট", "কলাম", "চিকিৎসক", "আইনজীবী", "অর্থনীতিবিদ", "বিশ্লেষক",
        "শিক্ষাবিদ", "প্রকৌশলী", "উপাচার্য", "সম্পাদক", "সহসম্পাদক", "উপসম্পাদক", "নির্মাতা", "রাজনীতিবিদ", "সদস্য", "সভাপতি", "পরিচালক", "বিভাগ", "বিশ্ববিদ্যালয়", "কলেজ", "স্কুল", "হাইস্কুল", "ব্যারিস্টার", "ব্যাংকার", "প্রাবন্ধিক", "অ্যাডভোকেট", "উন্নয়নকর্মী", "সংগঠক", "মানবাধিকারকর্মী", "কর্মী", "বিশেষজ্ঞ", "কলামলেখক",
    };

    private static readonly System.Buffers.SearchValues<char> s_ends = System.Buffers.SearchValues.Create(":,ঃ।–|");

    /// <summary>The author's name; null for any other line.</summary>
    public static string? Name(string text)
    {
        if (text.Length > 200) { return null; }
        var cut = text.AsSpan().IndexOfAny(s_ends);
        if (cut < 4) { return null; }
        var name = WithoutTitles(text[..cut].Trim());
        if (name is "লেখক" or "লেখকঃ") { return null; }
        if (!LineWords.Of(text[cut..]).Exists(s_callings.Contains)) { return null; }
        name = LeadingName(name) ?? name;
        return BylineReader.LooksLikeName(name) && !name.StartsWith("তথ্য", StringComparison.Ordinal) ? name : null;
    }

    /// <summary>The author's name where no mark parts it from the calling: "<c>name</c> শিক্ষক ও …", "<c>name</c> <c>outlet</c>র … সম্পাদক"; null where a name does not end plainly.</summary>
    /// <param name="text">The line.</param>
    /// <param name="own">The page's outlet; null for none.</param>
    public static string? LeadingName(string text, string? own = null)
    {
        text = WithoutTitles(text);
        var words = text.Split(' ', MostNames + 2, StringSplitOptions.RemoveEmptyEntries);
        for (var n = 2; n < words.Length && n <= MostNames; n++)
        {
            var rest = text[text.IndexOf(words[n], StringComparison.Ordinal)..];
            if (!s_callings.Contains(words[n].TrimEnd(',')) && !s_before.Contains(words[n]) && (own is null || !rest.StartsWith(own, StringComparison.Ordinal))) { continue; }
            var name = string.Join(' ', words[..n]);
            return BylineReader.LooksLikeName(name) ? name : null;
        }
        return null;
    }

    private const int MostNames = 4;

    private static readonly HashSet<string> s_before = new(StringComparer.Ordinal) { "সাবেক", "প্রধান", "নির্বাহী", "ব্যবস্থাপনা", "জ্যেষ্ঠ", "যুগ্ম", "সংবাদকর্মী", "চেয়ারম্যান", "মহাপরিচালক", "উপদেষ্টা", "বীর", "রাজনৈতিক", "সামাজিক", "জেন্ডার", "ভিজিটিং", "স্বাধীন" };

    private static readonly string[] s_titles = ["অধ্যাপক ", "ড. ", "ডা. ", "প্রফেসর ", "ব্যারিস্টার ", "অ্যাডভোকেট "];

    // "অধ্যাপক ডা. <name>": titles before a name are none of its words.
    private static string WithoutTitles(string text)
    {
        for (var again = true; again;)
        {
            again = false;
            foreach (var title in s_titles)
            {
                if (!text.StartsWith(title, StringComparison.Ordinal)) { continue; }
                text = text[title.Length..].TrimStart();
                again = true;
            }
        }
        return text;
    }
}
