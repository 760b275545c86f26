using Sutra.Bangla.Sentences;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Times;

/// <summary>When the sentence's verb says it is.</summary>
internal enum Tense
{
    Unknown,
    Past,
    Future,

    /// <summary>The verb is of the past perfect, which leaves no doubt: হয়েছিল.</summary>
    LongPast,

    /// <summary>The verb is past, but what it tells of is a plan: নভেম্বরে সফরের জন্য আমন্ত্রণ জানান.</summary>
    Planned,
}

/// <summary>Tells the tense of the clause that follows a time: Bengali verbs stand last, so the first finite verb after it is its own.</summary>
internal static class TenseReader
{
    private static readonly string[] s_future = ["বে", "বেন", "বেনা", "বো", "বেও", "বেই"];
    private static readonly string[] s_past = ["ছে", "ছেন", "ছিল", "ছিলেন", "ছিলো", "লেন", "ছি", "ছিলাম", "লাম", "েছিল"];

    // A verb farther off than so many tokens belongs to something else.
    private const int FarthestVerb = 60;

    // Words that end like a future verb and are none.
    private static readonly HashSet<string> s_noVerbs = new(StringComparer.Ordinal)
    {
        "তবে", "কবে", "যবে", "সবে", "এভাবে", "সেভাবে", "যেভাবে", "কীভাবে", "কিভাবে", "হিসাবে", "অভাবে", "প্রভাবে", "স্বভাবে", "জবাবে", "প্রস্তাবে", "উৎসবে", "ক্লাবে", "বাস্তবে", "সম্ভবে",
        "গৌরবে", "পাঞ্জাবে", "নীরবে", "সরবে", "মহোৎসবে", "হবেই", "আরবে", "পর্বে", "পূর্বে", "গর্বে", "নির্বিশেষে", "ভাবে", "সদ্ভাবে", "আবে", "বৈভবে", "ইউটিউবে", "ল্যাবে", "খেতাবে", "হিসেবে",
    };

    private static readonly HashSet<string> s_plans = new(StringComparer.Ordinal) { "আমন্ত্রণ", "নিমন্ত্রণ", "দাওয়াত", "পরিকল্পনা", "প্রস্তুতি" };

    // What an invitation or a plan is for.
    private static readonly HashSet<string> s_purposes = new(StringComparer.Ordinal)
    {
        "জন্য", "সফরের", "সফরে", "আসার", "আসতে", "যাওয়ার", "যেতে", "দেওয়ার", "দিতে", "নেওয়ার", "নিতে", "করার", "আয়োজনের",
    };

    /// <summary>The tense that the first finite verb after a token shows; words that plan (কথা, নির্ধারিত, আগামী) count as future.</summary>
    public static Tense After(Sentence sentence, int position)
    {
        var (planned, purpose) = (false, false);
        var tokens = TokenList.Of(sentence.Tokens);
        var first = IndexAt(tokens, position);
        for (var i = first; i < tokens.Count && i < first + FarthestVerb; i++)
        {
            var token = tokens[i];
            if (token.Kind != TokenKind.Word) { continue; }
            var text = token.Text;
            if (planned && text is "কথা") { return Tense.Future; }
            planned = text is "হওয়ার" or "যাওয়ার" or "করার" or "আসার" or "নেওয়ার" or "দেওয়ার";
            if (purpose && In(s_plans, text)) { return Tense.Planned; }
            purpose |= In(s_purposes, text);
            if (IsFuture(text)) { return Tense.Future; }
            // হতে পারে, কমতে পারে: what may come.
            if (text is "পারে" or "পারেন" && i > first && tokens[i - 1].Text.EndsWith("তে")) { return Tense.Future; }
            if (text.EndsWith("েছিল") || text.EndsWith("েছিলেন") || text.EndsWith("েছিলো") || text.EndsWith("েছিলাম")) { return Tense.LongPast; }
            if (IsPast(text)) { return Tense.Past; }
        }
        return Tense.Unknown;
    }

    private static bool In(HashSet<string> set, ReadOnlySpan<char> word) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static int IndexAt(TokenList tokens, int position)
    {
        var (low, high) = (0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Span.Start < position) { low = middle + 1; } else { high = middle; }
        }
        return low;
    }

    private static bool IsFuture(ReadOnlySpan<char> word)
    {
        if (word is "অনুষ্ঠেয়" or "অনুষ্ঠিতব্য" or "আসন্ন" or "নির্ধারিত" or "সামনে") { return true; }
        if (word.Length < 3 || In(s_noVerbs, word) || word.EndsWith("ভাবে") || word.EndsWith("র্বে") || word.EndsWith("সবে") || word.EndsWith("ক্লাবে")) { return false; }
        foreach (var ending in s_future) { if (word.EndsWith(ending)) { return true; } }
        return false;
    }

    private static bool IsPast(ReadOnlySpan<char> word)
    {
        if (word is "হয়" or "হন" or "যায়" or "যান" or "পান") { return true; }
        if (word.Length < 4 || word is "মিছিল" or "কাছে" or "পাছে" or "গাছে" or "পেছে" or "মাছে" or "আছে" or "আছেন" or "রয়েছে" or "রয়েছেন") { return false; }
        if (word.EndsWith("েন") || word is "জানান" or "জানায়" or "স্বাক্ষরিত" or "প্রকাশিত" or "আয়োজিত") { return true; }
        foreach (var ending in s_past) { if (word.EndsWith(ending)) { return true; } }
        return false;
    }
}
