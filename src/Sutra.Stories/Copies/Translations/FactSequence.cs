using Sutra.Bangla.Names;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;
using Sutra.Stories.Readings;
using Sutra.Stories.Statements.Sources;
using Sutra.Stories.Traits;

namespace Sutra.Stories.Copies.Translations;

/// <summary>A name or number where an article has it first: what stays the same in whatever words a report is told.</summary>
/// <param name="Key">The fact as a number; a person's by his last name.</param>
/// <param name="Weight">How rare it is.</param>
/// <param name="Place">Where it stands.</param>
internal readonly record struct Fact(uint Key, double Weight, TextPlace Place);

/// <summary>The facts of an article in the order in which it tells them, each once.</summary>
internal static class FactSequence
{
    // A longer article than this is no agency's report; what is compared grows with the square.
    private const int Most = 200;

    // As rare as a name in one article of fifty.
    private const double NumberWeight = 4;

    /// <summary>The facts of a reading's body.</summary>
    public static IReadOnlyList<Fact> Of(Reading reading)
    {
        var facts = Names(reading).Concat(Numbers(reading)).OrderBy(f => f.Place.Sentence).ThenBy(f => f.Place.Start);
        return [.. facts.DistinctBy(f => f.Key).Take(Most)];
    }

    private static IEnumerable<Fact> Names(Reading reading)
    {
        foreach (var name in reading.Names)
        {
            var first = name.Mentions.Where(m => m.Sentence >= 0).OrderBy(m => m.Sentence).ThenBy(m => m.Span.Start).FirstOrDefault();
            if (first is null) { continue; }
            var key = name.Kind is NameKind.Person ? NameKey.Of(Morphology.LastWord(name.Text), NameKind.Person) : NameKey.Of(name);
            yield return new Fact(WordNumber.Of(key), NameTerms.RarityOf(name.Text), PlaceOf(first.Sentence, first.Span));
        }
    }

    // One digit is said of anything.
    private static IEnumerable<Fact> Numbers(Reading reading) =>
        from sentence in reading.Sentences
        from token in sentence.Tokens
        where token.Kind is TokenKind.Number && token.Span.Length > 1
        select new Fact(WordNumber.Of(Digits(token)), NumberWeight, PlaceOf(sentence.Index, token.Span));

    private static string Digits(Token token) => string.Concat(token.ToString().Where(c => c is not ',').Select(c => c is >= '০' and <= '৯' ? (char)(c - '০' + '0') : c));

    private static TextPlace PlaceOf(int sentence, TextSpan span) => new(sentence, span.Start, sentence, span.End);
}
