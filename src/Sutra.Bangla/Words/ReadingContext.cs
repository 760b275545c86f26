using Sutra.Bangla.Facts;
using Sutra.Bangla.Text;

namespace Sutra.Bangla.Words;

/// <summary>Whether a condition of ambiguous-words.tsv holds at a place of a sentence.</summary>
internal static class ReadingContext
{
    private static readonly Dictionary<string, string> s_lightNouns = FactTable.Load(typeof(ReadingContext).Assembly, "light-nouns.tsv").Rows
        .GroupBy(r => r["noun"], StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => string.Join(' ', g.Select(r => r["use"])), StringComparer.Ordinal);
    private static readonly string[] s_times =
    [
        "বছর", "মাস", "দিন", "সপ্তাহ", "ঘণ্টা", "মিনিট", "যুগ", "দশক", "সময়", "কাল", "ক্ষণ", "যাবৎ", "শতক",
    ];

    /// <summary>Whether it holds.</summary>
    /// <param name="when">The condition.</param>
    /// <param name="tokens">The sentence.</param>
    /// <param name="at">The place of the word in question.</param>
    /// <param name="before">What the words before it are.</param>
    public static bool Holds(string when, IReadOnlyList<Token> tokens, int at, ReadOnlySpan<WordForm> before) => when switch
    {
        "" => true,
        "before-stop" => at > 0 && (at + 1 == tokens.Count || IsStop(tokens[at + 1])),
        "before-number" => at + 1 < tokens.Count && (tokens[at + 1].Kind == TokenKind.Number || OnlyFormOf(tokens[at + 1])?.Class == WordClass.Numeral),
        _ when when.StartsWith("before-verb:", StringComparison.Ordinal) => IsVerbOf(tokens, at + 1, when),
        _ => at > 0 && HoldsAfter(when, tokens[at - 1], before[at - 1]),
    };

    private static bool HoldsAfter(string when, Token last, WordForm form) => when switch
    {
        "after-number" => form.Class == WordClass.Numeral || form.Class == WordClass.Particle && last.Kind == TokenKind.Word && !last.AfterSpace,
        "after-genitive" => form.Case == WordCase.Genitive,
        "after-genitive-or-place" => form.Case == WordCase.Genitive || form is { Class: WordClass.Noun, Case: WordCase.None } && Names.Gazetteer.IsPlace(form.Lemma),
        "after-time" => IsTime(form.Lemma),
        "after-not" => last.Is("না"),
        "after-perfective" => form.Verb == VerbForm.Perfective,
        "after-verb" => form.Class == WordClass.Verb,
        "after-taken" => IsLight(form.Lemma, "taken"),
        "after-given" => IsLight(form.Lemma, "given"),
        "after-worn" => IsLight(form.Lemma, "worn"),
        _ => false,
    };

    private static bool IsTime(string lemma)
    {
        foreach (var time in s_times)
        {
            if (lemma.EndsWith(time, StringComparison.Ordinal)) { return true; }
        }
        return false;
    }

    private static bool IsLight(string lemma, string use) =>
        s_lightNouns.TryGetValue(lemma, out var uses) && uses.Contains(use, StringComparison.Ordinal);

    private static bool IsStop(Token token) =>
        token.Kind == TokenKind.Mark && (Letters.IsDanda(token.Text[0]) || token.Text[0] is '?' or '!' || Letters.IsClosingQuote(token.Text[0]));

    private static WordForm? OnlyFormOf(Token token) => token.Kind == TokenKind.Word ? WordReadings.Of(token.Text).Only : null;

    private static bool IsVerbOf(IReadOnlyList<Token> tokens, int at, string when) =>
        at < tokens.Count && OnlyFormOf(tokens[at]) is { Class: WordClass.Verb } form && when.AsSpan("before-verb:".Length).Contains(form.Lemma, StringComparison.Ordinal);
}
