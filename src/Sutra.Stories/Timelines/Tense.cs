using Sutra.Bangla.Sentences;
using Sutra.Bangla.Words;

namespace Sutra.Stories.Timelines;

/// <summary>Tells whether a sentence speaks of what is to come.</summary>
internal static class Tense
{
    private const int LastWords = 4;

    // তবে, এবে and the like end in বে and are no verbs.
    private static readonly HashSet<string> s_noVerbs = new(StringComparer.Ordinal) { "তবে", "ভাবে", "হিসেবে", "অভাবে", "প্রভাবে", "স্বভাবে", "উৎসবে", "বিপ্লবে", "পূর্বে", "গর্বে", "সরবে", "নীরবে", "ক্লাবে", "জবাবে", "বাস্তবে", "আদৌ" };

    // Nouns and verbs with which a plan is told in the present tense.
    private static readonly HashSet<string> s_plans = new(StringComparer.Ordinal) { "পরিকল্পনা", "পরিকল্পনার", "কথা", "সম্ভাবনা", "প্রস্তুতি", "ডাক", "আমন্ত্রণ", "ধার্য", "নির্ধারণ" };

    private static readonly string[] s_past = ["েছে", "েছেন", "েছিল", "েছিলেন", "লেন", "য়েছে", "য়েছেন", "য়েছিল", "য়েছিলেন", "দেন", "নেন", "করেন", "যান", "হন", "হয়"];

    /// <summary>Whether the sentence's verb is in the future (করবেন, হবে), or a plan is spoken of (যাওয়ার কথা রয়েছে).</summary>
    public static bool IsFuture(Sentence sentence)
    {
        var words = sentence.Tokens.Where(t => t.Kind == TokenKind.Word).TakeLast(LastWords).Select(t => t.ToString()).ToList();
        return words.Exists(IsFutureVerb) || (words.Exists(s_plans.Contains) && words.Exists(w => w is "রয়েছে" or "আছে" or "নিয়েছেন" or "করেছেন" or "নিচ্ছেন" or "দিয়েছে" or "দিয়েছেন" or "জানিয়েছেন"));
    }

    /// <summary>Whether the sentence's last word is a verb of the past (ভেঙে পড়েছে, বন্ধ করেন, গিয়েছিলেন).</summary>
    public static bool IsPast(Sentence sentence) =>
        sentence.Tokens.LastOrDefault(t => t.Kind == TokenKind.Word) is { Source: not null } last && s_past.Any(e => last.Text.EndsWith(e, StringComparison.Ordinal));

    private static bool IsFutureVerb(string word) =>
        word.Length >= 3 && (word.EndsWith("বেন", StringComparison.Ordinal) || word.EndsWith("বে", StringComparison.Ordinal)) && !s_noVerbs.Contains(word);
}
