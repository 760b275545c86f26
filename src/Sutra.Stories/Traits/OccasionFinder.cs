using Sutra.Bangla.Facts;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Words;
using Sutra.Stories.Readings;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Traits;

/// <summary>Finds the sentences that tell on what occasion something was said or done.</summary>
internal static class OccasionFinder
{
    private const int Most = 5;

    private static readonly HashSet<string> s_nouns = [.. FactTable.Load(typeof(OccasionFinder).Assembly, "occasions.tsv").Rows.Select(r => RoughStem.Of(r["noun"]))];
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_spans = s_nouns.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The terms of each such sentence, the first few.</summary>
    public static IReadOnlyList<TermVector> Of(Reading reading, SpokenDays days)
    {
        var published = reading.Article.Published?.Day;
        var dated = reading.Times.Where(t => days.Main != 0 && SpokenDaysFinder.WeekdayOf(t, published) == days.Main).Select(t => t.Sentence).ToHashSet();
        return [.. reading.Sentences.Where(s => dated.Contains(s.Index) || NamesOccasion(s)).Take(Most).Select(s => TermVector.Of([s]))];
    }

    private static bool NamesOccasion(Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            if (token.Kind == TokenKind.Word && s_spans.Contains(token.Text[..RoughStem.LengthOf(token.Text)])) { return true; }
        }
        return false;
    }
}
