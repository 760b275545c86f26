using Sutra.Bangla.Words;

namespace Sutra.Stories.Disagreements;

/// <summary>Tells verbs that deny (হয়নি, নেই, যাবে না) from words that only end so (তিনি, কোম্পানি).</summary>
internal static class Negation
{
    /// <summary>Whether a word is a negated verb or a word of negation.</summary>
    public static bool Is(Token token) => token.Text is "না" or "নেই" or "নয়" or "নই" or "নন" || IsPast(token);

    /// <summary>Whether a word is a verb of the past denied (হয়নি, করেননি).</summary>
    public static bool IsPast(Token token) =>
        token.Text.EndsWith("নি", StringComparison.Ordinal) && token.Text is not ("তিনি" or "ইনি" or "উনি" or "যিনি") && Lemmatizer.Read(token.ToString()).Class == WordClass.Verb;
}
