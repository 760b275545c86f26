using Sutra.Bangla.Numbers;
using Sutra.Bangla.Sentences;
using Sutra.Stories.Readings;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Traits;

/// <summary>The numbers of an article as terms, times left out.</summary>
internal static class NumberTerms
{
    /// <summary>Those of headline and body.</summary>
    public static TermVector Of(Reading reading)
    {
        var weights = new Dictionary<uint, double>();
        if (reading.Headline is { } headline) { Add(headline, [], weights); }
        var times = reading.Times.ToLookup(t => t.Sentence, t => t.Span);
        foreach (var sentence in reading.Sentences) { Add(sentence, [.. times[sentence.Index]], weights); }
        return TermVector.Scaled(weights);
    }

    private static void Add(Sentence sentence, IReadOnlyList<Bangla.Text.TextSpan> times, Dictionary<uint, double> weights)
    {
        foreach (var number in NumberFinder.Find(sentence, times))
        {
            if (number.Value > 1) { weights[TermNumber.Of(number.Value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture))] = Weight(number.Value); }
        }
    }

    // Two to ten stand in every other article.
    private static double Weight(decimal value) => value < 11 && value == decimal.Truncate(value) ? 1 : value < 100 ? 2 : 3;
}
