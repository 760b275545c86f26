using Sutra.Bangla.Sentences;

namespace Sutra.Stories.Disagreements;

/// <summary>Tells counts that are right when they are said, and others a day later.</summary>
internal static class RunningCounts
{
    // As bulletins put it: of the last 24 hours, so far.
    private static readonly string[] s_ofDay = ["২৪ ঘণ্টায়", "২৪ ঘন্টায়"];
    private static readonly string[] s_words = [.. s_ofDay, "এখন পর্যন্ত", "এ পর্যন্ত", "আজ পর্যন্ত"];

    private static readonly string[] s_parts = ["তাঁদের মধ্যে", "তাদের মধ্যে", "এঁদের মধ্যে", "এদের মধ্যে", "এর মধ্যে", "এগুলোর মধ্যে", "যাঁদের মধ্যে", "যাদের মধ্যে"];

    /// <summary>Whether a sentence counts a part of what the sentence before has counted ("তাঁদের মধ্যে ২৪ জন"): without that it says nothing.</summary>
    public static bool IsPart(Sentence sentence) => Array.Exists(s_parts, w => sentence.Text.StartsWith(w, StringComparison.Ordinal));

    /// <summary>Whether a sentence counts what the last day added: "গত ২৪ ঘণ্টায় ৩৩ জন".</summary>
    public static bool IsOfDay(string sentence) => Array.Exists(s_ofDay, w => sentence.Contains(w, StringComparison.Ordinal));

    /// <summary>Whether a sentence counts so: "গত ২৪ ঘণ্টায় ৩৩ জন", "এখন পর্যন্ত ২০ লাখ".</summary>
    public static bool IsOne(string sentence) => Array.Exists(s_words, w => sentence.Contains(w, StringComparison.Ordinal));
}
