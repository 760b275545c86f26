using Sutra.Bangla.Sentences;
using Sutra.Stories.Readings;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Traits;

/// <summary>What an article says was done, without who and where: the same persons are arrested, tried and freed on days that follow.</summary>
internal static class DeedTerms
{
    private const int Lead = 2;

    /// <summary>The terms of the headline and the first sentences, those of names and times left out.</summary>
    public static TermVector Of(Reading reading)
    {
        var taken = reading.Names.SelectMany(n => n.Mentions).Where(m => m.Sentence < Lead).Select(m => (m.Sentence, m.Span))
            .Concat(reading.Times.Where(t => t.Sentence < Lead).Select(t => (t.Sentence, t.Span))).ToLookup(x => x.Sentence, x => x.Span);
        Sentence[] headline = reading.Headline is { } h ? [h] : [];
        return TermVector.Of(headline.Select(s => (Without(s, [.. taken[-1]]), 2.0)).Concat(reading.Sentences.Take(Lead).Select(s => (Without(s, [.. taken[s.Index]]), 1.0))));
    }

    private static Sentence Without(Sentence sentence, List<Bangla.Text.TextSpan> taken) =>
        taken.Count == 0 ? sentence : sentence with { Tokens = [.. sentence.Tokens.Where(t => !taken.Exists(s => s.Overlaps(t.Span)))] };
}
