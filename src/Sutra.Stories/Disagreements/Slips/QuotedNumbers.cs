using NodaTime;
using Sutra.Bangla.Numbers;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
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

    // "One or two", as it is spoken: no number of its own in the language's tables.
    private static readonly string[] s_few = ["দুয়েক", "দু'এক", "দু’এক", "দুএক"];
    private const string Few = "1-2";

    private sealed record Quoted(Claim Claim, string Key);

    public static IEnumerable<Disagreement> Find(IReadOnlyList<ToldStory> line)
    {
        var quoted = line.SelectMany(t => t.Readings.SelectMany(r => r.Statements.Where(s => s.Kind == StatementKind.Direct).SelectMany(s => s.Sentences).Distinct().Select(i => Of(t, r, r.Sentences[i])))).OfType<Quoted>();
        foreach (var same in quoted.GroupBy(q => q.Key, StringComparer.Ordinal))
        {
            var all = same.ToList();
            var differing = all.FindAll(a => all.Exists(b => Near(a.Claim.Reading, b.Claim.Reading) && a.Claim.Key != b.Claim.Key));
            if (differing.Count > 1 && ClaimGroups.Make(same.Key, DisagreementKind.Number, [.. differing.Select(q => q.Claim)]) is { } found) { yield return found; }
        }
    }

    private static bool Near(Reading a, Reading b) =>
        a != b && a.Article.Published?.Day is { } x && b.Article.Published?.Day is { } y && Math.Abs(Period.DaysBetween(x, y)) <= NearDays;

    private static Quoted? Of(ToldStory told, Reading reading, Sentence sentence)
    {
        var words = sentence.Tokens.Where(t => t.Kind != TokenKind.Mark).ToList();
        if (words.Count is < 5 or > MostTokens || NumberIn(reading, sentence) is not { } number) { return null; }
        if (words[First].Span.Start > number.Span.Start || words[First - 1].Span.End > number.Span.Start) { return null; }
        if (!words.Take(First).Any(w => TermTable.Documents(RoughStem.Of(w.Text)) < CommonWord)) { return null; }
        return new Quoted(new Claim(told, reading, sentence, number.Span.Of(sentence.Text), number.Key), $"{words[0]} {words[1]} … {words[^1]}");
    }

    // The one number of a sentence. "One or two" and "two or three" meet in two; said of one sentence they differ.
    private static (TextSpan Span, string Key)? NumberIn(Reading reading, Sentence sentence)
    {
        var numbers = NumberFinder.Find(sentence, [.. reading.Times.Where(t => t.Sentence == sentence.Index).Select(t => t.Span)]);
        if (numbers is [{ IsOrdinal: false } number]) { return (number.NumberSpan, $"{number.Value}-{number.To}"); }
        return numbers.Count == 0 ? FewIn(sentence) : null;
    }

    // দুয়েকটা; দু-একটা, which is three tokens.
    private static (TextSpan Span, string Key)? FewIn(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Array.Exists(s_few, w => tokens[i].Text.StartsWith(w, StringComparison.Ordinal))) { return (tokens[i].Span, Few); }
            if (tokens[i].Text is "দু" or "দুই" && i + 2 < tokens.Count && tokens[i + 1].Text is "-" or "–" && tokens[i + 2].Text.StartsWith("এক", StringComparison.Ordinal)) { return (TextSpan.FromBounds(tokens[i].Span.Start, tokens[i + 2].Span.End), Few); }
        }
        return null;
    }
}
