namespace Sutra.Stories.Disagreements;

/// <summary>Tells counts that are right when they are said, and others a day later.</summary>
internal static class RunningCounts
{
    // As bulletins put it: of the last 24 hours, so far.
    private static readonly string[] s_words = ["২৪ ঘণ্টায়", "২৪ ঘন্টায়", "এখন পর্যন্ত", "এ পর্যন্ত", "আজ পর্যন্ত"];

    /// <summary>Whether a sentence counts so: "গত ২৪ ঘণ্টায় ৩৩ জন", "এখন পর্যন্ত ২০ লাখ".</summary>
    public static bool IsOne(string sentence) => Array.Exists(s_words, w => sentence.Contains(w, StringComparison.Ordinal));
}
