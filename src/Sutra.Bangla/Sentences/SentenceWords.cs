using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Sentences;

/// <summary>The words around a mark, and what the tables of words say of them.</summary>
internal static class SentenceWords
{
    private const int LongestWord = 40;

    /// <summary>The word that ends where the text is cut at <paramref name="end"/>; empty where none touches it.</summary>
    public static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, int end)
    {
        var start = end;
        while (start > 0 && end - start < LongestWord && Letters.IsWordPart(text[start - 1])) { start--; }
        return text[start..end];
    }

    /// <summary>The word that begins at <paramref name="start"/>; empty where none does.</summary>
    public static ReadOnlySpan<char> At(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < LongestWord && Letters.IsWordPart(text[end])) { end++; }
        return text[start..end];
    }

    /// <summary>Whether a character makes what it stands in more than marks.</summary>
    public static bool IsPart(char c) => Letters.IsWordPart(c) && !char.IsSurrogate(c);

    /// <summary>The first position from <paramref name="i"/> on that is no white space.</summary>
    public static int SkipSpaces(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i])) { i++; }
        return i;
    }

    /// <summary>Whether it is a finite verb and nothing else (করেন, হয়েছে; not করে, which is a participle too).</summary>
    public static bool IsFinite(ReadOnlySpan<char> word) => Finite(word) is not null;

    /// <summary>What a finite verb is that is nothing else.</summary>
    public static WordForm? Finite(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !Letters.IsBengaliLetter(word[0])) { return null; }
        var readings = WordReadings.Of(word);
        if (!IsFinite(readings.Only)) { return null; }
        return readings.Choices is null || Array.TrueForAll(readings.Choices, c => IsFinite(c.Form)) ? readings.Only : null;
    }

    /// <summary>Whether a verb is likely meant, finite or not.</summary>
    public static bool IsVerb(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !Letters.IsBengaliLetter(word[0])) { return false; }
        var readings = WordReadings.Of(word);
        return readings.Only.Class == WordClass.Verb && readings.Only.Verb != VerbForm.VerbalNoun || word is "বলে" or "করে";
    }

    /// <summary>Whether it joins what follows to what stands before.</summary>
    public static bool IsJoining(ReadOnlySpan<char> word) => word is "এবং" or "ও" or "যে" or "বলে" or "বা" or "কিংবা" or "অথবা" or "কি" or "কিনা";

    /// <summary>Whether it is an ending and no word (‘মা!’র); not এর and এ, which begin sentences that no space parts from the quote.</summary>
    public static bool IsSuffix(ReadOnlySpan<char> word) => word is "র" or "কে" or "তে" or "য়" or "টি" or "টা" or "টির" or "টিতে" or "টিকে" or "গুলো" or "খ্যাত";

    private static bool IsFinite(WordForm form) =>
        form.Verb is VerbForm.Present or VerbForm.Continuous or VerbForm.Perfect or VerbForm.Past or VerbForm.PastContinuous or VerbForm.PastPerfect
            or VerbForm.Habitual or VerbForm.Future or VerbForm.Imperative;
}
