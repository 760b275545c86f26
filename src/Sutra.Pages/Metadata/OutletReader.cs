using Sutra.Bangla.Text;
using Sutra.Pages.Articles;
using Sutra.Pages.Dumps;

namespace Sutra.Pages.Metadata;

/// <summary>Reads which outlet a page is from, in the page's own words.</summary>
internal static class OutletReader
{
    private static readonly HashSet<string> s_kinds = new(StringComparer.Ordinal)
    {
        "নিউজ", "বার্তা", "টাইমস", "টাইমস্", "পত্রিকা", "সংবাদ", "টিভি", "কণ্ঠ", "মেইল", "পোস্ট", "ট্রিবিউন", "ডটকম", "কম", "২৪", "অনলাইন", "সমাচার", "বাণী", "দর্পণ", "প্রতিদিন", "news", "times", "post", "tv", "patrika", "online", "24",
    };

    private static readonly HashSet<string> s_deskWords = new(StringComparer.Ordinal)
    {
        "নিউজ", "ওয়েব", "অনলাইন", "ডেস্ক", "ডেক্স", "রিপোর্ট", "প্রতিবেদন", "প্রতিবেদক", "বিশেষ", "নিজস্ব", "স্টাফ", "বার্তা", "ডিজিটাল", "স্পোর্টস", "ক্রীড়া", "বিনোদন", "জেলা", "মফস্বল", "সারাদেশ", "সেন্ট্রাল", "মাল্টিমিডিয়া", "শিক্ষা", "ফিচার", "টেক", "আইটি", "বিজনেস", "ব্যবসা", "কক্ষ", "সংবাদ", "ইন্টারন্যাশনাল", "ন্যাশনাল", "আমাদের", "তদন্ত",
    };

    /// <summary>Whether a word stands in the names of desks and correspondents whatever the outlet ("নিজস্ব", "ওয়েব", "ডেস্ক").</summary>
    public static bool IsDeskWord(string word) => s_deskWords.Contains(word);

    /// <summary>Whether what stands at a place of a text shows that the words before it name an outlet: a mark, or a word of desks ("ডেস্ক", "প্রতিবেদক") where those words are not all of that kind ("সংবাদ ডেস্ক" is a desk).</summary>
    public static bool NamesDesk(string text, int end)
    {
        if (end == text.Length) { return false; }
        if (text[end] != ' ') { return true; }
        var next = LineWords.Of(text[end..], 1);
        return next.Count > 0 && IsDeskWord(next[0]) && !LineWords.Of(text[..end]).TrueForAll(IsDeskWord);
    }

    private static readonly string[] s_noise =
        ["copyright", "all rights reserved", "all right reserved", "rights reserved", "কপিরাইট", "সর্বস্বত্ব স্বত্বাধিকার সংরক্ষিত", "সর্বস্বত্ব সংরক্ষিত", "সর্বস্বত্ব", "স্বত্ব সংরক্ষিত", "সংরক্ষিত", "স্বত্ব", "©", "(c)", "by", "powered", "reserved"];

    /// <summary>The outlet that a line names and nothing else: a name of the table, or two to four words that close with what papers call themselves.</summary>
    public static string? Alone(string text)
    {
        var bare = text.Trim(' ', ':', '-', '|', '•', '।', '॥');
        if (bare.StartsWith("Site icon ", StringComparison.OrdinalIgnoreCase)) { return bare["Site icon ".Length..].Trim(); }
        if (OutletTable.ByCertainName(bare) is { } known && SectionReader.NameOf(bare) is null) { return known; }
        var words = LineWords.Of(bare);
        return words.Count is >= 2 and <= 3 && bare.Length <= 30 && s_kinds.Contains(words[^1]) && words.TrueForAll(w => !VerbLook.IsFinite(w)) ? bare : null;
    }

    /// <summary>The outlet of a copyright line; null where it names none.</summary>
    public static string? InCopyright(string text) => OwnerIn(OwnersPart(text));

    private static string? OwnerIn(string text)
    {
        var rest = text;
        foreach (var n in s_noise) { rest = rest.Replace(n, " ", StringComparison.OrdinalIgnoreCase); }
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !w.All(c => Letters.IsDigit(c) || !Letters.IsWordPart(c)));
        var name = TrimYear(string.Join(' ', words)).Trim(' ', '-', '–', ',', '.', '|', ':', '।');
        return name.Length is >= 3 and <= 40 && LineWords.Of(name).Count <= 5 ? name : null;
    }

    // "© <owner> | Design & Developed by …": of the parts between strokes the one behind the sign that names somebody.
    private static string OwnersPart(string text)
    {
        if (!text.Contains('|', StringComparison.Ordinal)) { return text; }
        var parts = text.Split('|');
        var signed = Array.FindIndex(parts, p => p.Contains('©', StringComparison.Ordinal) || p.Contains("copyright", StringComparison.OrdinalIgnoreCase));
        return signed < 0 ? text : parts[signed..].FirstOrDefault(p => OwnerIn(p) is not null) ?? text;
    }

    /// <summary>The outlet in a desk's name: "নদীবার্তা ডেস্ক" is নদীবার্তা, "আন্তর্জাতিক ডেস্ক" none.</summary>
    public static string? InByline(string byline)
    {
        if (OutletTable.AtStartOf(byline) is { } known) { return known; }
        var words = byline.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var desk = Array.FindIndex(words, w => w is "ডেস্ক" or "ডেক্স");
        if (desk is < 1 or > 3) { return null; }
        var name = words[..desk].ToList();
        while (name.Count > 0 && s_deskWords.Contains(name[^1])) { name.RemoveAt(name.Count - 1); }
        var joined = string.Join(' ', name);
        return name.Count > 0 && !name.Exists(s_deskWords.Contains) && SectionReader.NameOf(joined) is null && !WordTable.Rubrics.Contains(joined) ? joined : null;
    }

    /// <summary>The outlet in the page's lines: copyright, byline, sign-off, a line of its own, the browser's title.</summary>
    public static string? Read(PageLayout page, string? byline)
    {
        if (page.Texts(LineLabel.Copyright).Select(InCopyright).FirstOrDefault(n => n is not null) is { } owner) { return owner; }
        if (byline is not null && InByline(byline) is { } desk) { return desk; }
        if (page.Texts(LineLabel.Byline).Select(AfterBar).FirstOrDefault(n => n is not null) is { } bar) { return bar; }
        if (page.Texts(LineLabel.Signoff).Select(s => OutletTable.AtStartOf(s)).FirstOrDefault(n => n is not null) is { } foot) { return foot; }
        if (page.Texts(LineLabel.Dateline).Select(BeforeComma).FirstOrDefault(n => n is not null) is { } lead) { return lead; }
        for (var i = 0; i < page.Core.First; i++)
        {
            if (page[i] is LineLabel.Boilerplate or LineLabel.Byline && (Alone(page.Lines[i].Text) ?? InTitle(page, i)) is { } name) { return name; }
        }
        return InMasthead(page);
    }

    // A line of a word or two above the article that the imprint below it names again: "প্রকাশক: <outlet> মিডিয়া লিমিটেড, …".
    private static string? InMasthead(PageLayout page)
    {
        var imprint = string.Join('\n', page.Lines.Skip(page.Core.Last + 1).Where(l => l.Kind is LineKind.Contact or LineKind.Copyright || WordTable.Footers.Any(f => l.Text.StartsWith(f, StringComparison.OrdinalIgnoreCase))).Select(l => l.Text));
        for (var i = 0; i < page.Core.First && imprint.Length > 0; i++)
        {
            var text = page.Lines[i].Text;
            if (page[i] == LineLabel.Boilerplate && page.Lines[i].Kind == LineKind.Text && text.Length is >= 4 and <= 30 && LineWords.Of(text, 4).Count <= 3 && imprint.Contains(text, StringComparison.Ordinal)) { return text; }
        }
        return null;
    }

    private static string? AfterBar(string text)
    {
        var bar = text.LastIndexOf('|');
        var name = bar > 0 ? text[(bar + 1)..].Trim() : "";
        return name.Length is >= 3 and <= 40 && (OutletTable.ByName(name) is not null || name.Contains('.', StringComparison.Ordinal) || LineWords.Of(name) is { Count: <= 4 } words && words.Exists(s_kinds.Contains)) ? name : null;
    }

    // "<outlet>,৩ জুন:"
    private static string? BeforeComma(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma < 4) { return null; }
        var name = text[..comma].Trim();
        return OutletTable.ByCertainName(name) ?? (LineWords.Of(name) is { Count: >= 2 and <= 6 } words && words.Exists(s_kinds.Contains) && !DateLines.IsDateLine(name) ? name : null);
    }

    // "<headline> - <outlet>"
    private static string? InTitle(PageLayout page, int i)
    {
        if (page.Headline < 0 || i == page.Headline) { return null; }
        var headline = HeadlineLines.Bare(page.Lines[page.Headline].Text);
        var text = page.Lines[i].Text;
        if (!text.StartsWith(headline, StringComparison.Ordinal)) { return null; }
        var rest = text[headline.Length..].Trim(' ', '-', '|', '–', '—', '»', '•');
        return rest.Length is >= 3 and <= 40 ? rest : null;
    }

    private static string TrimYear(string name)
    {
        var end = name.Length;
        while (end > 0 && (Letters.IsDigit(name[end - 1]) || name[end - 1] is '-' or '–' or ' ')) { end--; }
        return name.Length - end >= 4 ? name[..end] : name;
    }
}
