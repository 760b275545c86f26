using Sutra.Bangla.Text;
using Sutra.Pages.Dumps;

namespace Sutra.Pages.Metadata;

/// <summary>Reads who filed a report: a desk, a correspondent, a person's name.</summary>
internal static class BylineReader
{
    private static readonly char[] s_edges = [' ', ':', 'ঃ', '।', '॥', '|', '-', '–', '—', '•', '*', '>', ','];

    // Words of phrases, none of which stands in a person's name.
    private static readonly HashSet<string> s_noNames = new(StringComparer.Ordinal)
    {
        "থেকে", "হতে", "পর্যন্ত", "জন্য", "নিয়ে", "সঙ্গে", "সাথে", "পর", "আগে", "পরে", "না", "আর", "এই", "সেই", "আজ", "কাল", "আরও", "আরো", "ও", "এবং", "যে", "সব", "নতুন", "এক", "দুই", "তিন", "চার", "পাঁচ", "বড়", "ছোট", "প্রথম", "শেষ", "শুরু", "নিহত", "আহত", "গ্রেপ্তার", "গ্রেফতার", "আটক", "মৃত্যু", "উদ্ধার", "খবর", "সংবাদ", "পাতা", "সংস্করণ", "মেনু", "ম্যেনু", "বিভাগ", "অনুষ্ঠান", "উদ্বোধন", "অনুষ্ঠিত", "মেলা", "দাবি", "অভিযোগ", "মামলা", "বিশেষ", "আয়োজন", "দিবস",
    };

    /// <summary>Whether a line is a byline by its form: it is short and closes with a desk's or correspondent's word, a place or outlet after it aside.</summary>
    public static bool IsByline(string text)
    {
        if (text.Length > 90 || text.Contains('@', StringComparison.Ordinal) || text.AsSpan().ContainsAny('?', '!', '।')) { return false; }
        var lead = FirstPart(text);
        var words = LineWords.Of(lead);
        if (words.Count is 0 or > 8) { return false; }
        return HasRole(words) && !HasVerbLook(words);
    }

    /// <summary>The byline of a byline's line: marks at its ends and the outlet after a stroke dropped; a name printed twice, once.</summary>
    public static string NameIn(string text)
    {
        var bar = text.IndexOf('|', StringComparison.Ordinal);
        var name = (bar > 3 ? text[..bar] : text).Trim(s_edges);
        foreach (var lead in (ReadOnlySpan<string>)["লেখক:", "প্রতিবেদক:", "লিখেছেন", "by ", "By ", "লেখা:"])
        {
            if (name.StartsWith(lead, StringComparison.Ordinal)) { name = name[lead.Length..].Trim(s_edges); }
        }
        return Once(name);
    }

    /// <summary>
    /// The byline that opens a body paragraph, and where the text after it begins: "আন্তর্জাতিক ডেস্ক: …", "॥ … প্রতিনিধি ॥ …",
    /// "রুমানা চৌধুরী : ২] …"; null where none does. A place alone ("সুনামগঞ্জ: …") is none.
    /// </summary>
    public static (string Name, int TextStart)? AtStartOf(string text)
    {
        var from = 0;
        while (from < text.Length && text[from] is '॥' or '।' or '|' or ' ' or '*') { from++; }
        var end = EndOfLead(text, from);
        if (end < 0) { return null; }
        var lead = text[from..end].Trim(s_edges);
        var rest = end;
        while (rest < text.Length && (Array.IndexOf(s_edges, text[rest]) >= 0)) { rest++; }
        if (lead.Length is < 4 or > 70 || rest >= text.Length) { return null; }
        var words = LineWords.Of(lead);
        if (words.Count > 8) { return null; }
        if (HasRole(words)) { return (lead, rest); }
        var numbered = rest + 2 < text.Length && Letters.IsDigit(text[rest]) && text[rest + 1] is ']' or ')';
        return numbered && LooksLikeName(lead) ? (lead, rest) : null;
    }

    /// <summary>Whether a line may be a person's name: two to four words without case endings, verbs, digits or marks but those of names; a place may follow a comma.</summary>
    public static bool LooksLikeName(string text)
    {
        var name = text.Trim(s_edges);
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0)
        {
            // A place or two may follow the comma; a headline's second half may not.
            var place = LineWords.Of(name[(comma + 1)..]);
            if (place.Count > 2 || HasVerbLook(place)) { return false; }
            name = name[..comma];
        }
        if (name.Length is < 5 or > 40) { return false; }
        foreach (var c in name)
        {
            if (!Letters.IsWordPart(c) && c is not (' ' or '.' or '-' or '(' or ')') || Letters.IsDigit(c)) { return false; }
        }
        var words = LineWords.Of(name);
        return words.Count is >= 2 and <= 5 && words.TrueForAll(w => !HasCaseEnding(w) && !s_noNames.Contains(w)) && !HasVerbLook(words) && OutletReader.Alone(name) is null;
    }

    // "খেলা ডেস্ক <name> মোট রান: …" is the desk and a list's first entry: behind the desk stand its place and "রিপোর্ট" at most.
    private const int MostBehindDesk = 3;

    private static bool HasRole(List<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            // "সংবাদ সংস্থা, জেনেভা:"
            if (words[i] == "সংস্থা" && i == 1 && words[0] is "সংবাদ" or "বার্তা") { return words.Count <= 3; }
            if (WordTable.Persons.Contains(words[i])) { return (i > 0 || words.Count == 1) && MayFollow(words, i); }
            if (WordTable.Desks.Contains(words[i]) && (i == words.Count - 1 || (words[i] is "ডেস্ক" or "ডেক্স" && words.Count - i <= MostBehindDesk)) && (words[i] is not ("নিউজ" or "অফিস" or "রিপোর্ট" or "প্রতিবেদন" or "কক্ষ") || i > 0 && Closes(words, i))) { return true; }
        }
        return false;
    }

    // A place of a word or two may follow the designation; what a delegation does may not ("… প্রতিনিধি দলের বৈঠক").
    private static bool MayFollow(List<string> words, int role)
    {
        if (words.Count - role > 4) { return false; }
        for (var i = role + 1; i < words.Count; i++)
        {
            if (words[i].StartsWith("দল", StringComparison.Ordinal) || s_noNames.Contains(words[i]) || words[i] is "বৈঠক" or "সভা" or "সম্মেলন" or "নির্বাচন") { return false; }
        }
        return true;
    }

    // "ডেস্ক নিউজ", "ডেস্ক রিপোর্ট", "বার্তা কক্ষ", and "<outlet> প্রতিবেদন" of two words.
    private static bool Closes(List<string> words, int i) => words[i] switch
    {
        "কক্ষ" => words[i - 1] is "বার্তা" or "নিউজ",
        "প্রতিবেদন" => words.Count == 2 && words[0] is not ("বিশেষ" or "তদন্ত" or "এক" or "এই" or "বার্ষিক" or "খসড়া"),
        "অফিস" => words[i - 1] is "নিজস্ব" or "ব্যুরো",
        _ => words[i - 1] is "ডেস্ক" or "ডেক্স" or "নিউজ",
    };

    private static bool HasVerbLook(List<string> words) => words.Exists(w => VerbLook.IsFinite(w));

    // Genitive, locative, objective and plural endings; names in -র and -ে are let through only where no vowel sign makes a genitive.
    private static bool HasCaseEnding(string w) =>
        w.Length > 3 && (w.EndsWith("ের", StringComparison.Ordinal) || w.EndsWith("তে", StringComparison.Ordinal) || w.EndsWith("য়ের", StringComparison.Ordinal)
            || w.EndsWith("গুলো", StringComparison.Ordinal) || w.EndsWith("দের", StringComparison.Ordinal) || w.EndsWith("য়ে", StringComparison.Ordinal)
            || w.EndsWith("টি", StringComparison.Ordinal) && w.Length > 4 || w.EndsWith('ে') && w.Length > 4);

    private static string FirstPart(string text)
    {
        var bar = text.IndexOf('|', StringComparison.Ordinal);
        return bar > 3 ? text[..bar] : text;
    }

    private static int EndOfLead(string text, int from)
    {
        var limit = Math.Min(text.Length, from + 80);
        for (var i = from; i < limit; i++)
        {
            if (text[i] is ':' or 'ঃ' or '॥' or '।' or '|' or '>') { return i; }
            if (Letters.IsDash(text[i]) && i > from && text[i - 1] == ' ') { return i; }
        }
        return -1;
    }

    private static string Once(string name)
    {
        if (name.Length % 2 == 0 && name.Length >= 8 && name.AsSpan(0, name.Length / 2).SequenceEqual(name.AsSpan(name.Length / 2))) { return name[..(name.Length / 2)]; }
        return name;
    }
}
