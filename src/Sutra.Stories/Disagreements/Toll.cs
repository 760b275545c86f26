using System.Collections.Frozen;
using Sutra.Bangla.Facts;
using Sutra.Bangla.Numbers;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Disagreements;

/// <summary>How many people a sentence says were killed, hurt, held or missing.</summary>
/// <param name="Claim">The sentence and the number's words.</param>
/// <param name="Class">What became of them: a class of tolls.tsv.</param>
/// <param name="Number">How many.</param>
internal sealed record Toll(Claim Claim, string Class, NumberExpression Number)
{
    private const int Near = 5;
    private const string Dead = "dead";
    private static readonly FrozenDictionary<string, string> s_words =
        FactTable.Load(typeof(Toll).Assembly, "tolls.tsv").Rows.ToFrozenDictionary(r => r["word"], r => r["class"], StringComparer.Ordinal);

    /// <summary>The tolls of an article's headline and first sentences, where what it reports as its own count stands.</summary>
    public static IEnumerable<Toll> Find(ToldStory told, Reading reading, int sentences)
    {
        var times = reading.Times.ToLookup(t => t.Sentence, t => t.Span);
        Sentence[] headline = reading.Headline is { } h ? [h] : [];
        // "পৃথক দুর্ঘটনায় নিহত ৪": a round-up's count is of several happenings.
        if (headline.Any(s => s.Tokens.Any(t => t.Is("পৃথক")))) { yield break; }
        foreach (var sentence in headline.Concat(reading.Sentences.Take(sentences)))
        {
            foreach (var number in NumberFinder.Find(sentence, [.. times[sentence.Index]]))
            {
                if (number.IsOrdinal || IsInBrackets(sentence, number.NumberSpan) || number.Unit is not (null or "জন" or "ব্যক্তি" or "শ্রমিক" or "যাত্রী" or "শিশু" or "নারী" or "মানুষ")) { continue; }
                if (ClassOf(sentence, number) is { } @class) { yield return new Toll(new Claim(told, reading, sentence, number.NumberSpan.Of(sentence.Text), number.NumberSpan.Of(sentence.Text)), @class, number); }
            }
        }
    }

    // "(৪৮)" after a name is an age.
    private static bool IsInBrackets(Sentence sentence, TextSpan number) =>
        number.Start > 0 && sentence.Text[number.Start - 1] == '(' && number.End < sentence.Text.Length && sentence.Text[number.End] == ')';

    // The nearest such word after the number in the same clause; right before it only where the sentence ends with the number.
    internal static string? ClassOf(Sentence sentence, NumberExpression number)
    {
        var tokens = sentence.Tokens;
        var at = 0;
        while (at < tokens.Count && tokens[at].Span.Start < number.Span.End) { at++; }
        for (int i = at, seen = 0; i < tokens.Count && seen < Near; i++)
        {
            if (tokens[i].Kind == TokenKind.Number || tokens[i].Text is "," or "।" or "ও" or "এবং") { break; }
            if (tokens[i].Kind != TokenKind.Word) { continue; }
            // "একজন পরিদর্শকসহ দুই কর্মকর্তা", "দুই হামলাকারীর মধ্যে নিহত জন": the number is part of another, or the other of it.
            if (tokens[i].Text.EndsWith("সহ", StringComparison.Ordinal) || tokens[i].Is("মধ্যে")) { return null; }
            seen++;
            if (s_words.TryGetValue(tokens[i].ToString(), out var after)) { return after; }
        }
        return tokens.Skip(at).All(t => t.Kind == TokenKind.Mark) ? Before(sentence, number.Span) : OfTotal(sentence, number.Span);
    }

    // "নিহতের সংখ্যা বেড়ে ১৬ জনে দাঁড়িয়েছে", "মৃত মানুষের সংখ্যা ১২"; of "সংখ্যা ১৩ থেকে বেড়ে ১৬" the second.
    private static string? OfTotal(Sentence sentence, TextSpan number)
    {
        if (sentence.Tokens.FirstOrDefault(t => t.Span.Start >= number.End) is { } next && (next.Is("থেকে") || next.Is("হতে"))) { return null; }
        var before = sentence.Tokens.Where(t => t.Span.End <= number.Start).Reverse().TakeWhile(t => t.Kind is TokenKind.Word or TokenKind.Number).Take(Near + 2).ToList();
        var total = before.FindIndex(t => t.Is("সংখ্যা"));
        return total < 0 ? null : before.Skip(total + 1).Take(2).Select(t => s_words.GetValueOrDefault(t.ToString()) ?? s_words.GetValueOrDefault(RoughStem.Of(t.Text)) ?? (t.Is("মৃত") ? Dead : null)).FirstOrDefault(c => c is not null);
    }

    // "আহত হয়েছেন আরও ২৭ জন।", "নিহত ১১"
    private static string? Before(Sentence sentence, TextSpan number) => sentence.Tokens
        .Where(t => t.Span.End <= number.Start && t.Kind == TokenKind.Word).TakeLast(Near - 1).Reverse()
        .Select(t => s_words.GetValueOrDefault(t.ToString())).FirstOrDefault(c => c is not null);
}
