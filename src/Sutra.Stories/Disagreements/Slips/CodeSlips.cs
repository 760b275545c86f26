using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Disagreements.Slips;

/// <summary>Finds numbers of plates and the like that differ in one digit ("ঢাকা মেট্রো-ল ৫৪-…").</summary>
internal static class CodeSlips
{
    private const int Digits = 5;
    private static readonly HashSet<string> s_series = new(StringComparer.Ordinal) { "মেট্রো" };

    private sealed record Code(Claim Claim, string Series, string Number);

    public static IEnumerable<Disagreement> Find(IReadOnlyList<ToldStory> line)
    {
        var codes = line.SelectMany(t => t.Readings.SelectMany(r => r.Sentences.SelectMany(s => In(t, r, s)))).ToList();
        foreach (var series in codes.GroupBy(c => c.Series, StringComparer.Ordinal))
        {
            var all = series.ToList();
            var near = all.FindAll(a => all.Exists(b => a.Number.Length == b.Number.Length && a.Number.Zip(b.Number).Count(p => p.First != p.Second) == 1));
            if (near.Count > 1 && ClaimGroups.Make(near[0].Series, DisagreementKind.Other, [.. near.Select(c => c.Claim)]) is { } found) { yield return found; }
        }
    }

    // A city, its series of plates, a letter, two digits, four.
    private static IEnumerable<Code> In(ToldStory told, Reading reading, Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var i = 1; i + 2 < tokens.Count; i++)
        {
            if (!s_series.Contains(tokens[i].ToString())) { continue; }
            var numbers = tokens.Skip(i + 1).TakeWhile(t => t.Kind != TokenKind.Word || t.Span.Length <= 2).ToList();
            var digits = string.Concat(numbers.Where(t => t.Kind == TokenKind.Number).Select(t => t.ToString()));
            if (digits.Length < Digits) { continue; }
            var last = numbers.FindLast(t => t.Kind == TokenKind.Number);
            var letter = string.Concat(numbers.Where(t => t.Kind == TokenKind.Word).Select(t => t.ToString()));
            var text = TextSpan.FromBounds(tokens[i - 1].Span.Start, last.Span.End).Of(sentence.Text);
            yield return new Code(new Claim(told, reading, sentence, text, digits), $"{tokens[i - 1]} {tokens[i]} {letter}", digits);
        }
    }
}
