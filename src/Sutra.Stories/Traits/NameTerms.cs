using System.Runtime.InteropServices;
using Sutra.Bangla.Names;
using Sutra.Bangla.Words;
using Sutra.Stories.Readings;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Traits;

/// <summary>The names of an article as terms.</summary>
internal static class NameTerms
{
    private const int LeadSentences = 3;

    /// <summary>Those of one kind. A mention in the headline counts as three, one in the lead as two.</summary>
    public static TermVector Of(Reading reading, NameKind kind, bool inHeadline = false)
    {
        var weights = new Dictionary<uint, double>();
        foreach (var name in reading.Names)
        {
            if (name.Kind != kind || (inHeadline && !name.Mentions.Any(m => m.Sentence < 0))) { continue; }
            var count = name.Mentions.Sum(m => m.Sentence < 0 ? 3.0 : m.Sentence < LeadSentences ? 2.0 : 1.0);
            CollectionsMarshal.GetValueRefOrAddDefault(weights, TermNumber.Of(NameKey.Of(name)), out _) += (1 + Math.Log(Math.Max(1, count))) * RarityOf(name.Text);
        }
        return TermVector.Scaled(weights);
    }

    /// <summary>How rare a name is: as rare as its rarest word, for who shares that shares the name.</summary>
    public static double RarityOf(string text)
    {
        var most = 0.1;
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan()[range];
            if (word.Length > 0) { most = Math.Max(most, TermTable.Weight(word[..RoughStem.LengthOf(word)])); }
        }
        return most;
    }
}
