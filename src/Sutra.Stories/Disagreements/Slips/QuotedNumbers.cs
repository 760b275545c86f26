using NodaTime;
using Sutra.Bangla.Numbers;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Words;
using Sutra.Stories.Readings;
using Sutra.Stories.Statements;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Disagreements.Slips;

/// <summary>Finds numbers that articles put differently into one speech, in short quoted sentences that begin and end with the same words.</summary>
internal static class QuotedNumbers
{
    private const int MostTokens = 14;
    private const int First = 2;
    private const int NearDays = 1;

    // A sentence that begins with words this common may be any.
    private const int CommonWord = 150;

    private sealed record Quoted(Claim Claim, NumberExpression Number, string Key);

    public static IEnumerable<Disagreement> Find(IReadOnlyList<ToldStory> line)
    {
        var quoted = line.SelectMany(t => t.Readings.SelectMany(r => r.Statements.Where(s => s.Kind == StatementKind.Direct).SelectMany(s => s.Sentences).Distinct().Select(i => Of(t, r, r.Sentences[i])))).OfType<Quoted>();
        foreach (var same in quoted.GroupBy(q => q.Key, StringComparer.Ordinal))
        {
            var all = same.ToList();
            var differing = all.FindAll(a => all.Exists(b => Near(a.Claim.Reading, b.Claim.Reading) && !Overlap(a.Number, b.Number)));
            if (differing.Count > 1 && ClaimGroups.Make(same.Key, DisagreementKind.Number, [.. differing.Select(q => q.Claim)]) is { } found) { yield return found; }
        }
    }

    private static bool Near(Reading a, Reading b) =>
        a != b && a.Article.Published?.Day is { } x && b.Article.Published?.Day is { } y && Math.Abs(Period.DaysBetween(x, y)) <= NearDays;

    // "one or two" and "two or three" meet in two; said of one sentence they differ.
    private static bool Overlap(NumberExpression a, NumberExpression b) => a.Value == b.Value && a.To == b.To;

    private static Quoted? Of(ToldStory told, Reading reading, Sentence sentence)
    {
        var words = sentence.Tokens.Where(t => t.Kind != TokenKind.Mark).ToList();
        if (words.Count is < 5 or > MostTokens || NumberFinder.Find(sentence, [.. reading.Times.Where(t => t.Sentence == sentence.Index).Select(t => t.Span)]) is not [var number]) { return null; }
        if (number.IsOrdinal || words[First].Span.Start > number.Span.Start || words[First - 1].Span.End > number.Span.Start) { return null; }
        if (!words.Take(First).Any(w => TermTable.Documents(RoughStem.Of(w.Text)) < CommonWord)) { return null; }
        var text = number.NumberSpan.Of(sentence.Text);
        return new Quoted(new Claim(told, reading, sentence, text, $"{number.Value}-{number.To}"), number, $"{words[0]} {words[1]} … {words[^1]}");
    }
}
